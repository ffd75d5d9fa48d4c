import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import type { Told } from './entries.ts'
import { EntryLine } from './EntryLine.tsx'
import type { Days } from './texts.ts'

interface Props {
  readonly entries: readonly Told[]
  readonly days: Days
  readonly onClose: () => void
}

/** What the chosen mark stands for, with its sources. */
export function ChosenMark({ entries, days, onClose }: Props): ReactNode {
  const { words } = useWords()
  return (
    <section className="panel chosen-mark" aria-label={words.timelineChosen}>
      <header className="panel-head">
        <h2>{words.timelineChosenCount(entries.length)}</h2>
        <button
          type="button"
          className="button button-quiet button-square"
          aria-label={words.clearChoice}
          title={words.clearChoice}
          onClick={onClose}
        >
          <Sign name="close" size={16} />
        </button>
      </header>
      <ul className="chosen-entries" tabIndex={0} aria-label={words.timelineChosen}>
        {entries.map((entry) => (
          <EntryLine key={entry.key} entry={entry} days={days} />
        ))}
      </ul>
    </section>
  )
}
