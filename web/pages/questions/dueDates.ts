// From the dates of a dossier to lines: moved ones folded into the one that counts (rule O5), computed ones put beside stated ones, how each stands. Pure.
import { daysBetween } from '../../explore/day.ts'
import type { DueDate, Slippage } from './dueDocument.ts'

export const dateKinds = ['LEGAL', 'PROMISED', 'EXPECTED', 'REQUESTED', 'PLANNED'] as const satisfies readonly DueDate['dateKind'][]

/**
 * In the order of the list. `byRule` is past by a rule that was not verified in full: said, and never as somebody's fault.
 * `sought` is past too, but of something whose happening would go unnoticed. `soft` is a term without a number: never late.
 */
export const standings = [
  'overdue',
  'byRule',
  'sought',
  'passed',
  'coming',
  'soft',
  'undated',
  'untold',
  'met',
  'lapsed',
  'closed',
  'moved',
] as const
export type DueStanding = (typeof standings)[number]

/** What stands under one heading while the list is in the order of urgency. */
export const stages = {
  past: ['overdue', 'byRule', 'sought', 'passed'],
  coming: ['coming'],
  soft: ['soft'],
  unknown: ['undated', 'untold'],
  over: ['met', 'lapsed', 'closed', 'moved'],
} as const satisfies Record<string, readonly DueStanding[]>
export type Stage = keyof typeof stages

export interface DueRow {
  /** The one that the list goes by: what a source states, else what a rule works out. */
  readonly date: DueDate
  /** What rules work out of the same thing and kind beside what its source states. */
  readonly beside: readonly DueDate[]
  readonly standing: DueStanding
  /** Days past, or to come; null where neither is counted. */
  readonly days: number | null
  /** Every date that was named of the same thing and kind; null where it was named once, and of one that a rule works out. */
  readonly slippage: Slippage | null
}

const isStated = ({ statedBy }: DueDate): boolean => statedBy !== null
const isSameCase = (a: DueDate, b: DueDate): boolean =>
  a.of.slug === b.of.slug && a.dateKind === b.dateKind && a.informs?.slug === b.informs?.slug && a.informsOf?.slug === b.informsOf?.slug

/** Who has to act: of a term to inform somebody the item itself, else whoever is responsible for it. */
export const actorsOf = ({ of, informs, informsOf }: DueDate): DueDate['of']['responsible'] =>
  informs === null && informsOf === null ? of.responsible : [of]

/** The weak certainty of what a date rests on: of its own statement, or of those that a rule starts from; null where all of it is said. */
export function weakCertainty({ statedBy, certainty, explanation }: DueDate): 'ALLEGED' | 'INFERRED' | null {
  const said = statedBy === null ? (explanation?.steps ?? []).flatMap(({ statements }) => statements) : [{ certainty }]
  return (['ALLEGED', 'INFERRED'] as const).find((weak) => said.some((one) => one.certainty === weak)) ?? null
}

/** Reasons that the list has a word of its own for. */
const isToldOtherwise = ({ outcomeBecause }: DueDate): boolean => outcomeBecause === 'NOTHING_NAMED' || outcomeBecause === 'NO_PHASE'

function standingOf(date: DueDate, on: string): DueStanding {
  const { due, of, isOverdue, metOn, movedTo } = date
  const isLapsed = of.phase?.phase === 'LAPSED'
  if (movedTo !== null) return 'moved'
  if (date.outcome === 'SOFT') return 'soft'
  if (date.outcome === 'CANNOT_BE_TOLD' && !isToldOtherwise(date)) return 'untold'
  if (due === null) return of.phase && !of.phase.isOpen ? 'closed' : 'undated'
  if (metOn !== null) return isLapsed ? 'lapsed' : 'met'
  if (isOverdue && date.explanation?.isVerified === false) return 'byRule'
  if (isOverdue) return of.phase?.isUnconfirmed && (of.type === 'DOCUMENT' || of.type === 'MEETING') ? 'sought' : 'overdue'
  return due.latest < on ? 'passed' : 'coming'
}

/** The one that counts of every item and kind. One that was moved to a date outside the list stays a line of its own. */
export function dueRows(dates: readonly DueDate[], slippages: readonly Slippage[], on: string): readonly DueRow[] {
  const ids = new Set(dates.map(({ id }) => id))
  const lines = dates.filter(({ movedTo }) => movedTo === null || !ids.has(movedTo.id))
  const stated = lines.filter(isStated)
  const isBeside = (date: DueDate) => !isStated(date) && stated.some((one) => isSameCase(one, date))
  const named = (date: DueDate) => slippages.find(({ of, dateKind }) => of.slug === date.of.slug && dateKind === date.dateKind)
  return lines
    .filter((date) => !isBeside(date))
    .map((date) => {
      const standing = standingOf(date, on)
      const slippage = isStated(date) ? named(date) : undefined
      return {
        date,
        beside: isStated(date) ? lines.filter((one) => isBeside(one) && isSameCase(one, date)) : [],
        standing,
        days: date.daysOverdue ?? (standing === 'coming' && date.due ? daysBetween(on, date.due.latest) : null),
        slippage: slippage && slippage.entries.length > 1 ? slippage : null,
      }
    })
}
