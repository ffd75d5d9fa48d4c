// For tests only: the rules read aloud, one moment at a time, day by day. It shares no code with what it checks.
import type { Day, FuzzyDate, Moment, Recorded, StateStatement } from './statement.ts'

type State = Recorded<StateStatement>

const strongestLast = ['INFERRED', 'ALLEGED', 'REPORTED', 'STATED', 'CONFIRMED']

function wasWrittenDown(s: Recorded, basis: number): boolean {
  if (s.seq > basis) return false
  return !(s.retractedSeq <= basis)
}

/** P1 and P2, without the first clock. */
function couldBeRead(s: Recorded, all: readonly Recorded[], { knownOn, basis }: Moment): boolean {
  if (!wasWrittenDown(s, basis) || s.known.latest > knownOn) return false
  for (const other of all) {
    if (other.supersedes === undefined || other.supersedes !== s.key || other.dossier !== s.dossier || other === s) continue
    if (wasWrittenDown(other, basis) && other.known.latest <= knownOn) return false
  }
  return true
}

/** P1a. */
export function slowHolds(s: Recorded, all: readonly Recorded[], moment: Moment): boolean {
  if (!couldBeRead(s, all, moment)) return false
  const begun = s.trueFrom !== undefined ? s.trueFrom.earliest : s.form === 'DATE' ? s.known.latest : ''
  if (moment.trueOn < begun) return false
  if (s.form === 'EVENT' || s.trueUntil === undefined) return true
  return moment.trueOn < s.trueUntil.earliest
}

/** P3. */
function isChosenOver(a: State, b: State): boolean {
  if (a.trueFrom.earliest !== b.trueFrom.earliest) return a.trueFrom.earliest > b.trueFrom.earliest
  if (a.known.latest !== b.known.latest) return a.known.latest > b.known.latest
  const difference = strongestLast.indexOf(a.certainty) - strongestLast.indexOf(b.certainty)
  if (difference !== 0) return difference > 0
  if (a.seq !== b.seq) return a.seq > b.seq
  return a.place > b.place
}

export interface SlowState {
  readonly value: string
  readonly isGap: boolean
  readonly since: FuzzyDate
  readonly statement: string
  readonly lastConfirmedOn: Day
  readonly knownSince: Day
  readonly heardOn: Day
  readonly confirmations: readonly string[]
  readonly conflictsWith: readonly string[]
  readonly doubtedBy: readonly string[]
}

interface OneDay {
  readonly day: Day
  readonly chosen: State
  readonly isGap: boolean
}

/** P4: the runs up to trueOn, each the days it is made of. `days` are all days that matter, in order. */
function slowRuns(all: readonly State[], moment: Moment, days: readonly Day[]): OneDay[][] {
  const readable = all.filter((s) => couldBeRead(s, all, moment))
  const runs: OneDay[][] = []
  for (const day of days) {
    if (day > moment.trueOn) break
    let chosen: State | undefined
    for (const s of readable) if (s.trueFrom.earliest <= day && (chosen === undefined || isChosenOver(s, chosen))) chosen = s
    if (chosen === undefined) continue
    const today = { day, chosen, isGap: chosen.trueUntil !== undefined && chosen.trueUntil.earliest <= day }
    const run = runs[runs.length - 1]
    const yesterday = run?.[run.length - 1]
    const goesOn = yesterday !== undefined && yesterday.isGap === today.isGap && (today.isGap || yesterday.chosen.value === chosen.value)
    if (run !== undefined && goesOn) run.push(today)
    else runs.push([today])
  }
  return runs
}

/** P3–P6 at a run's last day. */
function slowSeen(run: readonly OneDay[], all: readonly State[], moment: Moment): SlowState | null {
  const first = run[0]
  const last = run[run.length - 1]
  if (first === undefined || last === undefined) return null
  const { chosen, isGap } = last
  if (isGap && chosen.aspect === 'SUBSTANCE') return null
  const visible = all.filter((s) => s.trueFrom.earliest <= last.day && couldBeRead(s, all, moment))
  const days = run.map(({ day }) => day)
  const same = isGap ? [chosen] : visible.filter((s) => s.value === chosen.value && days.includes(s.trueFrom.earliest))
  const contrary = visible.filter((s) => s.value !== chosen.value && s.speaker !== chosen.speaker)
  return {
    value: isGap ? 'UNKNOWN' : chosen.value,
    isGap,
    since: isGap ? (chosen.trueUntil ?? chosen.trueFrom) : first.chosen.trueFrom,
    statement: chosen.id,
    lastConfirmedOn: same.map((s) => s.known.earliest).reduce((a, b) => (a > b ? a : b)),
    knownSince: same.map((s) => s.known.latest).reduce((a, b) => (a < b ? a : b)),
    heardOn: visible.map((s) => s.known.latest).reduce((a, b) => (a > b ? a : b)),
    confirmations: same.map(({ id }) => id).toSorted(),
    conflictsWith: contrary
      .filter((s) => s.trueFrom.earliest === chosen.trueFrom.earliest)
      .map(({ id }) => id)
      .toSorted(),
    doubtedBy: contrary
      .filter((s) => s.known.latest > chosen.known.latest)
      .map(({ id }) => id)
      .toSorted(),
  }
}

export function slowStateAt(all: readonly State[], moment: Moment, days: readonly Day[]): SlowState | null {
  const run = slowRuns(all, moment, days).at(-1)
  return run === undefined ? null : slowSeen(run, all, moment)
}

/** P7. */
export function slowHistoryAt(all: readonly State[], moment: Moment, days: readonly Day[]): SlowState[] {
  return slowRuns(all, moment, days).flatMap((run) => slowSeen(run, all, moment) ?? [])
}
