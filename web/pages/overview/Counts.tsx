import type { ReactNode } from 'react'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import type { Counts } from './board.ts'
import './Counts.css'

function Count({
  icon,
  figure,
  label,
}: {
  readonly icon?: ReactNode
  readonly figure: string
  readonly label: readonly string[]
}): ReactNode {
  return (
    <div className="count-cell">
      {icon}
      <b>{figure}</b>
      <span>
        {label[0]}
        <br /> {label[1]}
      </span>
    </div>
  )
}

/** The board in five figures. */
export function CountRow({ counts }: { readonly counts: Counts }): ReactNode {
  const { words } = useWords()
  return (
    <div className="counts">
      <Count figure={String(counts.open)} label={words.countOpen} />
      <Count icon={<Sign name="waits" size={16} />} figure={String(counts.waiting)} label={words.countWaiting} />
      <Count icon={<Sign name="octagon" size={22} />} figure={String(counts.roots)} label={words.countRoots} />
      <Count icon={<PhaseIcon phase="ANSWERED_OPEN" size={16} />} figure={String(counts.answeredOpen)} label={words.countAnsweredOpen} />
      <Count
        icon={<Sign name="noDue" size={16} />}
        figure={`${counts.investigationsWithEnd} / ${counts.investigations}`}
        label={words.countEndDates}
      />
    </div>
  )
}

/** The same as tiles, for a phone. */
export function CountTiles({ counts }: { readonly counts: Counts }): ReactNode {
  const { words } = useWords()
  const tiles = [
    { figure: counts.open, label: words.tileOpen, icon: null },
    { figure: counts.waiting, label: words.tileWaiting, icon: <Sign name="waits" size={17} /> },
    { figure: counts.roots, label: words.tileRoots, icon: <Sign name="octagon" size={19} /> },
    { figure: counts.answeredOpen, label: words.tileAnsweredOpen, icon: <PhaseIcon phase="ANSWERED_OPEN" size={17} /> },
  ]
  return (
    <ul className="tiles">
      {tiles.map((tile) => (
        <li key={tile.label}>
          <span className="tile-figure">
            <b>{tile.figure}</b> {tile.icon}
          </span>
          <span>{tile.label}</span>
        </li>
      ))}
    </ul>
  )
}
