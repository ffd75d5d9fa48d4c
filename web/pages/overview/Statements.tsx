import { useState, type ReactNode } from 'react'
import { readFragment } from '../../graphql/graphql.ts'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import type { Seen } from './cells.tsx'
import { sourceChip, type StatementEntry } from './detailsDocument.ts'
import { SourceChip } from './SourceChip.tsx'

interface Props {
  /** Oldest first, as the server gives them. */
  readonly statements: readonly StatementEntry[]
  readonly total: number
  readonly seen: Seen
}

const shownAtFirst = 6

function StatementLine({ statement, seen }: { readonly statement: StatementEntry; readonly seen: Seen }): ReactNode {
  const { words } = useWords()
  const year = seen.trueOn.slice(0, 4)
  const isOwn = statement.certainty === 'INFERRED'
  return (
    <li className={isOwn ? 'statement statement-own' : 'statement'}>
      <p>
        {statement.text}{' '}
        {isOwn || statement.certainty === 'ALLEGED' ? <span className="tag">{words.certainties[statement.certainty]}</span> : null}
      </p>
      {statement.reason === null ? null : <p className="detail-meta">{statement.reason}</p>}
      <p className="detail-meta">
        {words.known} {fuzzyDay(words, statement.known, year)} ·{' '}
        {statement.speaker ? words.saidBy(statement.speaker.name) : words.ownReasoning}
      </p>
      <div className="chips">
        {statement.evidence.map((evidence) => {
          const { source, locator } = readFragment(sourceChip, evidence)
          return <SourceChip key={`${source.slug} ${locator}`} evidence={evidence} />
        })}
      </div>
    </li>
  )
}

/** What was said of an item, newest first, each with where it is written. */
export function Statements({ statements, total, seen }: Props): ReactNode {
  const { words } = useWords()
  const [isAll, setAll] = useState(false)
  const newest = statements.toReversed().toSorted((a, b) => b.known.latest.localeCompare(a.known.latest))
  const shown = isAll ? newest : newest.slice(0, shownAtFirst)
  const sources = new Set(
    statements.flatMap((statement) => statement.evidence.map((evidence) => readFragment(sourceChip, evidence).source.slug)),
  )
  return (
    <section className="details-statements">
      <h3>
        {words.statementsHeading} <span className="detail-meta">{words.basedOn(sources.size, total)}</span>
      </h3>
      <ul>
        {shown.map((statement) => (
          <StatementLine key={statement.id} statement={statement} seen={seen} />
        ))}
      </ul>
      {shown.length < newest.length ? (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {words.showMore} ({newest.length - shown.length})
        </button>
      ) : null}
    </section>
  )
}
