// What was recorded of a dossier or an item, as a feed.
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { parse } from 'graphql'
import { z } from 'zod'
import type { Language } from '../words/days.ts'
import { recordedWords } from '../words/recorded.ts'
import { send, sendText } from './answer.ts'
import { languageAsked, type Asking } from './asking.ts'
import { atomXml, escapeXml, type AtomEntry, type AtomFeed } from './atom.ts'
import type { Trace } from './graphql.ts'

const recorded = `recorded(first: 30) { seq at by hash addedCount retractedCount added { ...Told } retracted { ...Told } }`
const told = `fragment Told on Statement { text(in: $in) retractedSeq retractionReason speaker { name(in: $in) } }`
const dossierQuery = parse(
  `query DossierFeed($slug: String!, $in: Language!) { store { epoch } of: dossier(slug: $slug) { name: title(in: $in) ${recorded} } } ${told}`,
)
const itemQuery = parse(
  `query ItemFeed($slug: String!, $in: Language!) { store { epoch } of: item(slug: $slug) { name(in: $in) dossiers { slug } ${recorded} } } ${told}`,
)

const statement = z.object({
  text: z.string(),
  retractedSeq: z.number().nullable(),
  retractionReason: z.string().nullable(),
  speaker: z.object({ name: z.string() }).nullable(),
})
const answer = z.object({
  store: z.object({ epoch: z.string() }),
  of: z
    .object({
      name: z.string(),
      dossiers: z.array(z.object({ slug: z.string() })).default([]),
      recorded: z.array(
        z.object({
          seq: z.number(),
          at: z.string(),
          by: z.string(),
          hash: z.string(),
          addedCount: z.number(),
          retractedCount: z.number(),
          added: z.array(statement),
          retracted: z.array(statement),
        }),
      ),
    })
    .nullable(),
})
type Answer = z.infer<typeof answer>
type Operation = NonNullable<Answer['of']>['recorded'][number]
type Told = z.infer<typeof statement>

function listHtml(
  title: string,
  statements: readonly Told[],
  count: number,
  language: Language,
  mark: (one: Told) => string | null,
): string {
  if (count === 0) return ''
  const words = recordedWords[language]
  const lines = statements.map((one) => {
    const parts = [one.text, one.speaker?.name, mark(one)].filter((part) => part !== null && part !== undefined && part !== '')
    return `<li>${escapeXml(parts.join(' · '))}</li>`
  })
  const more = count > statements.length ? `<p>${escapeXml(words.more(count - statements.length))}</p>` : ''
  return `<p>${escapeXml(title)}</p><ul>${lines.join('')}</ul>${more}`
}

function entryOf(operation: Operation, name: string, link: string, language: Language): AtomEntry {
  const words = recordedWords[language]
  const { seq, at, by, hash, addedCount, retractedCount, added, retracted } = operation
  return {
    name: `${name} ${hash}`,
    title: words.entry(addedCount, retractedCount, seq),
    updated: at,
    author: by,
    link,
    html:
      listHtml(words.added, added, addedCount, language, ({ retractedSeq }) => (retractedSeq === null ? null : words.since)) +
      listHtml(words.retracted, retracted, retractedCount, language, ({ retractionReason }) => retractionReason),
  }
}

interface ChangesRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly parameters: URLSearchParams
  readonly requestId: string
}

/** `/dossiers/<slug>/changes.atom` and `/items/<slug>/changes.atom`, in Dutch unless `language=en`. Throws Failures while nothing was sent. */
export function changesRoute(
  asking: (requestId: string) => Asking,
): (received: ChangesRequest, of: 'dossiers' | 'items', slug: string) => Promise<Trace> {
  return async ({ request, response, parameters, requestId }, of, slug) => {
    const language = languageAsked(parameters)
    const words = recordedWords[language]
    const isDossier = of === 'dossiers'
    const asked = asking(requestId)
    const found = answer.parse(await asked.ask(isDossier ? dossierQuery : itemQuery, { slug, in: language.toUpperCase() }))
    if (found.of === null) {
      sendText(response, 404, isDossier ? words.noDossier(slug) : words.noItem(slug))
      return {}
    }
    const address = `http://${request.headers.host ?? 'localhost'}`
    const path = `/${of}/${encodeURIComponent(slug)}`
    const [home] = found.of.dossiers
    const inDossier = home === undefined ? '' : `/dossiers/${encodeURIComponent(home.slug)}`
    const page = `${address}${inDossier}${path}`
    const name = `${found.store.epoch} ${path}`
    const feed: AtomFeed = {
      name,
      title: isDossier ? words.ofDossier(found.of.name) : words.ofItem(found.of.name),
      subtitle: words.subtitle,
      language,
      self: `${address}${path}/changes.atom?language=${language}`,
      page,
      entries: found.of.recorded.map((operation) => entryOf(operation, name, `${page}?basis=${operation.seq}`, language)),
    }
    const body = atomXml(feed)
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const headers = { etag, 'cache-control': 'no-cache', 'content-language': language }
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end()
    else send(response, { status: 200, type: 'application/atom+xml; charset=utf-8', body, headers })
    return { operation: 'Changes', roundTrips: asked.roundTrips() }
  }
}
