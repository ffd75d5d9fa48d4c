// For tests only: L3 read aloud, from the statements at both moments. It shares no code with what it checks.
import { slowHolds, slowStateAt } from './slow.ts'
import type { Day, Moment, Recorded, RelationStatement, StateStatement } from './statement.ts'

interface SlowChange {
  readonly name: string
  readonly change: string
}

const kindOf = (hadAny: boolean, hasAny: boolean, isOther: boolean): string | null => {
  if (!hadAny && hasAny) return 'CAME'
  if (hadAny && !hasAny) return 'WENT'
  return isOther ? 'CHANGED' : null
}

/** An item CAME when it had no phase before, WENT when it has none after, CHANGED on another value. */
export function slowStateChange(all: readonly Recorded<StateStatement>[], from: Moment, to: Moment, days: readonly Day[]): string | null {
  const before = slowStateAt(all, from, days)
  const after = slowStateAt(all, to, days)
  return kindOf(before !== null, after !== null, before?.value !== after?.value)
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  for (const each of a) if (!b.includes(each)) return false
  for (const each of b) if (!a.includes(each)) return false
  return true
}

/** What counts of a relation: its attributes and its end, and nothing else. */
function attributes(s: Recorded<RelationStatement>): string {
  const aspects: string[] = []
  for (const aspect of [...s.aspects].toSorted()) if (aspects[aspects.length - 1] !== aspect) aspects.push(aspect)
  return [s.ground, s.strength, s.group, aspects.join('+'), s.of, s.trueUntil?.earliest].map((part) => part ?? '-').join('|')
}

/** A relation is its type and ends. */
export function slowRelationChanges(all: readonly Recorded<RelationStatement>[], from: Moment, to: Moment): SlowChange[] {
  const found: SlowChange[] = []
  const names: string[] = []
  for (const s of all) {
    const name = `${s.relationType} ${s.about} ${s.to}`
    if (names.includes(name)) continue
    names.push(name)
    const same = all.filter((other) => other.relationType === s.relationType && other.about === s.about && other.to === s.to)
    const before = same.filter((other) => slowHolds(other, all, from)).map(attributes)
    const after = same.filter((other) => slowHolds(other, all, to)).map(attributes)
    const change = kindOf(before.length > 0, after.length > 0, !isSameSet(before, after))
    if (change !== null) found.push({ name, change })
  }
  return found
}

/** Dates and figures by statement: one recorded anew under its key is the same one, and changed where it says something else. */
export function slowStatementChanges<S extends Recorded>(
  all: readonly S[],
  said: (s: S) => string,
  from: Moment,
  to: Moment,
): SlowChange[] {
  const found: SlowChange[] = []
  const names: string[] = []
  for (const s of all) {
    const name = `${s.dossier}/${s.key}`
    if (names.includes(name)) continue
    names.push(name)
    const same = all.filter((other) => other.dossier === s.dossier && other.key === s.key)
    const before = same.filter((other) => slowHolds(other, all, from)).map(said)
    const after = same.filter((other) => slowHolds(other, all, to)).map(said)
    const change = kindOf(before.length > 0, after.length > 0, !isSameSet(before, after))
    if (change !== null) found.push({ name, change })
  }
  return found
}
