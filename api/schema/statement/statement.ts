// A statement: who said what, since when the public could know it, and where that is written.
import { sentinels } from '../../../cypher/model.ts'
import { builder } from '../../builder.ts'
import type { Evidence, Words } from '../../rules/statement.ts'
import { namedByTerm } from '../../rules/terms.ts'
import { claimText, statementText, wordingOf } from '../../words/statements.ts'
import { dossierLoader } from '../dossier/row.ts'
import { itemLoader, itemsBySlug } from '../item/row.ts'
import { FuzzyDateType } from '../moment.ts'
import { connectionOf } from '../page.ts'
import { DossierRef, ItemRef, NodeRef, SourceRef, StatementRef } from '../refs.ts'
import { CertaintyEnum, FormEnum, PhaseEnum, SubstanceEnum } from '../scalars.ts'
import { sourceLoader } from '../source/row.ts'
import { inLanguage, languageOf, sayWords } from '../words.ts'
import { linked, type StatementRow } from './row.ts'

interface EvidenceRow extends Evidence {
  readonly of: StatementRow
}

function namedBy({ said }: StatementRow): string[] {
  const ends = said.form === 'RELATION' ? [said.to, said.of] : said.form === 'DATE' ? namedByTerm(said.term) : []
  return [said.about, ...ends].filter((slug) => slug !== undefined)
}

const rulesOf =
  ({ view }: StatementRow) =>
  (slug: string): Words | null =>
    view.context.rules.get(slug)?.name ?? null

async function namesOf(row: StatementRow): Promise<(slug: string) => Words | null> {
  const items = await itemsBySlug(row.view, namedBy(row))
  const names = new Map(items.map((item) => [item.slug, item.name]))
  return (slug) => names.get(slug) ?? null
}

async function present<T>(found: Promise<T | null>, what: string): Promise<T> {
  const there = await found
  if (there === null) throw new Error(`No ${what}.`)
  return there
}

const EvidenceType = builder.objectRef<EvidenceRow>('Evidence').implement({
  description: 'Where a statement is written.',
  fields: (t) => ({
    source: t.field({
      type: SourceRef,
      description: 'What was read.',
      resolve: ({ of, source }) => present(sourceLoader(of.view).load(source), `source ${source}`),
    }),
    locator: t.string({
      nullable: true,
      description: 'The place in it: section, page, paragraph or line.',
      resolve: ({ locator }) => locator ?? null,
    }),
    quote: t.string({ nullable: true, description: 'The source’s own words, short.', resolve: ({ quote }) => quote ?? null }),
  }),
})

StatementRef.implement({
  interfaces: [NodeRef],
  description: 'A small sourced claim. Statements are only added or retracted, never changed.',
  fields: (t) => ({
    key: t.string({ description: 'Its name in its dossier, kept when it is recorded anew.', resolve: ({ said }) => said.key }),
    form: t.field({ type: FormEnum, description: 'Which of the five forms it has.', resolve: ({ said }) => said.form }),
    about: t.field({
      type: ItemRef,
      description: 'What it is about.',
      resolve: ({ view, said }) => present(itemLoader(view).load(said.about), `item ${said.about}`),
    }),
    text: t.string({
      args: inLanguage,
      description: 'What it says, as a sentence.',
      resolve: async (row, args) => statementText(row.said, await namesOf(row), languageOf(args), rulesOf(row)),
    }),
    claim: t.string({
      nullable: true,
      args: inLanguage,
      description: 'What it says, for beside the name of its item: without that name and without the source’s wording. Null for an event.',
      resolve: async (row, args) => claimText(row.said, await namesOf(row), languageOf(args), rulesOf(row)),
    }),
    phase: t.field({
      type: PhaseEnum,
      nullable: true,
      description: 'The phase that it says holds; null for every other statement.',
      resolve: ({ said }) => (said.form === 'STATE' && said.aspect === 'PHASE' ? said.value : null),
    }),
    substance: t.field({
      type: SubstanceEnum,
      nullable: true,
      description: 'The substance that it says holds; null for every other statement.',
      resolve: ({ said }) => (said.form === 'STATE' && said.aspect === 'SUBSTANCE' ? said.value : null),
    }),
    wording: t.string({
      nullable: true,
      args: inLanguage,
      description: 'The source’s own words, of a state, a figure or a date.',
      resolve: ({ said }, args) => sayWords(wordingOf(said), args),
    }),
    trueFrom: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The first day on which it is true; null where nobody says [D5].',
      resolve: ({ said }) => said.trueFrom ?? null,
    }),
    trueUntil: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The first day on which it no longer is [D3].',
      resolve: ({ said }) => said.trueUntil ?? null,
    }),
    known: t.field({
      type: FuzzyDateType,
      description: 'Since when the public could know it; its `latest` counts [D2].',
      resolve: ({ said }) => said.known,
    }),
    seq: t.int({ description: 'Its operation’s place in the order of recording.', resolve: ({ seq }) => seq }),
    recordedAt: t.field({ type: 'DateTime', description: 'When it was recorded.', resolve: ({ recordedAt }) => recordedAt }),
    recordedBy: t.string({ description: 'Who recorded it.', resolve: ({ recordedBy }) => recordedBy }),
    retractedSeq: t.int({
      nullable: true,
      description: 'The operation that retracted it, where one had by the basis.',
      resolve: (row) => (isRetracted(row) ? row.retractedSeq : null),
    }),
    retractionReason: t.string({
      nullable: true,
      description: 'Why it was retracted.',
      resolve: (row) => (isRetracted(row) ? row.retractionReason : null),
    }),
    certainty: t.field({ type: CertaintyEnum, description: 'Who stands for it.', resolve: ({ said }) => said.certainty }),
    speaker: t.field({
      type: ItemRef,
      nullable: true,
      description: 'Who says it; null only for INFERRED.',
      resolve: ({ view, said }) => (said.speaker === undefined ? null : itemLoader(view).load(said.speaker)),
    }),
    evidence: t.field({
      type: [EvidenceType],
      description: 'Where it is written.',
      resolve: (of) => of.said.evidence.map((each) => ({ ...each, of })),
    }),
    reason: t.string({
      nullable: true,
      args: inLanguage,
      description: 'Why the analyst infers it.',
      resolve: ({ said }, args) => sayWords(said.reason, args),
    }),
    note: t.string({
      nullable: true,
      args: inLanguage,
      description: 'The analyst’s remark.',
      resolve: ({ said }, args) => sayWords(said.note, args),
    }),
    supersedes: t.field({
      type: StatementRef,
      nullable: true,
      description: 'The one that this one ends [P2].',
      resolve: async (row) => (await linked(row, 'SUPERSEDES')).at(-1) ?? null,
    }),
    disputes: t.field({ type: [StatementRef], description: 'Those that it denies [F6].', resolve: (row) => linked(row, 'DISPUTES') }),
    disputedBy: t.field({
      type: [StatementRef],
      description: 'Those that deny it, as known at the moment [F6].',
      resolve: (row) => linked(row, 'DISPUTES_BY'),
    }),
    dossier: t.field({
      type: DossierRef,
      description: 'The dossier that holds it.',
      resolve: ({ view, dossier }) => present(dossierLoader(view).load(dossier), `dossier ${dossier}`),
    }),
  }),
})

const isRetracted = ({ retractedSeq, view }: StatementRow): boolean =>
  retractedSeq < sentinels.futureSeq && retractedSeq <= view.moment.basis

export const StatementConnection = connectionOf('Statement', StatementRef, 'statements')
