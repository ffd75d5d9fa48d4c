// Rows of the write queries: flat, days as text, in the property names of cypher/graph.ts.
import type { CypherValue } from '../../cypher/query.ts'
import type { FuzzyDate, Words } from '../rules/statement.ts'
import { namedByTerm } from '../rules/terms.ts'
import { beginOf, endOf } from '../rules/visible.ts'
import { canonicalJson, sha256, statementContent } from './canonical.ts'
import type { ItemContent, SourceContent } from './dossier.ts'
import type { DossierHead, Stored } from './operation.ts'

export type Row = Readonly<Record<string, CypherValue>>

/** `<name>Precision` and the texts; the two days go beside them, as dates. */
export function fuzzyProperties(name: string, date: FuzzyDate | undefined): Row {
  return {
    [`${name}Precision`]: date?.precision ?? null,
    [`${name}TextNl`]: date?.text?.nl ?? null,
    [`${name}TextEn`]: date?.text?.en ?? null,
  }
}

const lines = (texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined && text !== '').join('\n')

/** Words of both languages: where one is missing the other stands in, so that a search in either finds it. */
function searchable(words: readonly (Words | undefined)[], plain: readonly (string | undefined)[] = []): { nl: string; en: string } {
  return {
    nl: lines([...words.map((w) => w?.nl ?? w?.en), ...plain]),
    en: lines([...words.map((w) => w?.en ?? w?.nl), ...plain]),
  }
}

/** A version of an item: what `openItemVersions` writes. */
export function versionRow(item: ItemContent): Row {
  const text = searchable([item.name], [...item.aliases, ...item.identifiers.map(({ value }) => value), item.slug.replaceAll('-', ' ')])
  return {
    slug: item.slug,
    kind: item.kind ?? null,
    nameNl: item.name.nl ?? null,
    nameEn: item.name.en ?? null,
    aliases: item.aliases,
    identifierSchemes: item.identifiers.map(({ scheme }) => scheme),
    identifierValues: item.identifiers.map(({ value }) => value),
    district: item.district ?? null,
    namesNl: text.nl,
    namesEn: text.en,
  }
}

export function sourceRow(source: SourceContent): Row {
  return { slug: source.slug, title: source.title, publisher: source.publisher, content: canonicalJson(source) }
}

export function headRow(head: DossierHead): Row {
  return { slug: head.slug, titleNl: head.title.nl ?? null, titleEn: head.title.en ?? null, content: canonicalJson(head) }
}

function statementWords(s: Stored): { nl: string; en: string } {
  const own = s.form === 'STATE' ? s.wording : s.form === 'RELATION' ? s.why : s.text
  return searchable(
    [own, s.note, s.reason],
    s.evidence.map(({ quote }) => quote),
  )
}

/** Items beside those it is about and runs to. */
function namesOf(s: Stored): readonly string[] {
  if (s.form === 'EVENT') return s.involves
  if (s.form === 'DATE') return namedByTerm(s.term)
  return s.form === 'RELATION' && s.of !== undefined ? [s.of] : []
}

/** What `appendStatements` writes. */
export function statementRow(s: Stored, recordedAt: string, recordedBy: string): Row {
  const words = statementWords(s)
  const content = statementContent(s)
  return {
    trueFrom: beginOf(s),
    trueUntil: endOf(s),
    known: s.known.latest,
    about: s.about,
    object: s.form === 'RELATION' ? s.to : null,
    names: namesOf(s),
    speaker: s.speaker ?? null,
    evidence: s.evidence.map((e, place) => ({ source: e.source, place, locator: e.locator ?? null, quote: e.quote ?? null })),
    properties: {
      id: s.id,
      key: s.key,
      dossier: s.dossier,
      form: s.form,
      seqFrom: s.seq,
      place: s.place,
      origin: s.origin,
      recordedAt,
      recordedBy,
      certainty: s.certainty,
      aspect: s.form === 'STATE' ? s.aspect : null,
      value: s.form === 'STATE' ? s.value : null,
      relationType: s.form === 'RELATION' ? s.relationType : null,
      supersedes: s.supersedes ?? null,
      wordsNl: words.nl,
      wordsEn: words.en,
      content,
      contentHash: sha256(content),
    },
  }
}
