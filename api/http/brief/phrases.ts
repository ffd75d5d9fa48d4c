// Parts of lines: how something stands, who says so, who is party to it.
import { briefWords } from '../../words/brief.ts'
import { sayDate, type Language } from '../../words/days.ts'
import { itemTypeWords, kindWords } from '../../words/itemWords.ts'
import { phaseWords, substanceWords } from '../../words/valueWords.ts'
import type { BriefItem, Related, Said, StateSaid } from './answers.ts'

export const sayDay = (day: string, language: Language): string => sayDate({ earliest: day, latest: day, precision: 'DAY' }, language)

/** Parts that are there, with a semicolon between them. */
export const joined = (...parts: readonly (string | null | undefined | false)[]): string => parts.filter(Boolean).join('; ')

function valueOf({ phase, substance }: Pick<StateSaid, 'phase' | 'substance'>, language: Language): string {
  const word = phase !== null ? phaseWords[phase] : substance !== null ? substanceWords[substance] : phaseWords.UNKNOWN
  return word.name[language].toLowerCase()
}

/** `running (“not completed yet”) since 22 Aug 2025; last confirmed 30 Sep 2025; according to VWS`. */
export function sayState(state: StateSaid, language: Language): string {
  const words = briefWords[language]
  const wording = state.wording === null || state.isGap ? '' : ` (“${state.wording}”)`
  const isAged = state.isOpen && state.phase !== null && !state.isGap
  return joined(
    `${valueOf(state, language)}${wording} ${words.since} ${sayDate(state.since, language)}`,
    state.isGap && words.endedSince,
    isAged && words.lastConfirmed(sayDay(state.lastConfirmedOn, language)),
    state.isPresumed && words.presumed(state.daysSinceConfirmed),
    state.isUnconfirmed && words.unconfirmed,
    saidBy(state.statement, language),
    ...state.conflictsWith.map((other) => words.otherwise(other.statement.speaker?.name ?? words.nobody, valueOf(other, language))),
  )
}

export const byState = (state: StateSaid): readonly Said[] => [state.statement, ...state.conflictsWith.map(({ statement }) => statement)]

export function saidBy({ certainty, speaker, reason }: Said, language: Language): string {
  const words = briefWords[language]
  return words.saidBy[certainty](speaker?.name ?? words.nobody, reason ?? words.nobody)
}

export function sayType({ type, kind }: BriefItem, language: Language): string {
  const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = kindWords[type]
  const ofKind = kind === null ? undefined : kinds[kind]
  return [itemTypeWords[type].name[language], ofKind?.[language]].filter((part) => part !== undefined).join(', ')
}

/** Who must act, with what says so. */
export function whoActs(
  { slug, who, responsible }: BriefItem,
  language: Language,
): { readonly text: string; readonly by: readonly Said[] } {
  const slugs = new Set(responsible.map((party) => party.slug))
  const by = who.edges.flatMap(({ node }) => (slugs.has(otherEnd(node, slug).slug) ? [node.statement] : []))
  return { text: responsible.map(({ name }) => name).join(', ') || briefWords[language].nobody, by }
}

const otherEnd = ({ from, to }: Related, slug: string) => (from.slug === slug ? to : from)

/** `asked by X, Y; answer Z`: of these types of relation, in this order. */
export function parties(
  item: BriefItem,
  types: readonly string[],
  language: Language,
): { readonly text: string; readonly by: readonly Said[] } {
  const all = [...item.who.edges, ...item.results.edges].map(({ node }) => node)
  const found = types.map((type) => ({ type, relations: all.filter((relation) => relation.type === type) }))
  const named = found.filter(({ relations }) => relations.length > 0)
  return {
    text: named
      .map(({ type, relations }) => {
        const names = [...new Set(relations.map((relation) => otherEnd(relation, item.slug).name))]
        return `${briefWords[language].parties[type] ?? ''} ${names.join(', ')}`
      })
      .join('; '),
    by: named.flatMap(({ relations }) => relations.map(({ statement }) => statement)),
  }
}
