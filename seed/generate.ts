// Graphs of any size for the bench: dossiers in the shape of real ones, with skewed degrees, hubs, late knowledge and chains of waits.
// The same seed and size give the same graph.
import { addDays } from '../api/rules/dates.ts'
import type { DossierContent, ItemContent, SourceContent } from '../api/record/dossier.ts'
import type { FuzzyDate, Statement } from '../api/rules/statement.ts'
import { itemTypes, phaseNames, type ItemType, type Phase } from '../cypher/model.ts'

export interface Size {
  /** Items in all; a dossier has about 200. */
  readonly items: number
  /** About so many of them in one dossier; 200 when left out. */
  readonly perDossier?: number
  readonly seed?: number
}

/** So many are in a dossier of the shape below. */
const itemsPerDossier = 200
const start = '2024-01-01'
const spanDays = 700

/** How many of a dossier's own items are of which type. */
const own: readonly (readonly [ItemType, number])[] = [
  ['Incident', 4],
  ['Investigation', 34],
  ['QuestionSet', 16],
  ['Commitment', 16],
  ['Request', 10],
  ['Measure', 24],
  ['Proceeding', 10],
  ['Document', 40],
  ['Meeting', 14],
  ['Population', 12],
]

/** mulberry32: small, seeded, even enough for shapes of graphs. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const on = (day: string): FuzzyDate => ({ earliest: day, latest: day, precision: 'DAY' })

/** Dossiers one by one, so that the largest graph is never whole in memory. Organisations are shared by all; the first ones are hubs. */
export function* generateDossiers({ items, perDossier = itemsPerDossier, seed = 1 }: Size): Generator<DossierContent> {
  const count = Math.max(1, Math.round(items / perDossier))
  const organisations = Array.from({ length: Math.max(20, count * 20) }, (_, n) => organisation(n))
  for (let n = 0; n < count; n += 1) yield dossier(n, organisations, random(seed * 1_000_003 + n), perDossier / itemsPerDossier)
}

function organisation(n: number): ItemContent {
  const kinds = itemTypes.Organisation.kinds
  return {
    slug: `org-${n}`,
    type: 'Organisation',
    kind: kinds[n % kinds.length] ?? 'GROUP',
    name: { nl: `Instelling ${n}`, en: `Body ${n}` },
    aliases: [],
    identifiers: [],
  }
}

function dossier(n: number, organisations: readonly ItemContent[], next: () => number, times: number): DossierContent {
  const slug = `generated-${n}`
  // Squaring twice skews: a tenth of the bodies do more than half of the work.
  const body = () => organisations[Math.floor(next() ** 4 * organisations.length)] ?? organisation(0)
  const items = own.flatMap(([type, many]) => Array.from({ length: Math.round(many * times) }, (_, i) => item(slug, type, i)))
  const source: SourceContent = {
    slug: `${slug}-register`,
    kind: 'REGISTER',
    publisher: 'Register',
    title: `Register ${n}`,
    published: on(start),
  }
  const used = new Map<string, ItemContent>()
  const statements: Statement[] = []
  const dayOf = () => addDays(start, Math.floor(next() * spanDays))
  const core = (about: string, from: string) => {
    const speaker = body()
    used.set(speaker.slug, speaker)
    return {
      key: `s${statements.length}`,
      about,
      trueFrom: on(from),
      known: on(addDays(from, Math.floor(next() ** 3 * 120))),
      isKnownStated: true,
      certainty: 'STATED' as const,
      speaker: speaker.slug,
      evidence: [{ source: source.slug, locator: String(statements.length) }],
      disputes: [],
    }
  }
  const tracked = items.filter(({ type }) => itemTypes[type].isTracked)
  for (const [place, { slug: about, type }] of tracked.entries()) {
    const from = dayOf()
    const phases: readonly Phase[] = next() < 0.4 ? ['RUNNING', 'DONE'] : [phaseNames[Math.floor(next() * 5)] ?? 'OPEN']
    for (const [step, value] of phases.entries()) {
      statements.push({
        ...core(about, addDays(from, step * 90)),
        form: 'STATE',
        aspect: 'PHASE',
        value,
        wording: { nl: `stand ${step}`, en: `state ${step}` },
      })
    }
    const actor = body()
    used.set(actor.slug, actor)
    if (type === 'Investigation' || type === 'Measure' || type === 'Proceeding') {
      statements.push({ ...core(actor.slug, from), form: 'RELATION', relationType: 'CONDUCTS', to: about, aspects: [] })
    } else statements.push({ ...core(actor.slug, from), form: 'RELATION', relationType: 'RESPONSIBLE_FOR', to: about, aspects: [] })
    statements.push({ ...core(about, from), form: 'RELATION', relationType: 'CONCERNS', to: body().slug, aspects: [] })
    const awaited = tracked[Math.floor(next() * place)]
    if (awaited && next() < 0.5) {
      statements.push({
        ...core(about, from),
        form: 'RELATION',
        relationType: 'AWAITS',
        to: awaited.slug,
        ground: 'OUTCOME',
        strength: next() < 0.9 ? 'REQUIRED' : 'HELPFUL',
        aspects: [],
      })
    }
    if (next() < 0.2) statements.push({ ...core(about, from), form: 'DATE', dateKind: 'EXPECTED', due: on(addDays(from, 120)) })
    if (next() < 0.3)
      statements.push({
        ...core(about, from),
        form: 'EVENT',
        eventKind: 'STATEMENT',
        text: { nl: `Mededeling ${place}`, en: `Notice ${place}` },
        involves: [],
      })
  }
  for (const { slug: about } of items.filter(({ type }) => type === 'Population')) {
    statements.push({
      ...core(about, dayOf()),
      form: 'FIGURE',
      measure: 'COUNT',
      value: Math.floor(next() * 1e6),
      unit: 'persons',
      qualifier: 'ABOUT',
    })
  }
  for (const s of statements)
    if (s.form === 'RELATION' && s.to.startsWith('org-')) used.set(s.to, organisations[Number(s.to.slice(4))] ?? organisation(0))
  return {
    slug,
    title: { nl: `Dossier ${n}`, en: `Dossier ${n}` },
    moments: [],
    measures: [],
    sources: [source],
    items: [...items, ...used.values()],
    statements,
  }
}

function item(dossierSlug: string, type: ItemType, i: number): ItemContent {
  const slug = `${dossierSlug}-${type.toLowerCase()}-${i}`
  const kind = itemTypes[type].kinds[i % Math.max(1, itemTypes[type].kinds.length)]
  return {
    slug,
    type,
    ...(kind === undefined ? {} : { kind }),
    name: { nl: `${type} ${i} van ${dossierSlug}`, en: `${type} ${i} of ${dossierSlug}` },
    aliases: [],
    identifiers: [],
  }
}
