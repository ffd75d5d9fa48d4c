// How a date came out at a moment: of a computed one as its rule says, of a stated one as O5 does.
import type { FuzzyDate } from '../../rules/statement.ts'
import { dateSeen, phaseRuns, type DueDateRow } from './row.ts'
import type { TermOutcome, TermUnknown } from './terms.ts'

interface DateOutcome {
  readonly outcome: TermOutcome
  readonly because: TermUnknown | null
}
const untold = (because: TermUnknown): DateOutcome => ({ outcome: 'CANNOT_BE_TOLD', because })
const told = (outcome: TermOutcome): DateOutcome => ({ outcome, because: null })

/** How the date came out; null of a stated one that was moved to another. */
export async function outcomeOf(row: DueDateRow): Promise<DateOutcome | null> {
  if (row.computed) return { outcome: row.computed.outcome, because: row.computed.why }
  const seen = await dateSeen(row)
  if (seen === null || seen.movedTo !== null) return null
  const { phase } = row.item
  if (row.due === null) return untold('NOTHING_NAMED')
  if (seen.metOn !== null && phase?.value === 'LAPSED') return told('LAPSED')
  if (seen.daysEarly !== null) return told(seen.daysEarly < 0 ? 'LATE' : 'FULFILLED')
  if (seen.isOverdue) return told('OVERDUE')
  return row.view.moment.trueOn <= row.due.latest ? told('RUNNING') : untold('NO_PHASE')
}

/** The same day as `metOn`, as exactly as its source says. */
export async function metDate(row: DueDateRow): Promise<FuzzyDate | null> {
  if (row.computed) return row.computed.met
  const seen = await dateSeen(row)
  if (seen === null || seen.metOn === null) return null
  const runs = await phaseRuns(row.item)
  return runs.findLast(({ isOpen, since }) => !isOpen && since.earliest === seen.metOn)?.since ?? null
}
