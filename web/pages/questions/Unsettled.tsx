import { Fragment, type ReactNode } from 'react'
import { longDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { AnswersForIt } from './AnswersForIt.tsx'
import { Chips, ItemWay, keyOfEvidence, PhaseBadge } from './cells.tsx'
import type { Questions } from './documents.ts'
import { byBlocker, evidenceOf, unsettledCounts, type BlockerGroup, type UnsettledRow } from './unsettled.ts'
import { UnsettledCard } from './UnsettledCard.tsx'
import { Asked, LeftOpen, OnPaper, Parked, StandingMark } from './unsettledCells.tsx'

interface Props {
  readonly rows: readonly UnsettledRow[]
  readonly moment: Questions['moment']
}

/** In one line what there is and how it stands. */
function Sentence({ rows }: { readonly rows: readonly UnsettledRow[] }): ReactNode {
  const { words } = useWords()
  const { types, standings } = unsettledCounts(rows)
  const there = types.map(({ type, count }) => words.countedAs(type, count))
  const [last = '', ...others] = there.toReversed()
  const how = (['BLOCKER_GONE', 'STILL_PARKED', 'CANNOT_TELL'] as const).filter((standing) => standings[standing] > 0)
  return (
    <p className="section-sentence">
      {others.length === 0 ? last : others.toReversed().join(', ') + words.andLast + last}
      {': '}
      {how.map((standing) => words.standingCounts[standing](standings[standing])).join(', ')}
    </p>
  )
}

function CutSwitch(): ReactNode {
  const { words } = useWords()
  const { address, change } = useDossier()
  const isByBlocker = address.grouping === 'waits'
  return (
    <div className="segments no-print" role="group" aria-label={words.cutUnsettled}>
      <button type="button" aria-pressed={!isByBlocker} onClick={() => change({ grouping: null })}>
        {words.byQuestion}
      </button>
      <button type="button" aria-pressed={isByBlocker} onClick={() => change({ grouping: 'waits' })}>
        {words.byBlocker}
      </button>
    </div>
  )
}

function BlockerName({ group }: { readonly group: BlockerGroup }): ReactNode {
  const { words } = useWords()
  if (group.blocker === null) return words.noBlocker
  const { item, closedOn } = group.blocker
  return (
    <span className="questions-group-name">
      <ItemWay item={item} isStrong />
      {item.phase ? <PhaseBadge state={item.phase} /> : null}
      {closedOn === null ? null : <span className="questions-meta">{words.closedSince(shortDay(words, closedOn))}</span>}
      <span className="questions-meta">{words.parkedHere(group.rows.length)}</span>
    </span>
  )
}

function Line({ row }: { readonly row: UnsettledRow }): ReactNode {
  return (
    <tr className="questions-row" data-slug={row.entry.item.slug} data-standing={row.entry.standing}>
      <th scope="row">
        <Asked row={row} />
      </th>
      <td>
        <LeftOpen row={row} />
      </td>
      <td>
        <OnPaper row={row} />
      </td>
      <td>
        <Parked row={row} />
      </td>
      <td>
        <StandingMark row={row} />
      </td>
      <td>
        <AnswersForIt row={row} />
      </td>
      <td>
        <Chips evidence={evidenceOf(row.entry, keyOfEvidence)} />
      </td>
    </tr>
  )
}

function UnsettledTable({ groups }: { readonly groups: readonly (BlockerGroup & { readonly isNamed: boolean })[] }): ReactNode {
  const { words } = useWords()
  const heads = [words.askedIn, words.whatAsked, words.onPaper, words.parkedOn, words.inSubstance, words.answersForIt, words.sourceHead]
  return (
    <table className="questions-table questions-unsettled" aria-labelledby="unsettled-title">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.blocker?.item.slug ?? ''}>
          {group.isNamed ? (
            <tr className="questions-group">
              <th colSpan={heads.length} scope="rowgroup">
                <BlockerName group={group} />
              </th>
            </tr>
          ) : null}
          {group.rows.map((row) => (
            <Line key={row.entry.item.slug} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** What was answered on paper while its substance stands open, by question or by what it is parked on. */
export function Unsettled({ rows, moment }: Props): ReactNode {
  const { words } = useWords()
  const { address, isNarrow } = useDossier()
  const isCut = address.grouping === 'waits'
  const groups = (isCut ? byBlocker(rows) : [{ blocker: null, rows }]).map((group) => ({ ...group, isNamed: isCut }))
  return (
    <section className="panel questions-panel" aria-labelledby="unsettled-title">
      <header className="section-head">
        <h2 id="unsettled-title">{words.unsettledHeading}</h2>
        {rows.length === 0 ? null : <Sentence rows={rows} />}
        {rows.length === 0 ? null : <CutSwitch />}
      </header>
      {rows.length === 0 ? <p className="questions-none">{words.noUnsettled(longDay(words, moment.trueOn))}</p> : null}
      {rows.length > 0 && !isNarrow ? <UnsettledTable groups={groups} /> : null}
      {rows.length > 0 && isNarrow
        ? groups.map((group) => (
            <Fragment key={group.blocker?.item.slug ?? ''}>
              {group.isNamed ? (
                <h3 className="questions-group">
                  <BlockerName group={group} />
                </h3>
              ) : null}
              <ul>
                {group.rows.map((row) => (
                  <UnsettledCard key={row.entry.item.slug} row={row} />
                ))}
              </ul>
            </Fragment>
          ))
        : null}
    </section>
  )
}
