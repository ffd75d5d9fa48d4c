// Footnotes in the order in which they are first needed, each place once.
import { sayDate, type Language } from '../../words/days.ts'
import { briefWords } from '../../words/brief.ts'
import type { Said } from './answers.ts'
import type { Line, Note } from './brief.ts'

interface Rule {
  readonly name: string
  readonly source: string
  readonly sourceUrl: string | null
}

export interface LineSaid {
  readonly item?: string
  readonly head: string
  readonly text: string
  readonly by: readonly Said[]
  /** Where it was worked out. */
  readonly rule?: Rule
}

export interface Notes {
  readonly line: (said: LineSaid) => Line
  readonly all: () => readonly Note[]
}

export function collectNotes(language: Language): Notes {
  const words = briefWords[language]
  const numbers = new Map<string, Note>()
  const numberOf = (key: string, make: () => Omit<Note, 'number'>): number => {
    const before = numbers.get(key)
    if (before) return before.number
    const note = { number: numbers.size + 1, ...make() }
    numbers.set(key, note)
    return note.number
  }
  const ofEvidence = ({ locator, source }: Said['evidence'][number]): number =>
    numberOf(`source ${source.slug} ${locator ?? ''}`, () => ({
      source: source.slug,
      publisher: source.publishedBy?.name ?? source.publisher,
      title: source.title,
      published: source.published === null ? null : sayDate(source.published, language),
      locator,
      url: source.url,
      access: source.access === null ? null : (words.access[source.access] ?? null),
    }))
  const ofRule = ({ name, source, sourceUrl }: Rule): number =>
    numberOf(`rule ${name}`, () => ({
      source: null,
      publisher: null,
      title: words.ruleNote(name, source),
      published: null,
      locator: null,
      url: sourceUrl,
      access: null,
    }))
  return {
    all: () => [...numbers.values()],
    line: ({ item, head, text, by, rule }) => {
      const places = [...by.flatMap(({ evidence }) => evidence.map(ofEvidence)), ...(rule ? [ofRule(rule)] : [])]
      return {
        item: item ?? null,
        head,
        text,
        notes: [...new Set(places)].toSorted((a, b) => a - b),
        statements: [...new Set(by.map(({ dossier, key }) => `${dossier.slug}/${key}`))],
        isOwnArithmetic: rule !== undefined,
      }
    },
  }
}
