// A feed in Atom (RFC 4287). Written here: the libraries that write feeds give titles as HTML, and names are text.
import { createHash } from 'node:crypto'

export interface AtomEntry {
  /** What is one and the same entry for ever is one name. */
  readonly name: string
  readonly title: string
  /** RFC 3339. */
  readonly updated: string
  readonly author: string
  readonly link: string
  /** Text and lists, made with `escapeXml`. */
  readonly html: string
}

export interface AtomFeed {
  readonly name: string
  readonly title: string
  readonly subtitle: string
  readonly language: 'nl' | 'en'
  readonly self: string
  /** The page that it is about. */
  readonly page: string
  readonly entries: readonly AtomEntry[]
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** As text for XML and HTML; what XML may not hold (control characters, lone surrogates) becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[\p{Cs}\p{Cc}\ufffe\uffff]/gu, (sign) => (/\s/.test(sign) ? ' ' : '\ufffd'))
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

/** A UUID of version 8, made of the SHA-256 of the name: the same name is the same id, in every feed. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  const variant = (8 + (Number.parseInt(hex.charAt(16), 16) % 4)).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Where nothing was recorded yet. */
const never = '1970-01-01T00:00:00Z'

function entryXml({ name, title, updated, author, link, html }: AtomEntry): string {
  return `<entry>
<id>${idOf(name)}</id>
<title type="text">${escapeXml(title)}</title>
<updated>${escapeXml(updated)}</updated>
<author><name>${escapeXml(author)}</name></author>
<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>
<content type="html">${escapeXml(html)}</content>
</entry>`
}

export function atomXml({ name, title, subtitle, language, self, page, entries }: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${idOf(name)}</id>
<title type="text">${escapeXml(title)}</title>
<subtitle type="text">${escapeXml(subtitle)}</subtitle>
<updated>${escapeXml(entries[0]?.updated ?? never)}</updated>
<generator>Openstaand</generator>
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
${entries.map(entryXml).join('\n')}
</feed>
`
}
