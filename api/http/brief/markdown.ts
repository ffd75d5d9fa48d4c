import { briefWords } from '../../words/brief.ts'
import type { Brief, Note } from './brief.ts'

/** What Markdown or HTML would read as more than text is taken as text. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>&#|~!$]/g, '\\$&')

const linked = (url: string): string => `<${url.replaceAll(/[<>\s\\]/g, encodeURIComponent)}>`

/** `publisher, “title”, 30 Sep 2025, § 4b, read in full`. */
export function notePartsOf(note: Note, undated: string): readonly string[] {
  if (note.source === null) return [note.title]
  return [note.publisher, `“${note.title}”`, note.published ?? undated, note.locator, note.access].filter((part) => part !== null)
}

/** GitHub’s Markdown with footnotes. */
export function briefMarkdown(brief: Brief): string {
  const words = briefWords[brief.language]
  const sections = brief.sections.flatMap(({ title, lines }) => [
    `## ${escaped(title)}`,
    '',
    ...(lines.length === 0 ? [escaped(words.nothing)] : []),
    ...lines.map(({ head, text, notes }) => `- **${escaped(head)}**: ${escaped(text)} ${notes.map((number) => `[^${number}]`).join('')}`),
    '',
  ])
  const notes = brief.notes.map((note) => {
    const parts = notePartsOf(note, words.undated).map(escaped).join(', ')
    return `[^${note.number}]: ${parts}${note.url === null ? '' : ` ${linked(note.url)}`}`
  })
  return [
    `# ${escaped(brief.title)}`,
    '',
    escaped(brief.sentence),
    '',
    ...sections,
    `## ${words.notes}`,
    '',
    ...brief.colophon.flatMap((paragraph) => [escaped(paragraph), '']),
    ...notes,
    '',
  ].join('\n')
}
