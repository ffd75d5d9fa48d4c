// The worked questions of the first dossier, asked as a client asks them.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLimitMs, startReading, type Reading } from '../setup/reading.ts'

interface Moment {
  readonly trueOn: string
  readonly knownOn: string
}
interface Relation {
  readonly type: string
  readonly from: string
  readonly to: string
}
interface State {
  readonly phase?: string
  readonly substance?: string
  readonly since?: string
  readonly precision?: string
  readonly speaker?: string
  readonly against?: readonly { readonly phase: string; readonly speaker: string }[]
}
interface Figure {
  readonly of: string
  readonly measure: string
  readonly value: number
  readonly qualifier: string
  readonly speaker: string | null
  readonly certainty: string
  /** Others as `speaker:value`. */
  readonly repeats: readonly string[]
  readonly supersedes: readonly string[]
  readonly supersededBy: readonly string[]
  readonly conflictsWith: readonly string[]
}
interface Question {
  readonly id: string
  readonly question: string
  readonly kind: string
  readonly moment: Moment
  readonly from?: Moment
  readonly to?: Moment
  readonly item: string
  readonly population?: string
  readonly types?: readonly string[]
  readonly direction?: string
  readonly expect: {
    readonly state?: State | null
    readonly states?: readonly State[]
    readonly slugs?: readonly string[]
    readonly relations?: readonly Relation[]
    readonly dates?: readonly {
      readonly kind: string
      readonly earliest: string
      readonly latest: string
      readonly precision: string
      readonly isOverdue: boolean
    }[]
    readonly roots?: readonly { readonly slug: string; readonly directly: number; readonly finally: number }[]
    readonly longestChain?: readonly string[]
    readonly figures?: readonly Figure[]
    readonly holder?: string
    readonly directly?: readonly string[]
    readonly inTheEnd?: readonly string[]
    readonly evidence?: readonly { readonly source: string; readonly locator: string }[]
    readonly speaker?: string
    readonly certainty?: string
    readonly items?: readonly {
      readonly slug: string
      readonly aspect: 'PHASE' | 'SUBSTANCE'
      readonly change: string
      readonly before: string | null
      readonly after: string | null
    }[]
  }
}

const questions: readonly Question[] = JSON.parse(readFileSync(new URL('questions.json', import.meta.url), 'utf8'))

let reading: Reading
beforeAll(async () => {
  reading = await startReading()
}, startLimitMs)
afterAll(() => reading.close())

const itemQuery = (fields: string, more = '') =>
  `query($slug: String!, $at: MomentInput${more}) { item(slug: $slug, at: $at) { ${fields} } }`
const stateFields = 'phase substance isOpen lastConfirmedOn isPresumed isUnconfirmed knownSince since { earliest precision }'

/** As GraphQL shows it. */
function shown(state: State): object {
  const { since, precision, speaker, against, ...rest } = state
  const date = { ...(since ? { earliest: since } : {}), ...(precision ? { precision } : {}) }
  const conflicts = against?.map((each) => ({ phase: each.phase, statement: { speaker: { slug: each.speaker } } }))
  return {
    ...rest,
    ...(Object.keys(date).length > 0 ? { since: date } : {}),
    ...(speaker ? { statement: { speaker: { slug: speaker } } } : {}),
    ...(conflicts ? { conflictsWith: conflicts } : {}),
  }
}

async function answer(query: string, variables: object): Promise<unknown> {
  const { data, errors } = await reading.read<unknown>(query, variables)
  expect(errors).toEqual([])
  return data
}

const checks: Readonly<Record<string, (question: Question) => Promise<void>>> = {
  phase: async ({ item, moment, expect: { state } }) => {
    const data = await answer(itemQuery(`phase { ${stateFields} }`), { slug: item, at: moment })
    expect(data).toMatchObject({ item: { phase: state ? shown(state) : null } })
  },
  substance: async ({ item, moment, expect: { state } }) => {
    const data = await answer(itemQuery(`substance { ${stateFields} }`), { slug: item, at: moment })
    expect(data).toMatchObject({ item: { substance: state ? shown(state) : null } })
  },
  conflict: async ({ item, moment, expect: { state } }) => {
    const said = 'phase statement { speaker { slug } }'
    const data = await answer(itemQuery(`phase { ${said} conflictsWith { ${said} } }`), { slug: item, at: moment })
    expect(data).toMatchObject({ item: { phase: shown(state ?? {}) } })
  },
  history: async ({ item, moment, expect: { states = [] } }) => {
    const data = await answer(itemQuery(`history { ${stateFields} }`), { slug: item, at: moment })
    expect(data).toMatchObject({ item: { history: states.map(shown) } })
  },
  'open-list': async ({ types, moment, expect: { slugs } }) => {
    const query = `query($filter: ItemFilter, $at: MomentInput) { items(filter: $filter, first: 100, at: $at) { edges { node { slug } } } }`
    const filter = { dossier: 'clinical-diagnostics', isOpen: true, types: types?.map((type) => type.toUpperCase()) }
    const { data } = await reading.read<{ items: { edges: { node: { slug: string } }[] } }>(query, { filter, at: moment })
    expect(data.items.edges.map(({ node }) => node.slug).toSorted()).toEqual(slugs)
  },
  relations: async ({ item, types, direction, moment, expect: { relations = [] } }) => {
    const fields = 'relations(types: $types, direction: $direction, first: 100) { edges { node { type from { slug } to { slug } } } }'
    const query = itemQuery(fields, ', $types: [RelationType!], $direction: Direction')
    interface Found {
      item: { relations: { edges: { node: { type: string; from: { slug: string }; to: { slug: string } } }[] } }
    }
    const { data } = await reading.read<Found>(query, { slug: item, at: moment, types, direction })
    const found = data.item.relations.edges.map(({ node }) => `${node.from.slug} ${node.type} ${node.to.slug}`)
    expect(found.toSorted()).toEqual(relations.map(({ type, from, to }) => `${from} ${type} ${to}`).toSorted())
  },
  due: async ({ item, moment, expect: { dates = [] } }) => {
    const data = await answer(itemQuery('dates { dateKind isOverdue due { earliest latest precision } }'), { slug: item, at: moment })
    const expected = dates.map(({ kind, isOverdue, ...due }) => ({ dateKind: kind, isOverdue, due }))
    expect(data).toEqual({ item: { dates: expected.toSorted((a, b) => (a.due.earliest < b.due.earliest ? -1 : 1)) } })
  },
  roots: async ({ moment, expect: { roots = [], longestChain } }) => {
    const query = `query($at: MomentInput) { dossier(slug: "clinical-diagnostics", at: $at) { blocking { roots { item { slug } directlyBlocks finallyBlocks } longestChain { slug } } } }`
    const data = await answer(query, { at: moment })
    const expected = roots.map((root) => ({ item: { slug: root.slug }, directlyBlocks: root.directly, finallyBlocks: root.finally }))
    const chain = longestChain ? { longestChain: longestChain.map((slug) => ({ slug })) } : {}
    expect(data).toMatchObject({ dossier: { blocking: { roots: expected, ...chain } } })
  },
  unlock: async ({ item, moment, expect: { directly = [], inTheEnd = [] } }) => {
    const lists = '{ directly { slug } inTheEnd { slug } }'
    const query = `query($slugs: [String!]!, $slug: String!, $at: MomentInput) {
      dossier(slug: "clinical-diagnostics", at: $at) { blocking { ifCloses(slugs: $slugs) ${lists} } }
      item(slug: $slug, at: $at) { blocking { unlocks ${lists} } } }`
    const data = await answer(query, { slugs: [item], slug: item, at: moment })
    const named = (slugs: readonly string[]) => slugs.map((slug) => ({ slug }))
    const expected = { directly: named(directly), inTheEnd: named(inTheEnd) }
    expect(data).toEqual({ dossier: { blocking: { ifCloses: expected } }, item: { blocking: { unlocks: expected } } })
  },
  diff: async ({ from, to, expect: { items = [] } }) => {
    const query = `query($from: MomentInput!, $to: MomentInput!) { dossier(slug: "clinical-diagnostics") { difference(from: $from, to: $to) {
      items { item { slug } aspect change before { phase substance } after { phase substance } } } } }`
    const data = await answer(query, { from, to })
    const shownAs = (aspect: string, value: string | null) =>
      value === null ? null : { phase: aspect === 'PHASE' ? value : null, substance: aspect === 'SUBSTANCE' ? value : null }
    const expected = items.map(({ slug, aspect, change, before, after }) => ({
      item: { slug },
      aspect,
      change,
      before: shownAs(aspect, before),
      after: shownAs(aspect, after),
    }))
    expect(data).toEqual({ dossier: { difference: { items: expected } } })
  },
  figures: async ({ population, moment, expect: { figures = [] } }) => {
    const other = '{ value speaker { slug } }'
    const fields = `measure value qualifier certainty of { slug } speaker { slug } repeats ${other} supersedes ${other} supersededBy ${other} conflictsWith ${other}`
    const query = `query($population: String, $at: MomentInput) { dossier(slug: "clinical-diagnostics", at: $at) { figures(population: $population) { figures { ${fields} } } } }`
    const data = await answer(query, { population, at: moment })
    const named = (others: readonly string[]) =>
      others.map((name) => ({ value: Number(name.split(':')[1]), speaker: { slug: name.split(':')[0] } }))
    const expected = figures.map(({ of, speaker, repeats, supersedes, supersededBy, conflictsWith, ...rest }) => ({
      ...rest,
      of: { slug: of },
      speaker: { slug: speaker },
      repeats: named(repeats),
      supersedes: named(supersedes),
      supersededBy: named(supersededBy),
      conflictsWith: named(conflictsWith),
    }))
    // Groups stand in the order of their measures, figures of a group in that of becoming known.
    const groups = [...new Set(expected.map(({ measure }) => measure))].toSorted()
    expect(data).toEqual({
      dossier: { figures: groups.map((measure) => ({ figures: expected.filter((figure) => figure.measure === measure) })) },
    })
  },
  'office-holder': async ({ item, moment, expect: { holder } }) => {
    const data = await answer(itemQuery('... on Office { holder { slug } }'), { slug: item, at: moment })
    expect(data).toEqual({ item: { holder: { slug: holder } } })
  },
  evidence: async ({ item, moment, expect: { evidence = [], speaker, certainty } }) => {
    const data = await answer(itemQuery('phase { statement { certainty speaker { slug } evidence { locator source { slug } } } }'), {
      slug: item,
      at: moment,
    })
    const expected = evidence.map(({ source, locator }) => ({ locator, source: { slug: source } }))
    expect(data).toEqual({ item: { phase: { statement: { certainty, speaker: { slug: speaker }, evidence: expected } } } })
  },
}

test.each(questions)('$id: $question', async (question) => {
  const check = checks[question.kind]
  expect(check, question.kind).toBeDefined()
  await check?.(question)
})
