// The status brief of a dossier as a file: Markdown, HTML or JSON.
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { InvalidInput } from '../../errors.ts'
import { isDay } from '../../rules/dates.ts'
import type { Language } from '../../words/days.ts'
import { send, sendText } from '../answer.ts'
import { languageAsked, type Asking } from '../asking.ts'
import type { Trace } from '../graphql.ts'
import type { Brief } from './brief.ts'
import { keepingBriefs } from './kept.ts'
import { briefHtml, briefPolicy } from './html.ts'
import { briefMarkdown } from './markdown.ts'

const forms = {
  md: { type: 'text/markdown; charset=utf-8', print: briefMarkdown },
  html: { type: 'text/html; charset=utf-8', print: briefHtml },
  json: { type: 'application/json; charset=utf-8', print: (brief: Brief) => `${JSON.stringify(brief, null, 2)}\n` },
} as const
export type BriefForm = keyof typeof forms

const noDossier: Readonly<Record<Language, (slug: string) => string>> = {
  nl: (slug) => `Er is geen dossier ${slug} op dit moment.`,
  en: (slug) => `There is no dossier ${slug} at this moment.`,
}

function readDay(parameters: URLSearchParams, name: string): string | null {
  const found = parameters.get(name)
  if (found === null) return null
  if (isDay(found)) return found
  throw new InvalidInput(`Found ${name}=${String(found).slice(0, 40)}; expected a day, as 2025-09-30.`)
}

function readBasis(parameters: URLSearchParams): number | null {
  const found = parameters.get('basis')
  if (found === null) return null
  if (/^\d{1,9}$/.test(found)) return Number(found)
  throw new InvalidInput(`Found basis=${found.slice(0, 40)}; expected the number of a change, as 12.`)
}

/** A value of RFC 8941, in a header. */
const quoted = (text: string): string => `"${text.replaceAll(/[^\x20-\x7e]|["\\]/g, '_')}"`

interface BriefRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly parameters: URLSearchParams
  readonly requestId: string
}

/**
 * The /dossiers/<slug>/brief.<form> route: now where no clock is named, in Dutch unless `language=en`. The ETag is the SHA-256 of the
 * bytes in hex; Content-Location is the address with all three clocks. Throws Failures while nothing was sent.
 */
export function briefRoute(
  asking: (requestId: string) => Asking,
): (received: BriefRequest, slug: string, form: BriefForm) => Promise<Trace> {
  const composed = keepingBriefs()
  return async ({ request, response, parameters, requestId }, slug, form) => {
    const language = languageAsked(parameters)
    const at = { trueOn: readDay(parameters, 'trueOn'), knownOn: readDay(parameters, 'knownOn'), basis: readBasis(parameters) }
    const asked = asking(requestId)
    const brief = await composed(asked, { slug, at, language })
    if (brief === null) {
      sendText(response, 404, noDossier[language](slug))
      return {}
    }
    const { type, print } = forms[form]
    const body = print(brief)
    const digest = createHash('sha256').update(body).digest()
    const { trueOn, knownOn, basis } = brief.moment
    const clocks = new URLSearchParams({ trueOn, knownOn, basis: String(basis), language })
    const path = `/dossiers/${encodeURIComponent(slug)}`
    const headers = {
      etag: `"${digest.toString('hex')}"`,
      'repr-digest': `sha-256=:${digest.toString('base64')}:`,
      'content-location': `${path}/brief.${form}?${clocks.toString()}`,
      link: `<${brief.page}>; rel="cite-as"`,
      'cache-control': 'no-cache',
      'content-language': language,
      'content-disposition': `inline; filename=${quoted(`brief-${slug}-${trueOn}-${knownOn}-${basis}-${language}.${form}`)}`,
      ...(form === 'html' ? { 'content-security-policy': briefPolicy } : {}),
    }
    if (request.headers['if-none-match'] === headers.etag) response.writeHead(304, headers).end()
    else send(response, { status: 200, type, body, headers })
    return { operation: 'Brief', roundTrips: asked.roundTrips() }
  }
}

/** Null where a file's name is that of no brief. */
export function briefFormOf(file: string): BriefForm | null {
  const [name, form] = file.split('.')
  if (name !== 'brief') return null
  return form === 'md' || form === 'html' || form === 'json' ? form : null
}
