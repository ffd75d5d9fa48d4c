// A dossier's dates as a calendar feed (RFC 5545), asked through the API's own schema: what a calendar shows is what the API answers today.
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { parse } from 'graphql'
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { z } from 'zod'
import { addDays } from '../rules/dates.ts'
import { groupBy } from '../rules/groupBy.ts'
import type { Language } from '../words/days.ts'
import { dateKindWords } from '../words/valueWords.ts'
import { send, sendText } from './answer.ts'
import { languageAsked, type Asking } from './asking.ts'
import type { Trace } from './graphql.ts'

const query = parse(`query Calendar($slug: String!, $in: Language!) { dossier(slug: $slug) { title(in: $in) dates(includeComputed: true) {
  dateKind wording(in: $in) isOverdue daysOverdue metOn movedTo { id } due { earliest latest precision }
  explanation { rule source(in: $in) steps { text(in: $in) } } informs { slug } informsOf { slug } before { slug } of { slug name(in: $in) responsible { name(in: $in) } }
  statedBy { key seq recordedAt speaker { name(in: $in) } dossier { slug } evidence { locator source { title url } } } } } }`)

const words = {
  nl: {
    mustAct: 'Aan zet',
    nobody: 'niemand genoemd',
    saidBy: 'Volgens',
    source: 'Bron',
    overdue: (days: number) => `${days} dagen voorbij, geen afloop`,
    met: (day: string) => `gesloten op ${day}`,
    about: 'ongeveer',
    computed: (source: string) => `Eigen berekening, geen bron: ${source}`,
    noDossier: (slug: string) => `Er is geen dossier ${slug}.`,
  },
  en: {
    mustAct: 'Who must act',
    nobody: 'nobody named',
    saidBy: 'Said by',
    source: 'Source',
    overdue: (days: number) => `${days} days past, no outcome`,
    met: (day: string) => `closed on ${day}`,
    about: 'about',
    computed: (source: string) => `Own arithmetic, not a source: ${source}`,
    noDossier: (slug: string) => `There is no dossier ${slug}.`,
  },
} as const

const named = z.object({ name: z.string() })
const slugged = z.object({ slug: z.string() }).nullable()
const dateAnswer = z.object({
  dateKind: z.custom<keyof typeof dateKindWords>((value) => typeof value === 'string' && Object.hasOwn(dateKindWords, value)),
  wording: z.string().nullable(),
  isOverdue: z.boolean(),
  daysOverdue: z.number().nullable(),
  metOn: z.string().nullable(),
  movedTo: z.object({ id: z.string() }).nullable(),
  due: z.object({ earliest: z.string(), latest: z.string(), precision: z.string() }).nullable(),
  of: z.object({ slug: z.string(), name: z.string(), responsible: z.array(named) }),
  informs: slugged,
  informsOf: slugged,
  before: slugged,
  explanation: z.object({ rule: z.string(), source: z.string(), steps: z.array(z.object({ text: z.string() })) }).nullable(),
  statedBy: z
    .object({
      key: z.string(),
      seq: z.number(),
      recordedAt: z.string(),
      speaker: named.nullable(),
      dossier: z.object({ slug: z.string() }),
      evidence: z.array(z.object({ locator: z.string().nullable(), source: z.object({ title: z.string(), url: z.string().nullable() }) })),
    })
    .nullable(),
})
type DateAnswer = z.infer<typeof dateAnswer>
const answer = z.object({
  dossier: z.object({ title: z.string(), dates: z.array(dateAnswer) }).nullable(),
})

/** Same item, same kind, same days: a rule that works out what is stated adds no entry, only how. */
const dayName = ({ of, dateKind, due }: DateAnswer): string => [of.slug, dateKind, due?.earliest, due?.latest].join(' ')

function uidOf({ statedBy, explanation, of, informs, informsOf, before }: DateAnswer): string {
  if (statedBy) return `${statedBy.dossier.slug}/${statedBy.key}@openstaand`
  const parts = [of, informs, informsOf, before].flatMap((item) => (item === null ? [] : [item.slug]))
  return `${[explanation?.rule ?? '', ...parts].join('/')}@openstaand`
}

function describe(date: DateAnswer, worked: readonly DateAnswer[], language: Language): string {
  const said = words[language]
  const stated = date.statedBy
  const explanations = worked.flatMap(({ explanation }) => (explanation ? [explanation] : []))
  return [
    date.wording,
    date.isOverdue ? said.overdue(date.daysOverdue ?? 0) : date.metOn === null ? null : said.met(date.metOn),
    `${said.mustAct}: ${date.of.responsible.map(({ name }) => name).join(', ') || said.nobody}`,
    ...explanations.flatMap(({ source, steps }) => [said.computed(source), ...steps.map(({ text }) => text)]),
    stated?.speaker ? `${said.saidBy}: ${stated.speaker.name}` : null,
    ...(stated?.evidence ?? []).map(({ locator, source }) =>
      [`${said.source}: ${source.title}`, locator, source.url].filter((part) => part !== null).join(', '),
    ),
  ]
    .filter((line) => line !== null)
    .join('\n')
}

/** The feed of what was answered. `address` is where this server is reached, for links back. */
function calendarOf(data: unknown, slug: string, language: Language, address: string): string | null {
  const { dossier } = answer.parse(data)
  if (dossier === null) return null
  const calendar = ical({
    name: dossier.title,
    prodId: { company: 'Openstaand', product: 'Openstaand', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: `${address}/dossiers/${slug}/questions`,
    ttl: 86_400,
  })
  const computed = groupBy(
    dossier.dates.filter(({ explanation }) => explanation !== null),
    dayName,
  )
  const stated = new Set(dossier.dates.filter(({ statedBy, movedTo }) => statedBy !== null && movedTo === null).map(dayName))
  for (const date of dossier.dates) {
    // Of a date that was moved only the last one is still to come; of one without a day there is nothing to put in a calendar.
    if (date.due === null || date.movedTo !== null) continue
    const { due, statedBy } = date
    if (statedBy === null && stated.has(dayName(date))) continue
    const about = due.precision === 'ABOUT' ? `${words[language].about} ` : ''
    const event = calendar.createEvent({
      id: uidOf(date),
      // Of a day without an hour; the end is the first day after it.
      start: new Date(`${due.earliest}T12:00:00`),
      end: new Date(`${addDays(due.latest, 1)}T12:00:00`),
      allDay: true,
      // Of a computed date its own day: a feed that is the same says the same bytes.
      stamp: new Date(statedBy?.recordedAt ?? `${due.earliest}T00:00:00Z`),
      sequence: statedBy?.seq ?? 0,
      summary: `${about}${dateKindWords[date.dateKind].name[language]}: ${date.of.name}`,
      description: describe(date, statedBy === null ? [date] : (computed.get(dayName(date)) ?? []), language),
      url: `${address}/dossiers/${slug}/items/${date.of.slug}`,
      status: ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    event.createCategory({ name: dateKindWords[date.dateKind].name[language] })
  }
  return calendar.toString()
}

interface CalendarRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly parameters: URLSearchParams
  readonly requestId: string
}

/** The /dossiers/<slug>/dates.ics route: today's dates, in Dutch unless `language=en`. Throws Failures while nothing was sent. */
export function calendarRoute(asking: (requestId: string) => Asking): (received: CalendarRequest, slug: string) => Promise<Trace> {
  return async ({ request, response, parameters, requestId }, slug) => {
    const language = languageAsked(parameters)
    const asked = asking(requestId)
    const data = await asked.ask(query, { slug, in: language.toUpperCase() })
    const body = calendarOf(data, slug, language, `http://${request.headers.host ?? 'localhost'}`)
    if (body === null) {
      sendText(response, 404, words[language].noDossier(slug))
      return {}
    }
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const headers = { etag, 'cache-control': 'no-cache', 'content-disposition': `inline; filename="${slug}.ics"` }
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end()
    else send(response, { status: 200, type: 'text/calendar; charset=utf-8', body, headers })
    return { operation: 'Calendar', roundTrips: asked.roundTrips() }
  }
}
