// The matrix of aspects and bodies: read whole, decided once.
import { bodiesOfExaminations, examinationsOfDossier, openQuestionsOfDossier, waitsOfExaminations } from '../../../cypher/queries.gen.ts'
import { maxMatrixStatements as limit } from '../../limits.ts'
import type { View } from '../../moment.ts'
import { blocking } from '../../rules/blocking.ts'
import { coverageOf, type CoverStanding } from '../../rules/coverage.ts'
import { groupBy } from '../../rules/groupBy.ts'
import { responsibleBy } from '../../rules/responsible.ts'
import type { Words } from '../../rules/statement.ts'
import { isItemOpen } from '../blockingRows.ts'
import type { DossierRow } from '../dossier/row.ts'
import { readEvent, type EventRow } from '../eventRow.ts'
import { keepItem, type ItemRow } from '../item/row.ts'
import { perView } from '../loaders.ts'
import { readWithEnds, type RelationRow } from '../relation/row.ts'

export interface ExaminationRow {
  readonly item: ItemRow
  /** EXAMINES of this aspect. */
  readonly looks: readonly RelationRow[]
  /** Why the body of the cell is responsible; empty where nobody is. */
  readonly responsible: readonly RelationRow[]
}

export interface CoverageCellRow {
  readonly aspect: string | null
  readonly body: ItemRow | null
  readonly examinations: readonly ExaminationRow[]
}

export interface CoverageWaitRow {
  readonly relation: RelationRow
  readonly waiting: readonly ItemRow[]
  readonly awaited: readonly ItemRow[]
}

export interface AspectRow {
  readonly aspect: string | null
  /** The dossier's words for it. */
  readonly title: Words | null
  readonly isNamed: boolean
  readonly standing: CoverStanding | null
  readonly cells: readonly CoverageCellRow[]
  readonly openQuestions: readonly EventRow[]
  readonly waits: readonly CoverageWaitRow[]
}

export interface CoverageRow {
  readonly view: View
  readonly bodies: readonly ItemRow[]
  readonly aspects: readonly AspectRow[]
  readonly isTruncated: boolean
}

interface Question {
  readonly event: EventRow
  readonly aspects: readonly string[]
}

interface Read {
  readonly looks: readonly RelationRow[]
  readonly bodies: readonly RelationRow[]
  readonly waits: readonly RelationRow[]
  readonly questions: readonly Question[]
}

async function ask({ view, slug: dossier, said }: DossierRow): Promise<CoverageRow> {
  const asked = { dossier, limit: limit + 1, moment: view.moment }
  const [looks, bodies, waits, questions] = await Promise.all([
    view.reader.run(examinationsOfDossier, asked),
    view.reader.run(bodiesOfExaminations, asked),
    view.reader.run(waitsOfExaminations, asked),
    view.reader.run(openQuestionsOfDossier, asked),
  ])
  const relations = (rows: typeof looks) => rows.slice(0, limit).map((row) => readWithEnds(view, row))
  const read = {
    looks: relations(looks),
    bodies: relations(bodies),
    waits: blockingOnes(relations(waits)),
    questions: questions
      .slice(0, limit)
      .map(({ event, item, aspects }) => ({ event: readEvent(keepItem(view, item, true), event), aspects })),
  }
  return { view, ...decide(said.aspects ?? [], read), isTruncated: [looks, bodies, waits, questions].some(({ length }) => length > limit) }
}

/** B1, of all waits of the examinations: whether one of them blocks hangs on nothing else. */
function blockingOnes(waits: readonly RelationRow[]): RelationRow[] {
  const items = new Map(waits.flatMap(({ from, to }) => [from, to]).map((item) => [item.slug, item]))
  const nodes = [...items.values()].map((item) => ({ slug: item.slug, isOpen: isItemOpen(item), hasPhase: item.phase !== null }))
  const edges = waits.map(({ from, to, strength, group }) => ({ from: from.slug, to: to.slug, strength: strength ?? 'REQUIRED', group }))
  const { isBlocking } = blocking(nodes, edges)
  return waits.filter((_, at) => isBlocking[at])
}

/** L5, with the statements that say it. */
function responsibleRelations(item: ItemRow, into: readonly RelationRow[]): RelationRow[] {
  const said = responsibleBy(item.type).find((type) => into.some((relation) => relation.type === type))
  return into.filter(({ type }) => type === said)
}

const unique = (items: readonly ItemRow[]): ItemRow[] => [...new Map(items.map((item) => [item.slug, item])).values()]

function decide(
  named: NonNullable<DossierRow['said']['aspects']>,
  { looks, bodies, waits, questions }: Read,
): Pick<CoverageRow, 'bodies' | 'aspects'> {
  const into = groupBy(bodies, ({ to }) => to.slug)
  const examining = new Map(looks.map(({ from }) => [from.slug, from]))
  const responsible = new Map([...examining].map(([slug, item]) => [slug, responsibleRelations(item, into.get(slug) ?? [])]))
  const bodiesOf = (slug: string): ItemRow[] => unique((responsible.get(slug) ?? []).map(({ from }) => from))
  const cover = coverageOf({
    named: named.map(({ name }) => name),
    looks: looks.map(({ from, aspects, statement }) => ({ examination: from.slug, aspects, statement })),
    examiners: [...examining].map(([slug, { phase }]) => ({
      slug,
      isLapsed: phase?.value === 'LAPSED',
      bodies: bodiesOf(slug).map((body) => body.slug),
    })),
    questions: questions.map(({ event, aspects }) => ({ statement: event.statement, aspects })),
    waits: waits.map(({ from, to, statement }) => ({ from: from.slug, to: to.slug, statement })),
  })
  const items = new Map(bodies.map(({ from }) => [from.slug, from]))
  const lookBy = new Map(looks.map((relation) => [relation.statement, relation]))
  const questionBy = new Map(questions.map(({ event }) => [event.statement, event]))
  const waitBy = new Map(waits.map((relation) => [relation.statement, relation]))
  const examination = (slug: string, body: string | null, statements: readonly string[]): ExaminationRow[] => {
    const item = examining.get(slug)
    if (item === undefined) return []
    const because = (responsible.get(slug) ?? []).filter(({ from }) => from.slug === body)
    return [{ item, looks: statements.flatMap((id) => lookBy.get(id) ?? []), responsible: because }]
  }
  return {
    bodies: cover.bodies.flatMap((slug) => (slug === null ? [] : (items.get(slug) ?? []))),
    aspects: cover.rows.map((row) => ({
      ...row,
      title: named.find(({ name }) => name === row.aspect)?.words ?? null,
      cells: row.cells.map(({ body, examinations }) => ({
        aspect: row.aspect,
        body: body === null ? null : (items.get(body) ?? null),
        examinations: examinations.flatMap(({ slug, statements }) => examination(slug, body, statements)),
      })),
      openQuestions: row.questions.flatMap((id) => questionBy.get(id) ?? []),
      waits: row.waits
        .flatMap((id) => waitBy.get(id) ?? [])
        .map((relation) => ({ relation, waiting: bodiesOf(relation.from.slug), awaited: bodiesOf(relation.to.slug) })),
    })),
  }
}

const kept = perView(() => new Map<string, Promise<CoverageRow>>())

/** Asked once, whichever of its fields is wanted. */
export function coverageOfDossier(row: DossierRow): Promise<CoverageRow> {
  const before = kept(row.view).get(row.slug)
  const asked = before ?? ask(row)
  if (before === undefined) kept(row.view).set(row.slug, asked)
  return asked
}
