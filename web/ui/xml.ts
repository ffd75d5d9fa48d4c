/** What XML cannot hold, not even written as a number. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** A text as XML has it, between tags and within quotes. */
export function xmlText(text: string): string {
  return text.replaceAll(unwritable, '\u{fffd}').replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
