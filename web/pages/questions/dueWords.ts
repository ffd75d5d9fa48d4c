// How a date stands, in words: the same on the page and in the file. Pure.
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import type { DueRow } from './dueDates.ts'
import type { DueDate } from './dueDocument.ts'

/** It was due in a period, and met in it: how long before its last day says nothing. */
export const isMetInside = ({ metOn, due }: DueDate): boolean =>
  metOn !== null && due !== null && due.earliest < due.latest && metOn >= due.earliest && metOn <= due.latest

const mustInform = ({ informs, informsOf }: DueDate): boolean => informs !== null || informsOf !== null

function metText({ date }: DueRow, words: Words): string {
  const { metOn, met, daysEarly, of } = date
  if (metOn === null) return ''
  const day = met ? fuzzyDay(words, met) : shortDay(words, metOn)
  const early = daysEarly ?? 0
  const apart = isMetInside(date) ? words.withinIt : early === 0 ? words.onTheDay : early > 0 ? words.early(early) : words.late(-early)
  return `${mustInform(date) ? words.toldOn(day) : words.dateMet(words.doneOnPaper(of.type), day)}, ${apart}`
}

const isExtended = ({ explanation }: DueDate): boolean => (explanation?.extensionsUsed ?? 0) > 0

/** Only the time that passed: a term without a number has no end to be late for. */
function softText({ explanation, met, outcomeBecause }: DueDate, words: Words): string {
  const elapsed = explanation?.elapsedDays
  const passed = elapsed ? words.elapsed(elapsed.least, elapsed.most) : words.elapsedUnknown
  const result = met !== null ? words.toldOn(fuzzyDay(words, met)) : outcomeBecause === null ? '' : words.untold[outcomeBecause]
  return result === '' ? passed : `${passed}; ${result}`
}

export function standingText(row: DueRow, words: Words): string {
  const { date, standing, days } = row
  const { of, metOn } = date
  switch (standing) {
    case 'overdue':
      if (isExtended(date)) return words.lateAfterExtension(days ?? 0)
      return of.phase?.isUnconfirmed ? words.dateOverdue(days ?? 0) : words.dateStillOpen(days ?? 0)
    case 'byRule':
      return isExtended(date) ? words.lateAfterExtension(days ?? 0) : words.datePastByRule(days ?? 0)
    case 'sought':
      return `${words.dateSought[of.type === 'MEETING' ? 'MEETING' : 'DOCUMENT']}, ${words.daysAgo(days ?? 0)}`
    case 'passed':
      return words.datePassed
    case 'coming':
      return days === 0 ? words.today : words.inDays(days ?? 0)
    case 'met':
      return metText(row, words)
    case 'lapsed':
      return words.lapsedOn(shortDay(words, metOn ?? ''))
    case 'soft':
      return softText(date, words)
    case 'untold':
      return words.untold[date.outcomeBecause ?? 'UNCERTAIN_DAYS']
    case 'undated':
      return words.noDateGiven
    case 'closed':
      return of.phase ? words.closedUndated(words.doneOnPaper(of.type), fuzzyDay(words, of.phase.since)) : words.noDateGiven
    case 'moved':
      return words.movedElsewhere
  }
}

/** How the date moved, or that it was only said again; nothing where it was named once. */
export function movedText({ slippage }: DueRow, words: Words): string {
  if (slippage === null) return ''
  const { first, movedTimes, days, months, entries } = slippage
  if (movedTimes === 0) return words.saidTimes(entries.length)
  const parts = [words.firstSaid(first ? fuzzyDay(words, first) : words.noDateGiven), words.movedTimes(movedTimes)]
  return [...parts, ...(days === null || days === 0 ? [] : [words.movedBy(days, months ?? 0)])].join(', ')
}
