// What the status brief asks of the schema, and what that answers.
import { parse } from 'graphql'
import { z } from 'zod'
import { briefTypes } from '../../words/brief.ts'
import { certaintyWords, dateKindWords, phaseWords, precisionWords, substanceWords } from '../../words/valueWords.ts'
import { plain } from './plain.ts'

const said = `fragment Said on Statement { key certainty reason(in: $in) dossier { slug } speaker { slug name(in: $in) }
  evidence { locator source { slug title publisher publishedBy { name(in: $in) } published { earliest latest precision } url access } } }`
const standing = `fragment Standing on State { phase substance isOpen isGap wording(in: NL) since { earliest latest precision } lastConfirmedOn
  daysSinceConfirmed isPresumed isUnconfirmed statement { ...Said } conflictsWith { phase substance statement { ...Said } } }`
const relation = `type from { slug name(in: $in) } to { slug name(in: $in) } statement { ...Said }`
const otherFigure = 'statedOn statement { claim(in: $in) ...Said }'
const page = 'pageInfo { hasNextPage endCursor }'

export const headDocument =
  parse(`query Brief($slug: String!, $at: MomentInput, $in: Language!) { store { epoch rulesVersion } dossier(slug: $slug, at: $at) {
  title(in: $in) moment { trueOn knownOn basis hash } lastHeardOn
  unsettled { item { slug } standing goneSince daysGone parkedOn { closedOn item { name(in: $in) } relation { statement { ...Said } } } }
  dates(includeComputed: true) { dateKind wording(in: NL) isOverdue daysOverdue metOn daysEarly movedTo { dateKind } due { earliest latest precision }
    of { slug name(in: $in) } explanation { name(in: $in) source(in: $in) sourceUrl statements { ...Said } } statedBy { ...Said } }
  figures { population { slug name(in: $in) } figures { statedOn wording(in: NL) statement { claim(in: $in) ...Said } conflictsWith { ${otherFigure} } supersededBy { ${otherFigure} } } } } } ${said}`)

/** Of one item; a page holds as many as the schema's complexity allows. */
const itemsPage = 20
const enumName = (type: string): string => type.replaceAll(/(?<!^)([A-Z])/g, '_$1').toUpperCase()
export const itemsDocument =
  parse(`query BriefItems($slug: String!, $at: MomentInput, $in: Language!, $after: String) { dossier(slug: $slug, at: $at) {
  items(filter: { isKnown: true, types: [${briefTypes.map(enumName).join(' ')}] }, first: ${itemsPage}, after: $after) { ${page} edges { node { slug type kind name(in: $in) isOpen
    phase { ...Standing } substance { ...Standing } responsible { slug name(in: $in) }
    who: relations(types: [CONDUCTS COMMISSIONED RESPONSIBLE_FOR SENT MADE MADE_IN ASKED ADDRESSED_TO], first: 10) { edges { node { ${relation} } } }
    results: relations(types: [ANSWERS FULFILS], direction: IN, first: 5) { edges { node { ${relation} } } }
    blocking { awaits { isBlocking relation { why(in: $in) statement { claim(in: $in) ...Said } } } } } } } } } ${said} ${standing}`)

export const daysDocument =
  parse(`query BriefDays($slug: String!, $at: MomentInput, $in: Language!, $after: String) { dossier(slug: $slug, at: $at) {
  timeline(forms: [EVENT STATE], first: 100, after: $after) { ${page} edges { node { __typename
    ... on Event { on { earliest latest precision } knownSince statement { text(in: $in) ...Said } }
    ... on State { of { name(in: $in) } isGap since { earliest latest precision } knownSince statement { text(in: $in) ...Said } } } } } } } ${said}`)

const text = z.string().transform(plain)
/** A name of the model, of those that have words. */
const oneOf = <Words extends object>(words: Words) =>
  z.custom<keyof Words>((value) => typeof value === 'string' && Object.hasOwn(words, value))
const named = z.object({ slug: z.string(), name: text })
const fuzzy = z.object({ earliest: z.string(), latest: z.string(), precision: oneOf(precisionWords) })
const source = z.object({
  slug: z.string(),
  title: text,
  publisher: text,
  publishedBy: z.object({ name: text }).nullable(),
  published: fuzzy.nullable(),
  url: z.string().nullable(),
  access: z.string().nullable(),
})
const statement = z.object({
  key: z.string(),
  certainty: oneOf(certaintyWords),
  reason: text.nullable(),
  dossier: z.object({ slug: z.string() }),
  speaker: named.nullable(),
  evidence: z.array(z.object({ locator: text.nullable(), source })),
})
export type Said = z.infer<typeof statement>
const claiming = statement.extend({ claim: text.nullable() })
const otherFigureAnswer = z.object({ statedOn: z.string(), statement: claiming })
const telling = statement.extend({ text })
const value = { phase: oneOf(phaseWords).nullable(), substance: oneOf(substanceWords).nullable() }
const state = z.object({
  ...value,
  isOpen: z.boolean(),
  isGap: z.boolean(),
  wording: text.nullable(),
  since: fuzzy,
  lastConfirmedOn: z.string(),
  daysSinceConfirmed: z.number(),
  isPresumed: z.boolean(),
  isUnconfirmed: z.boolean(),
  statement,
  conflictsWith: z.array(z.object({ ...value, statement })),
})
export type StateSaid = z.infer<typeof state>
const related = z.object({ type: z.string(), from: named, to: named, statement })
export type Related = z.infer<typeof related>
const nodes = <Node extends z.ZodType>(node: Node) => z.object({ edges: z.array(z.object({ node })) })
const paged = <Node extends z.ZodType>(node: Node) =>
  nodes(node).extend({ pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }) })

const item = named.extend({
  type: z.string().transform((name) => briefTypes.find((type) => enumName(type) === name) ?? 'Programme'),
  kind: z.string().nullable(),
  isOpen: z.boolean(),
  phase: state.nullable(),
  substance: state.nullable(),
  responsible: z.array(named),
  who: nodes(related),
  results: nodes(related),
  blocking: z
    .object({
      awaits: z.array(z.object({ isBlocking: z.boolean(), relation: z.object({ why: text.nullable(), statement: claiming }) })),
    })
    .nullable(),
})
export type BriefItem = z.infer<typeof item>

export const headAnswer = z.object({
  store: z.object({ epoch: z.string(), rulesVersion: z.number() }),
  dossier: z
    .object({
      title: text,
      moment: z.object({ trueOn: z.string(), knownOn: z.string(), basis: z.number(), hash: z.string() }),
      lastHeardOn: z.string().nullable(),
      unsettled: z.array(
        z.object({
          item: z.object({ slug: z.string() }),
          standing: z.enum(['STILL_PARKED', 'BLOCKER_GONE', 'CANNOT_TELL']),
          goneSince: z.string().nullable(),
          daysGone: z.number().nullable(),
          parkedOn: z.array(
            z.object({ closedOn: z.string().nullable(), item: z.object({ name: text }), relation: z.object({ statement }) }),
          ),
        }),
      ),
      dates: z.array(
        z.object({
          dateKind: oneOf(dateKindWords),
          wording: text.nullable(),
          isOverdue: z.boolean(),
          daysOverdue: z.number().nullable(),
          metOn: z.string().nullable(),
          daysEarly: z.number().nullable(),
          movedTo: z.object({ dateKind: z.string() }).nullable(),
          due: fuzzy.nullable(),
          of: named,
          explanation: z.object({ name: text, source: text, sourceUrl: z.string().nullable(), statements: z.array(statement) }).nullable(),
          statedBy: statement.nullable(),
        }),
      ),
      figures: z.array(
        z.object({
          population: named,
          figures: z.array(
            z.object({
              statedOn: z.string(),
              wording: text.nullable(),
              statement: claiming,
              conflictsWith: z.array(otherFigureAnswer),
              supersededBy: z.array(otherFigureAnswer),
            }),
          ),
        }),
      ),
    })
    .nullable(),
})
export type BriefHead = z.infer<typeof headAnswer>
export type BriefOtherFigure = z.infer<typeof otherFigureAnswer>
export type BriefDossier = NonNullable<BriefHead['dossier']>
export const itemsAnswer = z.object({ dossier: z.object({ items: paged(item) }).nullable() })
const day = z.discriminatedUnion('__typename', [
  z.object({ __typename: z.literal('Event'), on: fuzzy, knownSince: z.string(), statement: telling }),
  z.object({
    __typename: z.literal('State'),
    of: z.object({ name: text }),
    isGap: z.boolean(),
    since: fuzzy,
    knownSince: z.string(),
    statement: telling,
  }),
])
export type BriefDay = z.infer<typeof day>
export const daysAnswer = z.object({ dossier: z.object({ timeline: paged(day) }).nullable() })
