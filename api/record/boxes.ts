// Which boxes an operation closes and opens (P8): those of the touched facets, as they were at the basis and as they are at its seq.
import type { Aspect } from '../../cypher/model.ts'
import { changedStates, projectStatesAt, statementRectangle, type Rectangle, type StateRectangle } from '../rules/project.ts'
import type { Recorded, StateStatement } from '../rules/statement.ts'
import { groupBy } from '../rules/groupBy.ts'
import type { Delta, Present, Stored } from './operation.ts'

export interface BoxChanges {
  /** Statements of which every open box ends. */
  readonly closed: readonly Stored[]
  readonly opened: readonly { readonly statement: Stored; readonly rectangle: Rectangle }[]
  readonly closedStates: readonly { readonly item: string; readonly rectangle: StateRectangle }[]
  readonly openedStates: readonly {
    readonly item: string
    readonly rectangle: StateRectangle
    readonly statement: Recorded<StateStatement>
  }[]
}

/** `seq` is the operation's own. */
export function boxChanges(delta: Delta, present: Present, seq: number): BoxChanges {
  return { ...statementBoxChanges(delta, present), ...stateBoxChanges(delta, present, seq) }
}

function statementBoxChanges({ statements, retractions }: Delta, present: Present): Pick<BoxChanges, 'closed' | 'opened'> {
  const retracted = new Set(retractions.map(({ statement }) => statement.id))
  const before = present.statements
  const after = [...before.filter(({ id }) => !retracted.has(id)), ...statements]
  const endedBefore = bySupersededKey(before)
  const endedAfter = bySupersededKey(after)
  const moved = new Set([...statements, ...retractions.map(({ statement }) => statement)].flatMap((s) => s.supersedes ?? []))
  const closed: Stored[] = []
  const opened: { statement: Stored; rectangle: Rectangle }[] = []
  for (const s of [...before, ...statements]) {
    const isNew = s.seq === statements[0]?.seq
    if (s.form === 'STATE' || !(isNew || retracted.has(s.id) || moved.has(s.key))) continue
    const was = isNew ? null : statementRectangle(s, endedBefore.get(s.key) ?? [])
    const is = retracted.has(s.id) ? null : statementRectangle(s, endedAfter.get(s.key) ?? [])
    if (isSame(was, is)) continue
    if (was) closed.push(s)
    if (is) opened.push({ statement: s, rectangle: is })
  }
  return { closed, opened }
}

function bySupersededKey(statements: readonly Stored[]): Map<string, Stored[]> {
  return groupBy(
    statements.filter((s) => s.supersedes !== undefined),
    (s) => s.supersedes ?? '',
  )
}

function isSame(a: object | null, b: object | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function stateBoxChanges(
  { statements, retractions }: Delta,
  present: Present,
  seq: number,
): Pick<BoxChanges, 'closedStates' | 'openedStates'> {
  const retracted = new Set(retractions.map(({ statement }) => statement.id))
  const added = statements.filter(isState)
  const touched = [...added, ...retractions.map(({ statement }) => statement).filter(isState)]
  const before = groupBy(present.states.filter(isState), facet)
  const news = groupBy(added, facet)
  const closedStates: { item: string; rectangle: StateRectangle }[] = []
  const openedStates: { item: string; rectangle: StateRectangle; statement: Recorded<StateStatement> }[] = []
  for (const [name, [first]] of groupBy(touched, facet)) {
    if (!first) continue
    const old = before.get(name) ?? []
    const now = [...old.filter(({ id }) => !retracted.has(id)), ...(news.get(name) ?? [])]
    const { closed, opened } = changedStates(projectStatesAt(old, seq - 1), projectStatesAt(now, seq))
    for (const rectangle of closed) closedStates.push({ item: first.about, rectangle })
    for (const rectangle of opened) {
      const statement = now.find(({ id }) => id === rectangle.statement)
      if (statement) openedStates.push({ item: first.about, rectangle, statement })
    }
  }
  return { closedStates, openedStates }
}

function isState<S extends { readonly form: string }>(s: S): s is S & Recorded<StateStatement> {
  return s.form === 'STATE'
}

function facet(s: { readonly about: string; readonly aspect: Aspect }): string {
  return `${s.aspect} ${s.about}`
}
