// Coverage: which aspects are looked at and by whom, what nobody looks at, where bodies overlap, and which of them wait.
import { groupBy } from './groupBy.ts'
import { compareText } from './order.ts'

/**
 * NOBODY: nothing looks at it, or only what has lapsed. ONE: one body. TOGETHER: several bodies, in the same examinations. OVERLAP: several
 * bodies, each in examinations of their own. CANNOT_TELL: of something that looks at it nobody says who does it.
 */
export const coverStandings = ['NOBODY', 'ONE', 'TOGETHER', 'OVERLAP', 'CANNOT_TELL'] as const
export type CoverStanding = (typeof coverStandings)[number]

/** An EXAMINES that holds. */
export interface Look {
  readonly examination: string
  readonly aspects: readonly string[]
  readonly statement: string
}

/** An investigation or measure that examines something. */
export interface Examiner {
  readonly slug: string
  /** Withdrawn or overtaken: it looks at nothing any more. */
  readonly isLapsed: boolean
  /** L5, each once; empty where nobody is said to be responsible. */
  readonly bodies: readonly string[]
}

/** An open question that holds. */
export interface AspectQuestion {
  readonly statement: string
  readonly aspects: readonly string[]
}

/** A wait that blocks (B1). */
export interface BlockingWait {
  readonly from: string
  readonly to: string
  readonly statement: string
}

export interface CoverCell {
  /** Null: nobody is said to be responsible. */
  readonly body: string | null
  readonly examinations: readonly { readonly slug: string; readonly statements: readonly string[] }[]
}

export interface CoverRow {
  /** Null: of these nobody says which aspect they are about. */
  readonly aspect: string | null
  readonly isNamed: boolean
  /** Null in the row without an aspect. */
  readonly standing: CoverStanding | null
  /** In the order of `bodies`. */
  readonly cells: readonly CoverCell[]
  readonly questions: readonly string[]
  readonly waits: readonly string[]
}

export interface Cover {
  /** The body that looks at the most aspects first, then by slug; null, last, where nobody is said to be responsible. */
  readonly bodies: readonly (string | null)[]
  readonly rows: readonly CoverRow[]
}

export interface CoverGiven {
  /** The aspects that the dossier names, in its order. */
  readonly named: readonly string[]
  readonly looks: readonly Look[]
  readonly examiners: readonly Examiner[]
  readonly questions: readonly AspectQuestion[]
  readonly waits: readonly BlockingWait[]
}

const setName = (slugs: readonly string[]): string => slugs.toSorted(compareText).join('\n')

function coverStanding(looking: readonly Examiner[]): CoverStanding {
  const active = looking.filter(({ isLapsed }) => !isLapsed)
  if (active.length === 0) return 'NOBODY'
  const said = active.filter(({ bodies }) => bodies.length > 0)
  if (new Set(said.map(({ bodies }) => setName(bodies))).size > 1) return 'OVERLAP'
  if (said.length < active.length) return 'CANNOT_TELL'
  return (said[0]?.bodies.length ?? 0) > 1 ? 'TOGETHER' : 'ONE'
}

/** Each entry under every one of its aspects, under null where it has none. */
function byAspect<T extends { readonly aspects: readonly string[] }>(entries: readonly T[]): Map<string | null, T[]> {
  const pairs = entries.flatMap((entry): [string | null, T][] =>
    entry.aspects.length === 0 ? [[null, entry]] : [...new Set(entry.aspects)].map((aspect) => [aspect, entry]),
  )
  return new Map([...groupBy(pairs, ([aspect]) => aspect)].map(([aspect, group]) => [aspect, group.map(([, entry]) => entry)]))
}

function cellsOf(looks: readonly Look[], examiners: ReadonlyMap<string, Examiner>): Map<string | null, CoverCell['examinations']> {
  const examinations = [...groupBy(looks, ({ examination }) => examination)].map(([slug, group]) => ({
    slug,
    statements: group.map(({ statement }) => statement),
  }))
  const pairs = examinations.flatMap((each) => {
    const bodies = examiners.get(each.slug)?.bodies ?? []
    return (bodies.length === 0 ? [null] : bodies).map((body) => [body, each] as const)
  })
  return new Map([...groupBy(pairs, ([body]) => body)].map(([body, group]) => [body, group.map(([, each]) => each)]))
}

/** The named aspects in their order, then those that are used, then what names none. Everything keeps the order in which it was given. */
export function coverageOf({ named, looks, examiners, questions, waits }: CoverGiven): Cover {
  const bySlug = new Map(examiners.map((examiner) => [examiner.slug, examiner]))
  const looksAt = byAspect(looks)
  const asked = byAspect(questions)
  const used = new Set([...looksAt.keys(), ...asked.keys()].filter((aspect) => aspect !== null))
  const isNamed = new Set(named)
  const others = [...used].filter((aspect) => !isNamed.has(aspect)).toSorted(compareText)
  const withoutAspect = looksAt.has(null) || asked.has(null) ? [null] : []
  const waitsFrom = groupBy(waits, ({ from }) => from)
  const found = [...isNamed, ...others, ...withoutAspect].map((aspect) => {
    const group = looksAt.get(aspect) ?? []
    const inRow = new Set(group.map(({ examination }) => examination))
    return {
      aspect,
      isNamed: aspect !== null && isNamed.has(aspect),
      standing: aspect === null ? null : coverStanding([...inRow].flatMap((slug) => bySlug.get(slug) ?? [])),
      cells: cellsOf(group, bySlug),
      questions: (asked.get(aspect) ?? []).map(({ statement }) => statement),
      waits: [...inRow].flatMap((slug) => waitsFrom.get(slug) ?? []).flatMap(({ to, statement }) => (inRow.has(to) ? [statement] : [])),
    }
  })
  const counts = new Map<string | null, number>()
  for (const { cells } of found) for (const body of cells.keys()) counts.set(body, (counts.get(body) ?? 0) + 1)
  const bodies = [...counts.keys()].toSorted((a, b) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
    return (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b)
  })
  const rows = found.map((row) => ({
    ...row,
    cells: bodies.flatMap((body) => {
      const examinations = row.cells.get(body)
      return examinations === undefined ? [] : [{ body, examinations }]
    }),
  }))
  return { bodies, rows }
}
