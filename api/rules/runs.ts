// One item's aspect along the true axis (P3–P6), for statements that one known day and one basis show.
import { certainties, phases, sentinels, substances, type Phase, type Substance } from '../../cypher/model.ts'
import { compareDays, earlierDay, laterDay } from './dates.ts'
import type { Day, Recorded, StateStatement, StateValue } from './statement.ts'

export type StateRecord = Recorded<StateStatement>

/** What holds on `[trueFrom, trueUntil)`. The run of which it is a part began on `since.earliest`. */
export interface Stretch extends StateValue {
  readonly trueFrom: Day
  readonly trueUntil: Day
}

const strength = new Map(certainties.map((certainty, index) => [certainty, certainties.length - index]))

/** P3: of two visible statements the chosen one comes last. */
export function byChoice(a: StateRecord, b: StateRecord): number {
  return (
    compareDays(a.trueFrom.earliest, b.trueFrom.earliest) ||
    compareDays(a.known.latest, b.known.latest) ||
    (strength.get(a.certainty) ?? 0) - (strength.get(b.certainty) ?? 0) ||
    a.seq - b.seq ||
    a.place - b.place
  )
}

/** P6: speakers and values differ. The analyst, who speaks in an INFERRED statement without a speaker, is one speaker. */
export function isContrary(a: StateRecord, b: StateRecord): boolean {
  return a.value !== b.value && a.speaker !== b.speaker
}

const openValues = new Set<string>(
  [...Object.entries(phases), ...Object.entries(substances)].flatMap(([name, { isOpen }]) => (isOpen ? [name] : [])),
)

/** O1. */
export function isOpenValue(value: Phase | Substance): boolean {
  return openValues.has(value)
}

/**
 * The stretches of the whole true axis, in order. `visible` is in the order of `byChoice` and holds every statement that is
 * recorded, known and not superseded, whenever it begins: what begins later changes nothing before it. So it may also be the
 * rest of them, from a day on, `before` being the last stretch of those that begin earlier. A gap in SUBSTANCE is among the
 * stretches; whoever asks leaves it out.
 */
export function stretchesOf(visible: readonly StateRecord[], before?: Stretch): Stretch[] {
  const stretches: Stretch[] = []
  let heardOn = before?.heardOn ?? sentinels.pastDay
  let last = before
  for (let start = 0; start < visible.length;) {
    const from = visible[start]?.trueFrom.earliest ?? sentinels.futureDay
    let next = start
    for (; visible[next]?.trueFrom.earliest === from; next++) heardOn = laterDay(heardOn, visible[next]?.known.latest ?? heardOn)
    const until = visible[next]?.trueFrom.earliest ?? sentinels.futureDay
    stretches.push(...stretchesFrom(visible.slice(start, next), from, until, heardOn, last))
    last = stretches.at(-1)
    start = next
  }
  return stretches
}

/** `together` begin on the same day, the chosen one last; the next ones begin on `until`. The chosen one's end may leave a gap. */
function stretchesFrom(together: readonly StateRecord[], trueFrom: Day, until: Day, heardOn: Day, before: Stretch | undefined): Stretch[] {
  const stretches: Stretch[] = []
  const chosen = together.at(-1)
  if (!chosen) return stretches
  const { aspect, value, id: statement } = chosen
  const end = chosen.trueUntil?.earliest ?? sentinels.futureDay
  const run = before && !before.isGap && before.value === value ? before : undefined
  let lastConfirmedOn = run?.lastConfirmedOn ?? chosen.known.earliest
  let knownSince = run?.knownSince ?? chosen.known.latest
  let hasConflict = false
  for (const s of together) {
    hasConflict ||= isContrary(s, chosen)
    if (s.value !== value) continue
    lastConfirmedOn = laterDay(lastConfirmedOn, s.known.earliest)
    knownSince = earlierDay(knownSince, s.known.latest)
  }
  const common = { aspect, statement, heardOn, hasConflict }
  if (end > trueFrom) {
    const state = { ...common, value, isOpen: isOpenValue(value), isGap: false, lastConfirmedOn, knownSince }
    stretches.push({ ...state, since: run?.since ?? chosen.trueFrom, trueFrom, trueUntil: earlierDay(end, until) })
  }
  // P3: a gap rests on the chosen statement alone, whose end it is; it merges with no other gap, as something held between them.
  if (end < until && chosen.trueUntil) {
    const { earliest, latest } = chosen.known
    const gap = { ...common, value: 'UNKNOWN', isOpen: true, isGap: true, lastConfirmedOn: earliest, knownSince: latest } as const
    stretches.push({ ...gap, since: chosen.trueUntil, trueFrom: laterDay(end, trueFrom), trueUntil: until })
  }
  return stretches
}
