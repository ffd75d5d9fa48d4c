import { useState, type ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { toggled } from '../sources/rows.ts'
import { DateLine, KindDiamond } from './DateLine.tsx'
import type { Questions } from './documents.ts'
import { DueTable, GroupHead } from './DueTable.tsx'
import { dateKinds, type DueRow } from './dueDates.ts'
import { countsOf, grouped, ordered, sortInAddress, sortOf } from './dueOrder.ts'
import { DueCards } from './DueRows.tsx'
import { PhonePart } from './PhonePart.tsx'

const shownAtFirst = 200

function Sentence({ rows }: { readonly rows: readonly DueRow[] }): ReactNode {
  const { words } = useWords()
  const counts = countsOf(rows)
  const parts = (['overdue', 'byRule', 'sought', 'coming', 'metLate', 'metInTime', 'soft', 'undated', 'untold'] as const).filter(
    (name) => counts[name] > 0,
  )
  return <p className="section-sentence">{parts.map((name) => words.dueCounts[name](counts[name])).join(', ')}</p>
}

/** The first kind pressed shows only that; its diamond is the one on the line. */
function KindChoices({ rows }: { readonly rows: readonly DueRow[] }): ReactNode {
  const { words } = useWords()
  const { address, change } = useDossier()
  const present = dateKinds.filter((kind) => rows.some(({ date }) => date.dateKind === kind))
  const isNarrowed = present.some((kind) => address.hidden.includes(kind))
  return (
    <fieldset className="questions-kinds no-print" aria-label={words.onlyDateKinds}>
      {present.map((kind) => (
        <button
          key={kind}
          type="button"
          className="questions-kind"
          aria-pressed={isNarrowed && !address.hidden.includes(kind)}
          onClick={() => change({ hidden: toggled(address.hidden, present, kind) })}
        >
          <svg width="14" height="16" viewBox="-8 -9 16 18" aria-hidden="true">
            <KindDiamond kind={kind} />
          </svg>
          {kind === 'LEGAL' ? words.lawOrRule : words.dateKinds[kind]}{' '}
          <span className="count">{rows.filter(({ date }) => date.dateKind === kind).length}</span>
        </button>
      ))}
    </fieldset>
  )
}

function NoneOfKind(): ReactNode {
  const { words } = useWords()
  const { change } = useDossier()
  return (
    <div className="questions-none">
      <p>{words.nothingFound}</p>
      <button type="button" className="button" aria-label={words.dropFilter(words.kindColumn)} onClick={() => change({ hidden: [] })}>
        {words.kindColumn} <Sign name="close" size={12} />
      </button>
    </div>
  )
}

/** Everything named as a date somebody is held to: what has passed first. `rows` are those of the kinds chosen. */
export function DueDates({
  all,
  rows,
  moment,
}: {
  readonly all: readonly DueRow[]
  readonly rows: readonly DueRow[]
  readonly moment: Questions['moment']
}): ReactNode {
  const { words } = useWords()
  const { address, change, isNarrow } = useDossier()
  const [isAll, setAll] = useState(false)
  const sort = sortOf(address)
  const lines = ordered(rows, sort)
  const shown = isAll ? lines : lines.slice(0, shownAtFirst)
  const groups = grouped(shown, sort)
  return (
    <section className="panel questions-panel" aria-labelledby="dates-title">
      <header className="section-head">
        <h2 id="dates-title">{words.datesTitle}</h2>
        {all.length === 0 ? null : <Sentence rows={rows} />}
        {sort === null ? null : (
          <button type="button" className="button no-print" onClick={() => change(sortInAddress(null))}>
            {words.backToUrgency}
          </button>
        )}
        {all.length === 0 ? null : <KindChoices rows={all} />}
      </header>
      {all.length === 0 ? <p className="questions-none">{words.noDates(longDay(words, moment.trueOn))}</p> : null}
      {all.length > 0 && rows.length === 0 ? <NoneOfKind /> : null}
      {rows.length > 0 ? <DateLine rows={rows} on={moment.trueOn} /> : null}
      {rows.length > 0 && !isNarrow ? <DueTable groups={groups} sort={sort} onSort={(next) => change(sortInAddress(next))} /> : null}
      {rows.length > 0 && isNarrow
        ? groups.map((group) =>
            group.head === null ? (
              <DueCards key="" rows={group.rows} />
            ) : (
              <PhonePart
                key={group.head}
                head={<GroupHead head={group.head} count={group.rows.length} />}
                isFolded={group.head === 'over' || group.head === 'unknown'}
              >
                <DueCards rows={group.rows} />
              </PhonePart>
            ),
          )
        : null}
      {shown.length === lines.length ? null : (
        <button type="button" className="button questions-more no-print" onClick={() => setAll(true)}>
          {words.allDates(lines.length)}
        </button>
      )}
    </section>
  )
}
