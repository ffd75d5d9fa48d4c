// Dates that no source states and a rule works out, beside the stated ones and never instead of them.
import type { DateKind } from '../../../cypher/model.ts'
import type { View } from '../../moment.ts'
import { itemLoader, type ItemRow } from '../item/row.ts'
import type { DueDateRow } from './row.ts'
import { termResultsOf, termsOf, type TermResult } from './terms.ts'

export const includeComputedText =
  'Also the dates that rules work out, beside the stated ones: of questions when their answer is due, of commitments, of what is due before a meeting, and of every term that a statement names. They have an `explanation` and no `statedBy`; `due` is null where a rule gives none.'

const idStart = 'rule/'

/** A law's term or the House's own; what was promised; what somebody asks to have before a meeting. */
function kindOf({ rule, before, item }: TermResult): DateKind {
  if (rule.strictness !== 'PROMISE') return 'LEGAL'
  return before === null || item.type === 'Commitment' ? 'PROMISED' : 'REQUESTED'
}

function idOf({ rule, item, to, of, before }: TermResult): string {
  const more = before === null ? [to, of].map((slug) => slug ?? '') : ['before', before]
  return `${idStart}${[rule.slug, item.slug, ...more].join('/').replace(/\/+$/, '')}`
}

/** The computed date of a term: what the API answers of it. */
export function dueDateOfTerm(result: TermResult): DueDateRow {
  const { item, rule, due } = result
  return {
    node: 'DueDate',
    view: item.view,
    item,
    statement: idOf(result),
    dossier: '',
    dateKind: kindOf(result),
    certainty: 'INFERRED',
    wording: rule.name,
    known: item.view.moment.knownOn,
    seq: 0,
    place: 0,
    due,
    computed: result,
  }
}

/** The dates that rules work out for an item. */
export const computedDatesOf = async (item: ItemRow): Promise<DueDateRow[]> => (await termsOf(item)).map(dueDateOfTerm)

/** Those of all the items of a dossier. */
export const computedDatesOfDossier = async (view: View, dossier: string): Promise<DueDateRow[]> =>
  (await termResultsOf(view, dossier)).map(dueDateOfTerm)

/** The computed date of an id that this API gave out; null where nothing is computed any more, and for the id of a statement. */
export async function computedDateById(view: View, id: string): Promise<DueDateRow | null> {
  const [, , slug] = id.startsWith(idStart) ? id.split('/') : []
  const item = slug === undefined ? null : await itemLoader(view).load(slug)
  return item === null ? null : ((await computedDatesOf(item)).find(({ statement }) => statement === id) ?? null)
}
