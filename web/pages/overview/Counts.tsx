import type { ReactNode } from 'react'
import type { Narrowing } from '../../explore/address.ts'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Counts } from './board.ts'
import './Counts.css'

interface Toggle {
  readonly isPressed: boolean
  readonly isDisabled: boolean
  readonly onPress: () => void
}

/** What a count narrows the board to; null is everything. Pressed again it lets go. */
function useToggle(): (narrowing: Narrowing | null, count: number) => Toggle {
  const { address, change } = useDossier()
  return (narrowing, count) => {
    const isPressed = address.narrowing === narrowing
    return {
      isPressed,
      isDisabled: count === 0 && !isPressed,
      onPress: () => change({ narrowing: isPressed ? null : narrowing }),
    }
  }
}

interface CountProps {
  readonly icon?: ReactNode
  readonly figure: string
  readonly label: readonly string[]
  readonly toggle: Toggle
}

function Count({ icon, figure, label, toggle }: CountProps): ReactNode {
  return (
    <button type="button" className="count-cell" aria-pressed={toggle.isPressed} disabled={toggle.isDisabled} onClick={toggle.onPress}>
      {icon}
      <b>{figure}</b>
      <span>
        {label[0]}
        <br /> {label[1]}
      </span>
    </button>
  )
}

/** Before the first answer: the same room, no figures. */
const notYet: Counts = { open: 0, waiting: 0, roots: 0, answeredOpen: 0, investigations: 0, investigationsWithEnd: 0 }

/** The board in five figures; each narrows it to what it counts. */
export function CountRow({ counts }: { readonly counts: Counts | null }): ReactNode {
  const { words } = useWords()
  const toggle = useToggle()
  const { open, waiting, roots, answeredOpen, investigationsWithEnd, investigations } = counts ?? notYet
  const figure = (count: number) => (counts === null ? words.nothing : String(count))
  return (
    <div className="counts" role="group" aria-label={words.countsLabel}>
      <Count figure={figure(open)} label={words.countOpen} toggle={toggle(null, open)} />
      <Count
        icon={<Sign name="waits" size={16} />}
        figure={figure(waiting)}
        label={words.countWaiting}
        toggle={toggle('waiting', waiting)}
      />
      <Count icon={<Sign name="octagon" size={22} />} figure={figure(roots)} label={words.countRoots} toggle={toggle('roots', roots)} />
      <Count
        icon={<PhaseIcon phase="ANSWERED_OPEN" size={16} />}
        figure={figure(answeredOpen)}
        label={words.countAnsweredOpen}
        toggle={toggle('answered', answeredOpen)}
      />
      <Count
        icon={<Sign name="noDue" size={16} />}
        figure={`${figure(investigationsWithEnd)} / ${figure(investigations)}`}
        label={words.countEndDates}
        toggle={toggle('dated', investigationsWithEnd)}
      />
    </div>
  )
}

/** The same as tiles, for a phone. */
export function CountTiles({ counts }: { readonly counts: Counts | null }): ReactNode {
  const { words } = useWords()
  const toggle = useToggle()
  const { open, waiting, roots, answeredOpen } = counts ?? notYet
  const tiles = [
    { narrowing: null, figure: open, label: words.tileOpen, icon: null },
    { narrowing: 'waiting', figure: waiting, label: words.tileWaiting, icon: <Sign name="waits" size={17} /> },
    { narrowing: 'roots', figure: roots, label: words.tileRoots, icon: <Sign name="octagon" size={19} /> },
    { narrowing: 'answered', figure: answeredOpen, label: words.tileAnsweredOpen, icon: <PhaseIcon phase="ANSWERED_OPEN" size={17} /> },
  ] as const
  return (
    <ul className="tiles" aria-label={words.countsLabel}>
      {tiles.map((tile) => {
        const { isPressed, isDisabled, onPress } = toggle(tile.narrowing, tile.figure)
        return (
          <li key={tile.label}>
            <button type="button" aria-pressed={isPressed} disabled={isDisabled} onClick={onPress}>
              <span className="tile-figure">
                <b>{counts === null ? words.nothing : tile.figure}</b> {tile.icon}
              </span>
              <span>{tile.label}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
