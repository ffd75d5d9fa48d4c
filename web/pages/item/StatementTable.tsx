import { useMemo, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { Sign } from '../../ui/Glyph.tsx'
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import type { Item } from './documents.ts'
import type { StatementLine } from './fragments.ts'
import { statementsDocument } from './furtherDocuments.ts'
import { ItemLink, MoreButton, phaseShown, Quote, Sources, ValueName } from './parts.tsx'
import './StatementTable.css'
import { whoSays } from './steps.ts'
import { momentOf } from './useItem.ts'
import { pageOf, useMore, type Ask } from './useMore.ts'

function Says({ line, item }: { readonly line: StatementLine; readonly item: Item }): ReactNode {
  const { words } = useWords()
  const phase = phaseShown(line.phase)
  const isOwn = line.about.slug === item.slug
  const text = isOwn ? (line.claim ?? line.text) : line.text
  return (
    <>
      {isOwn && (phase ?? line.substance) ? <ValueName phase={phase} substance={line.substance} /> : <span dir="auto">{text}</span>}{' '}
      {isOwn ? <Quote text={line.wording} /> : null}
      {line.disputedBy.length > 0 ? <span className="tag">{words.disputedMark}</span> : null}
      {line.retractedSeq === null ? null : <span className="tag">{words.retractedMark}</span>}
      {line.reason === null ? null : (
        <p className="item-meta" dir="auto">
          {line.reason}
        </p>
      )}
    </>
  )
}

interface LineProps {
  readonly line: StatementLine
  readonly item: Item
}

function Line({ line, item }: LineProps): ReactNode {
  const { words } = useWords()
  const { trueOn, knownOn } = item.moment
  const { trueFrom, trueUntil } = line
  const isLater = line.known.latest > knownOn || (trueFrom !== null && trueFrom.earliest > trueOn)
  const { via } = whoSays(line, words.shortTitles)
  return (
    <tr className={isLater ? 'item-statement-row item-statement-later' : 'item-statement-row'}>
      <th scope="row">{fuzzyDay(words, line.known)}</th>
      <td data-label={words.trueColumn}>
        {trueFrom ? fuzzyDay(words, trueFrom) : <span className="none">{words.notStated}</span>}
        {trueUntil ? <span className="item-meta"> {words.untilDay(fuzzyDay(words, trueUntil))}</span> : null}
      </td>
      <td className="item-statement-says">
        <Says line={line} item={item} />
      </td>
      <td data-label={words.speakerColumn}>
        {line.speaker ? <ItemLink slug={line.speaker.slug} name={line.speaker.name} /> : <span className="none">{words.ownReasoning}</span>}
        {via === null ? null : <span className="item-meta">{words.viaPublisher('', via)}</span>}
      </td>
      <td>
        <Sources evidence={line.evidence} />
      </td>
      <td data-label={words.certaintyColumn}>
        {isLater ? (
          <span className="item-statement-mark">
            <Sign name="stale" size={13} /> {words.laterMark}
          </span>
        ) : (
          <span title={words.certainties[line.certainty]}>
            {line.certainty === 'CONFIRMED' ? words.confirmedMark : words.certainties[line.certainty]}
          </span>
        )}
      </td>
    </tr>
  )
}

/** Everything that was said of the item, oldest first; the page of the newest comes first and earlier ones are put above it. */
export function StatementTable({ item }: { readonly item: Item }): ReactNode {
  const { words } = useWords()
  const { inLanguage, address, change } = useDossier()
  const isLater = address.isLaterShown
  const { slug, moment } = item
  const shared = { slug, at: momentOf(item), language: inLanguage, isLater: true, after: null }
  const [later, askLater] = useQuery({ query: statementsDocument, variables: shared, pause: !isLater })
  const laterItem = isLater && later.data?.item?.slug === slug ? later.data.item : null
  const shown = laterItem?.statements ?? item.statements
  const first = useMemo(() => pageOf(shown), [shown])
  const ask: Ask<StatementLine> = async (client, after) => {
    const { data, error } = await client.query(statementsDocument, { ...shared, isLater, after }).toPromise()
    return error ?? (data?.item ? pageOf(data.item.statements) : { nodes: [], next: null })
  }
  const list = useMore(first, shown, ask)
  const known = item.statements.totalCount
  const ever = item.ever.totalCount
  const day = shortDay(words, moment.knownOn)
  return (
    <section className="panel item-statements" id="item-statements" aria-labelledby="item-statements-title">
      <div className="panel-head">
        <h3 id="item-statements-title">{words.statementsBehind}</h3>
        {ever > known ? (
          <button
            type="button"
            className="button"
            aria-pressed={!isLater}
            title={isLater ? words.hideLater : words.showLater}
            onClick={() => change({ isLaterShown: !isLater })}
          >
            {words.knownCount(day, known, ever)}
          </button>
        ) : (
          <span className="item-meta">{words.knownCount(day, known, ever)}</span>
        )}
      </div>
      {later.error && isLater ? (
        <FailureNotice error={later.error} text={words.failedMore} onRetry={() => askLater({ requestPolicy: 'network-only' })} />
      ) : null}
      <div className="item-statements-scroll">
        <MoreButton list={list} label={words.earlierStatements(shown.totalCount - list.nodes.length)} />
        <table className="item-statements-table">
          <thead>
            <tr>
              <th scope="col">{words.becameKnown}</th>
              <th scope="col">{words.trueColumn}</th>
              <th scope="col">{words.saysColumn}</th>
              <th scope="col">{words.speakerColumn}</th>
              <th scope="col">{words.sourceColumn}</th>
              <th scope="col">{words.certaintyColumn}</th>
            </tr>
          </thead>
          <tbody>
            {list.nodes.toReversed().map((line) => (
              <Line key={line.id} line={line} item={item} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
