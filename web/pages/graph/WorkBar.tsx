import { useState, type ReactNode } from 'react'
import type { ActName } from '../../canvas/map/acts.ts'
import { Sign } from '../../ui/Glyph.tsx'
import type { SignGlyph } from '../../ui/glyphs.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { HiddenItems } from './HiddenItems.tsx'
import { nameOf } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'
import type { UsedWork } from './useWork.ts'
import './WorkBar.css'
import { actKeys, actSigns, actText } from './workActs.ts'

interface ToolProps {
  readonly sign: SignGlyph
  readonly label: string
  readonly keys?: string
  readonly isDisabled?: boolean
  readonly onPress: () => void
}

/** A small button; it stays in the order of Tab where it can do nothing, so that the focus is not lost by pressing it. */
function Tool({ sign, label, keys = '', isDisabled = false, onPress }: ToolProps): ReactNode {
  return (
    <button
      type="button"
      className="button button-quiet button-square"
      aria-label={label}
      title={keys === '' ? label : `${label} (${keys.replaceAll('+', ' ')})`}
      aria-keyshortcuts={keys === '' ? undefined : keys}
      aria-disabled={isDisabled}
      onClick={() => (isDisabled ? undefined : onPress())}
    >
      <Sign name={sign} size={16} />
    </button>
  )
}

interface Props {
  readonly map: GraphMap
  readonly work: UsedWork
  readonly onHelp: () => void
  readonly children?: ReactNode
}

const acts = ['hide', 'only', 'pin', 'neighbours', 'invert', 'clear'] as const satisfies readonly ActName[]

/** What can be done with what is selected, and taken back: the same above the map and above its table. */
export function WorkBar({ map, work, onHelp, children }: Props): ReactNode {
  const { words } = useWords()
  const { address } = useDossier()
  const [isListed, setListed] = useState(false)
  const slugs = work.targets(address.item)
  const count = map.scene.away.length
  const [only] = slugs
  const about = slugs.length > 1 ? words.workSelected(slugs.length) : only === undefined ? words.workNothing : nameOf(only, map)
  return (
    <section className="work-bar no-print" aria-label={words.workBar}>
      <Tool sign="undo" label={words.mapUndo} keys="Control+Z" isDisabled={!work.history.canUndo} onPress={() => work.turn('undo')} />
      <Tool
        sign="redo"
        label={words.workRedo}
        keys="Control+Shift+Z"
        isDisabled={!work.history.canRedo}
        onPress={() => work.turn('redo')}
      />
      <span className="work-about" dir="auto" data-some={slugs.length > 0 || undefined}>
        {about}
      </span>
      {acts.map((name) => (
        <Tool
          key={name}
          sign={actSigns[name]}
          label={actText(name, slugs, work, map, words)}
          keys={actKeys[name]}
          isDisabled={!work.can(name, slugs)}
          onPress={() => work.act(name, slugs)}
        />
      ))}
      {count > 0 ? (
        <button type="button" className="button work-away" onClick={() => setListed(true)}>
          <Sign name="eyeOff" size={14} /> {words.workAway(count)}
        </button>
      ) : null}
      <span className="work-end">
        {children}
        <Tool sign="help" label={words.workAllKeys} keys="?" onPress={onHelp} />
      </span>
      {isListed ? <HiddenItems map={map} work={work} onClose={() => setListed(false)} /> : null}
    </section>
  )
}
