// Dates that no source states and a rule works out, beside the stated ones and never instead of them.
import { startsOfQuestions, startsOfQuestionsOfDossier } from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import { deadline, type Deadline } from '../../rules/deadlines/deadline.ts'
import type { DeadlineRule } from '../../rules/deadlines/rule.ts'
import { closedOn } from '../../rules/due.ts'
import type { FuzzyDate } from '../../rules/statement.ts'
import { itemLoader, keepItem, type ItemRow } from '../item/row.ts'
import { byKey, grouped } from '../loaders.ts'
import { fuzzyDate, text } from '../row.ts'
import { phaseRuns, type DueDateRow } from './row.ts'

/** What a rule made of one case. */
export interface Computed {
  readonly rule: DeadlineRule
  readonly deadline: Deadline
}

export const includeComputedText =
  'Also the dates that rules work out, beside the stated ones: of a set of questions, when its answer is due. They have an `explanation` and no `statedBy`.'
/** The rule for answers to written questions: its term begins when they are asked. */
const ruleOfQuestions = 'kamervragen'
const idStart = 'rule/'

interface Start {
  readonly since: string
  readonly latest: string
  readonly precision: string
}

/** The first of several: whoever joined later did not begin the term again. */
function startOf([first]: readonly Start[]): FuzzyDate | null {
  return first === undefined ? null : fuzzyDate(first.since, first.latest, first.precision, null, null)
}

const startsLoader = byKey<readonly Start[]>(
  async (view, slugs) =>
    grouped(
      await view.reader.run(startsOfQuestions, { slugs, moment: view.moment }),
      ({ slug }) => slug,
      (row) => row,
    ),
  () => [],
)

async function compute(item: ItemRow, rule: DeadlineRule): Promise<DueDateRow | null> {
  const [starts, history] = await Promise.all([startsLoader(item.view).load(item.slug), phaseRuns(item)])
  const start = startOf(starts)
  if (start === null) return null
  const { trueOn, knownOn } = item.view.moment
  return {
    node: 'DueDate',
    view: item.view,
    item,
    statement: `${idStart}${rule.slug}/${item.slug}`,
    dossier: '',
    dateKind: 'LEGAL',
    certainty: 'INFERRED',
    wording: rule.name,
    known: knownOn,
    seq: 0,
    place: 0,
    ...withDue(deadline({ rule, start, metOn: closedOn(history), trueOn }), rule),
  }
}

const withDue = (worked: Deadline, rule: DeadlineRule): { due: FuzzyDate | null; computed: Computed } => ({
  due: worked.due,
  computed: { rule, deadline: worked },
})

/** The dates that rules work out for an item: of a set of questions, when its answer is due. */
export async function computedDatesOf(item: ItemRow): Promise<DueDateRow[]> {
  const rule = item.view.context.rules.get(ruleOfQuestions)
  if (item.type !== 'QuestionSet' || rule === undefined) return []
  const row = await compute(item, rule)
  return row === null ? [] : [row]
}

/** Those of all the items of a dossier. */
export async function computedDatesOfDossier(view: View, dossier: string): Promise<DueDateRow[]> {
  const rows = await view.reader.run(startsOfQuestionsOfDossier, { dossier, moment: view.moment })
  const bySlug = grouped(
    rows,
    ({ item }) => text(item['slug']),
    (row) => row,
  )
  for (const [slug, starts] of bySlug) startsLoader(view).prime(slug, starts)
  const found = [...bySlug.values()].flatMap(([first]) => (first === undefined ? [] : [keepItem(view, first.item)]))
  return (await Promise.all(found.map(computedDatesOf))).flat()
}

/** The computed date of an id that this API gave out; null where nothing is computed any more, and for the id of a statement. */
export async function computedDateById(view: View, id: string): Promise<DueDateRow | null> {
  const [, , slug] = id.startsWith(idStart) ? id.split('/') : []
  const item = slug === undefined ? null : await itemLoader(view).load(slug)
  return item === null ? null : ((await computedDatesOf(item)).find(({ statement }) => statement === id) ?? null)
}
