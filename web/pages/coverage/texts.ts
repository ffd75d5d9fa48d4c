// What a cell says, in words. Pure.
import { fuzzyDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import type { Aspect, KnowledgeCell } from './documents.ts'
import type { Term } from './fragments.ts'

/** The dossier's words for an aspect, else its name made readable; of the row without one, that nobody said which. */
export function aspectText({ aspect, title }: Pick<Aspect, 'aspect' | 'title'>, words: Words): string {
  if (aspect === null) return words.noAspect
  const plain = aspect.toLowerCase().replaceAll('_', ' ')
  return title ?? `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`
}

/** Whether its body is one of those that look at it: not one that nobody named, nor one whose every examination has lapsed. */
export const isCounted = ({ body, examinations }: Aspect['cells'][number]): boolean =>
  body !== null && examinations.some(({ item }) => item.phase?.phase !== 'LAPSED')

const bodiesOf = ({ cells }: Aspect): number => cells.filter(isCounted).length

export function standingText(row: Aspect, words: Words): string {
  if (row.standing === null) return words.noAspectWhy
  const isOver = row.standing === 'NOBODY' && row.cells.length > 0
  return isOver ? words.onlyLapsed : words.coverStandings[row.standing](bodiesOf(row))
}

export function lagText(lag: KnowledgeCell['lag'], words: Words): string | null {
  if (lag === null) return null
  if (lag.most === 0) return words.knewFirst
  return lag.least === lag.most ? words.lagDays(String(lag.most)) : words.lagDays(`${lag.least}–${lag.most}`)
}

/** The first day; short where a column is narrow. */
export function knewText({ day, isAtLatest }: KnowledgeCell, words: Words, isShort = false): string {
  if (day === null) return words.knewUnknown
  const said = fuzzyDay(words, day)
  if (!isAtLatest) return said
  return isShort ? words.atLatestShort(said) : words.atLatest(said)
}

/** How a term came out, with by how much; of one that rests on what nobody said, or is only alleged, that too. */
export function termText(term: Term, words: Words): string {
  const certainties = (term.explanation?.statements ?? []).map(({ certainty }) => certainty)
  const weakest = (['ALLEGED', 'INFERRED'] as const).find((weak) => certainties.includes(weak))
  const said = outcomeText(term, words)
  return weakest === undefined ? said : `${said} (${words.certainties[weakest].toLowerCase()})`
}

function outcomeText({ outcome, outcomeBecause, daysEarly, daysOverdue, explanation }: Term, words: Words): string {
  if (outcome === null) return words.matrixOutcomes.CANNOT_BE_TOLD
  const elapsed = explanation?.elapsedDays ?? null
  const said = words.matrixOutcomes[outcome]
  if (outcome === 'LATE' && daysEarly !== null) return `${said}, ${words.dayCount(-daysEarly)}`
  if (outcome === 'OVERDUE' && daysOverdue !== null) return `${said}, ${words.dayCount(daysOverdue)}`
  if (outcome === 'SOFT' && elapsed !== null) {
    return `${said}, ${elapsed.least === elapsed.most ? words.dayCount(elapsed.most) : words.dayRange(elapsed.least, elapsed.most)}`
  }
  return outcomeBecause === null ? said : `${said}: ${words.matrixUnknowns[outcomeBecause]}`
}
