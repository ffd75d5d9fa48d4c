// How a date stands, in words: the same on the page and in the file. Pure.
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import type { DueRow } from './dueDates.ts'

function metText({ date }: DueRow, words: Words): string {
  const { metOn, due, daysEarly, of } = date
  if (metOn === null) return ''
  const early = daysEarly ?? 0
  const isWithin = due !== null && due.earliest < due.latest && metOn >= due.earliest && metOn <= due.latest
  const apart = isWithin ? words.withinIt : early === 0 ? words.onTheDay : early > 0 ? words.early(early) : words.late(-early)
  return `${words.dateMet(words.doneOnPaper(of.type), shortDay(words, metOn))}, ${apart}`
}

export function standingText(row: DueRow, words: Words): string {
  const { date, standing, days } = row
  const { of, metOn } = date
  switch (standing) {
    case 'overdue':
      return of.phase?.isUnconfirmed ? words.dateOverdue(days ?? 0) : words.dateStillOpen(days ?? 0)
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
    case 'undated':
      return words.noDateGiven
    case 'closed':
      return of.phase ? words.closedUndated(words.doneOnPaper(of.type), fuzzyDay(words, of.phase.since)) : words.noDateGiven
    case 'moved':
      return words.movedElsewhere
  }
}

/** How the date moved, or that it was only said again; nothing where it was named once. */
export function movedText({ earlier, moves, movedDays }: DueRow, words: Words): string {
  const [first] = earlier
  if (first === undefined) return ''
  if (moves === 0) return words.saidTimes(earlier.length + 1)
  const parts = [words.firstSaid(first.due ? fuzzyDay(words, first.due) : words.noDateGiven), words.movedTimes(moves)]
  return [...parts, ...(movedDays === null || movedDays === 0 ? [] : [words.movedBy(movedDays)])].join(', ')
}
