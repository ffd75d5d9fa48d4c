// A status brief from the facts at a moment.
import { briefWords, sectionNames, type SectionName } from '../../words/brief.ts'
import type { Language } from '../../words/days.ts'
import type { Asking } from '../asking.ts'
import { daysAnswer, daysDocument, headAnswer, headDocument, itemsAnswer, itemsDocument, type BriefDay, type BriefItem } from './answers.ts'
import type { Brief } from './brief.ts'
import { collectNotes, type LineSaid } from './notes.ts'
import { sayDay } from './phrases.ts'
import * as of from './sections.ts'

export interface BriefAsked {
  readonly slug: string
  readonly at: { readonly trueOn: string | null; readonly knownOn: string | null; readonly basis: number | null }
  readonly language: Language
}

interface Paged<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

async function everyPage<Node>(page: (after: string | null) => Promise<Paged<Node> | undefined>): Promise<Node[]> {
  const all: Node[] = []
  let after: string | null = null
  do {
    const found: Paged<Node> | undefined = await page(after)
    all.push(...(found?.edges ?? []).map(({ node }) => node))
    after = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null
  } while (after !== null)
  return all
}

/** The dossier's page at a full moment, with what its citation is verified by: 16 digits of the log's hash and the rules' number. */
function pageOf(slug: string, moment: Brief['moment'], rulesVersion: number): string {
  const { trueOn, knownOn, basis, hash } = moment
  const query = new URLSearchParams({ trueOn, knownOn, basis: String(basis), log: hash.slice(0, 16), rules: String(rulesVersion) })
  return `/dossiers/${encodeURIComponent(slug)}?${query.toString()}`
}

/** Null where there is no such dossier at the basis. Equal full moments make equal briefs, whatever was recorded since. */
export async function composeBrief({ ask }: Asking, { slug, at, language }: BriefAsked): Promise<Brief | null> {
  const variables = { slug, in: language.toUpperCase() }
  const { dossier, store } = headAnswer.parse(await ask(headDocument, { ...variables, at }))
  if (dossier === null) return null
  const { moment } = dossier
  const { trueOn, knownOn, basis } = moment
  const seen = { ...variables, at: { trueOn, knownOn, basis } }
  const found: BriefItem[] = await everyPage(
    async (after) => itemsAnswer.parse(await ask(itemsDocument, { ...seen, after })).dossier?.items,
  )
  const days: BriefDay[] = await everyPage(async (after) => daysAnswer.parse(await ask(daysDocument, { ...seen, after })).dossier?.timeline)
  const items = of.inOrder(found)
  const said: Readonly<Record<SectionName, readonly LineSaid[]>> = {
    investigations: of.investigations(items, language),
    open: of.open(items, language),
    waits: of.waits(items, language),
    parked: of.parked(items, dossier, language),
    answered: of.answered(items, language),
    promised: of.promised(items, language),
    dates: of.dates(dossier, language),
    figures: of.figures(dossier, language),
    chronology: of.chronology(days, language),
  }
  const words = briefWords[language]
  const notes = collectNotes(language)
  const { rulesVersion } = store
  const page = pageOf(slug, moment, rulesVersion)
  const heard = dossier.lastHeardOn === null ? [] : [words.lastHeard(sayDay(dossier.lastHeardOn, language))]
  return {
    dossier: slug,
    title: words.title(dossier.title),
    language,
    moment,
    rulesVersion,
    epoch: store.epoch,
    page,
    sentence: [words.sentence(sayDay(trueOn, language), sayDay(knownOn, language)), ...heard].join(' '),
    colophon: words.colophon(basis, moment.hash, rulesVersion, store.epoch, page),
    sections: sectionNames.map((name) => ({ name, title: words.sections[name], lines: said[name].map(notes.line) })),
    notes: notes.all(),
  }
}
