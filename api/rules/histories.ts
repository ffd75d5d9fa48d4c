// For tests only: random histories of one facet, small enough that equal days, gaps, conflicts, late knowledge, retractions,
// superseding and keys recorded anew are common.
import * as fc from 'fast-check'
import { certainties, sentinels } from '../../cypher/model.ts'
import type {
  Box,
  Day,
  EventStatement,
  FuzzyDate,
  Moment,
  Recorded,
  RelationStatement,
  StateStatement,
  DateStatement,
} from './statement.ts'

const lastDay = 6
const lastSeq = 3

export function dayOf(index: number): Day {
  return `2025-01-${String(index + 1).padStart(2, '0')}`
}

export function fuzzy(from: number, to = from): FuzzyDate {
  return { earliest: dayOf(from), latest: dayOf(to), precision: from === to ? 'DAY' : 'INTERVAL' }
}

/** Every day on which anything can change. */
export const days: readonly Day[] = Array.from({ length: lastDay + 3 }, (_, index) => dayOf(index))
export const seqs: readonly number[] = Array.from({ length: lastSeq + 2 }, (_, index) => index + 1)

/** Every cell of the grid on which the boxes of these histories lie, with the time before the first day. */
export const moments: readonly Moment[] = ['2024-12-31', ...days].flatMap((trueOn) =>
  days.slice(0, 5).flatMap((knownOn) => seqs.map((basis) => ({ trueOn, knownOn, basis }))),
)

const small = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max })
const raw = fc.tuple(
  fc.tuple(small(lastDay - 1), small(1), small(5), small(4), small(1)),
  fc.tuple(small(4), small(2), small(2), small(lastSeq - 1), small(5)),
  fc.tuple(small(3), small(9), small(9), small(2)),
)

function common(
  [[from, width, length, known, late], [certainty, speaker, , seq, retracted], [key, supersedes, dossier]]: Raw,
  place: number,
) {
  const isRetracted = retracted === 1 || retracted === 2
  return {
    id: `s${place}`,
    key: `k${key}`,
    about: 'item',
    trueFrom: fuzzy(from, from + width),
    ...(length > 0 && length < 4 ? { trueUntil: fuzzy(from + length, from + length + width) } : {}),
    known: fuzzy(Math.max(0, known - late), known),
    isKnownStated: true,
    certainty: certainties[certainty] ?? 'STATED',
    ...(speaker > 0 ? { speaker: `speaker-${speaker}` } : {}),
    evidence: [],
    // Naming one's own key would be refused on recording; it happens here where a key is recorded anew.
    ...(supersedes < 4 && supersedes !== key ? { supersedes: `k${supersedes}` } : {}),
    disputes: [],
    dossier: dossier === 0 ? 'other' : 'dossier',
    seq: seq + 1,
    retractedSeq: isRetracted ? seq + 1 + retracted : sentinels.futureSeq,
    place,
  }
}
type Raw = typeof raw extends fc.Arbitrary<infer T> ? T : never

const phaseValues = ['RUNNING', 'DONE', 'UNKNOWN'] as const
const substanceValues = ['PARKED', 'ANSWERED', 'PARTLY'] as const

/** Statements of one aspect, in the order of recording. */
export const stateHistory: fc.Arbitrary<Recorded<StateStatement>[]> = fc
  .tuple(fc.array(raw, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 3 }))
  .map(([list, aspect]) =>
    list.map((values, place): Recorded<StateStatement> => {
      const index = values[1][2]
      return aspect === 0
        ? { ...common(values, place), form: 'STATE', aspect: 'SUBSTANCE', value: substanceValues[index] ?? 'PARKED' }
        : { ...common(values, place), form: 'STATE', aspect: 'PHASE', value: phaseValues[index] ?? 'UNKNOWN' }
    }),
  )

type Other = Recorded<RelationStatement> | Recorded<DateStatement> | Recorded<EventStatement>

/** Relations, dates or events about one item, all of one form; figures are projected as relations are. */
export const otherHistory: fc.Arbitrary<Other[]> = fc
  .tuple(fc.array(raw, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 2 }))
  .map(([list, form]) =>
    list.map((values, place): Other => {
      const { trueFrom, ...rest } = common(values, place)
      const isUndated = values[2][3] === 0
      if (form === 0) return { ...rest, trueFrom, form: 'EVENT', eventKind: 'NOTICE', text: { en: 'text' }, involves: [] }
      const core = { ...rest, ...(isUndated ? {} : { trueFrom }) }
      if (form === 1) return { ...core, form: 'DATE', dateKind: 'PLANNED' }
      return { ...core, form: 'RELATION', relationType: values[1][2] > 0 ? 'CONCERNS' : 'BASED_ON', to: 'other', aspects: [] }
    }),
  )

export function contains(box: Box, { trueOn, knownOn, basis }: Moment): boolean {
  return (
    box.trueFrom <= trueOn &&
    trueOn < box.trueUntil &&
    box.knownFrom <= knownOn &&
    knownOn < box.knownUntil &&
    box.seqFrom <= basis &&
    basis < box.seqUntil
  )
}

export function isEmpty(box: Box): boolean {
  return !(box.trueFrom < box.trueUntil && box.knownFrom < box.knownUntil && box.seqFrom < box.seqUntil)
}
