import { useState, type ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import type { Choice } from '../overview/choice.ts'
import { ChangeRow, PlainRow } from './ChangeRow.tsx'
import { fates, type Comparison } from './comparison.ts'
import { FateMark } from './FateMark.tsx'
import type { Line, Lines } from './lines.ts'

const shownAtFirst = 8

interface GroupProps {
  readonly title: string
  readonly count: number
  readonly help?: string
  readonly mark?: ReactNode
  readonly children: ReactNode
}

function Group({ title, count, help, mark, children }: GroupProps): ReactNode {
  return (
    <section className="change-group">
      <h3 title={help}>
        {mark} {title} <span className="count">{count}</span>
      </h3>
      {children}
    </section>
  )
}

/** The first few, and all on request; on paper all. */
function PlainGroup({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }): ReactNode {
  const { words } = useWords()
  const [isWhole, setWhole] = useState(false)
  if (lines.length === 0) return null
  return (
    <Group title={title} count={lines.length}>
      <ul>
        {lines.map((line, at) => (
          <PlainRow key={line.key} line={line} isOnPaperOnly={!isWhole && at >= shownAtFirst} />
        ))}
      </ul>
      {lines.length > shownAtFirst ? (
        <button type="button" className="link-button change-more no-print" onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.showFewer : words.showAllChanges(lines.length)}
        </button>
      ) : null}
    </Group>
  )
}

interface Props {
  readonly comparison: Comparison
  readonly lines: Lines
  readonly choice: Choice
}

/** The twin of the map, and all that has no place on it: by what became of it, each with who says so. */
export function ChangeList({ comparison, lines, choice }: Props): ReactNode {
  const { words } = useWords()
  return (
    <div className="panel change-list">
      <header className="panel-head">
        <h2 id="change-list-title" tabIndex={-1}>
          {words.changeList}
        </h2>
      </header>
      <div className="change-scroll" role="region" aria-labelledby="change-list-title" tabIndex={0}>
        {fates.map((fate) => {
          const entries = comparison.entries.filter((entry) => entry.fate === fate)
          return entries.length === 0 ? null : (
            <Group key={fate} title={words.fates[fate]} count={entries.length} help={words.fateHelp[fate]} mark={<FateMark fate={fate} />}>
              <ul>
                {entries.map((entry) => (
                  <ChangeRow key={entry.slug} entry={entry} choice={choice} />
                ))}
              </ul>
            </Group>
          )
        })}
        <PlainGroup title={words.figuresChanged} lines={lines.figures} />
        <PlainGroup title={words.datesChanged} lines={lines.dates} />
        <PlainGroup title={words.relationsChanged} lines={lines.relations} />
      </div>
    </div>
  )
}
