// The small pieces of a line that board, phone and waits share.
import type { ReactNode } from 'react'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import { useWords } from '../../words/useWords.ts'
import type { Expected, Row } from './board.ts'

/** The clocks a line is seen at, for ages and for leaving out the year. */
export interface Seen {
  readonly trueOn: string
  readonly knownOn: string
}

export function yearOf(day: string): string {
  return day.slice(0, 4)
}

interface Doubted {
  readonly certainty: Row['state']['certainty']
  readonly isUnconfirmed: boolean
  readonly isPresumed: boolean
  readonly daysSinceConfirmed: number
}

/** What weakens a state, in words: unconfirmed, presumed, alleged, inferred. `saidWith` is the certainty of what is shown. */
export function PhaseDoubts({
  state,
  saidWith = state.certainty,
}: {
  readonly state: Doubted
  readonly saidWith?: Doubted['certainty']
}): ReactNode {
  const { words } = useWords()
  return (
    <>
      {state.isUnconfirmed ? (
        <span className="phase-doubt" title={words.unconfirmedWhy}>
          {words.unconfirmed}
        </span>
      ) : null}
      {state.isPresumed && !state.isUnconfirmed ? (
        <span className="phase-doubt" title={words.presumedWhy(state.daysSinceConfirmed)}>
          {words.presumed}
        </span>
      ) : null}
      {saidWith === 'ALLEGED' || saidWith === 'INFERRED' ? <span className="tag">{words.certainties[saidWith]}</span> : null}
    </>
  )
}

/** Icon and word of the shared phase, with what weakens it. */
export function PhaseMark({ row }: { readonly row: Row }): ReactNode {
  const { words } = useWords()
  const { state, phase } = row
  return (
    <span className="phase">
      <PhaseIcon phase={state.isUnconfirmed ? 'UNCONFIRMED' : phase} hue={phase} />
      <span className={`phase-word phase-${phase.toLowerCase()}`}>{words.phases[phase]}</span>
      <PhaseDoubts state={state} />
    </span>
  )
}

/** Day of the last confirmation with its age; amber with a clock once it is over 30 days old. */
export function Confirmed({ row, seen }: { readonly row: Row; readonly seen: Seen }): ReactNode {
  const { words } = useWords()
  const { lastConfirmedOn, daysSinceConfirmed, isStale } = row.state
  const age = daysSinceConfirmed === 0 ? words.today : daysSinceConfirmed < 0 ? words.knownLater : words.ageDays(daysSinceConfirmed)
  const day = shortDay(words, lastConfirmedOn, yearOf(seen.trueOn))
  if (!isStale) {
    return (
      <>
        {day} <span className="age">{age}</span>
      </>
    )
  }
  return (
    <span className="stale" title={words.stale(daysSinceConfirmed)}>
      <Sign name="stale" size={14} />
      <span>
        {day} {age}
      </span>
    </span>
  )
}

function distance(expected: Expected, trueOn: string, words: Words): { readonly text: string; readonly isToday: boolean } {
  const due = expected.due
  if (!due) return { text: '', isToday: false }
  const days = Math.round((Date.parse(due.latest) - Date.parse(trueOn)) / 86_400_000)
  if (days === 0 && due.earliest === due.latest) return { text: words.today, isToday: true }
  return { text: days > 0 ? words.inDays(days) : expected.daysOverdue ? words.ageDays(expected.daysOverdue) : '', isToday: false }
}

/** What was promised or expected; "no date given" where nobody named one. */
export function ExpectedDate({ expected, seen }: { readonly expected: Expected | null; readonly seen: Seen }): ReactNode {
  const { words } = useWords()
  if (!expected?.due) {
    return (
      <span className="no-date" title={expected?.wording ?? words.noDateGiven}>
        {words.noDate}
      </span>
    )
  }
  const day = fuzzyDay(words, expected.due, yearOf(seen.trueOn))
  const { text, isToday } = distance(expected, seen.trueOn, words)
  const kind = words.dateKinds[expected.dateKind]
  const title = expected.isOverdue
    ? words.overdue(kind, day, expected.daysOverdue ?? 0)
    : [kind, expected.wording].filter(Boolean).join(': ')
  return (
    <span className={expected.isOverdue || isToday ? 'due due-now' : 'due'} title={title}>
      <Sign name={expected.isOverdue ? 'overdue' : 'due'} size={14} />
      {expected.isOverdue ? <span className="hidden-text">{title}: </span> : null}
      <span className="due-text">
        {isToday ? <b>{text}</b> : <b>{day}</b>}
        {isToday || text === '' ? null : <span className="age"> {text}</span>}
      </span>
    </span>
  )
}

/** How many items this one holds up: filled for a root, open for one that waits itself. */
export function HoldsMark({ row }: { readonly row: Row }): ReactNode {
  const { words } = useWords()
  if (row.holds === 0) return null
  const label = row.isRoot ? words.holdsRoot(row.holds) : words.holdsOther(row.holds)
  return (
    <span className={row.isRoot ? 'octagon octagon-root' : 'octagon'} title={label}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" />
      </svg>
      <span aria-hidden="true">{row.holds}</span>
      <span className="hidden-text">{label}</span>
    </span>
  )
}
