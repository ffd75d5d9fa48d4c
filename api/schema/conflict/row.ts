// Where a dossier's statements contradict one another: read in one round trip, decided by the rules.
import type { Aspect } from '../../../cypher/model.ts'
import { denialsOfDossier, spokenDatesOfDossier, statesOfSeveralSpeakers } from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import {
  conflictsOf,
  dateContradictions,
  figureContradictions,
  type Claim,
  type ConflictKind,
  type Contradiction,
} from '../../rules/conflicts.ts'
import { groupBy } from '../../rules/groupBy.ts'
import type { StateRecord } from '../../rules/runs.ts'
import type { Day, Statement } from '../../rules/statement.ts'
import { stateAt } from '../../rules/states.ts'
import type { DossierRow } from '../dossier/row.ts'
import { readDueDate } from '../dueDate/row.ts'
import { asCounted } from '../figureRelations.ts'
import { figuresAbout } from '../figureRow.ts'
import { keepItem, type ItemRow } from '../item/row.ts'
import { perView } from '../loaders.ts'
import { keepStatement, type StatementRow } from '../statement/row.ts'

export interface ConflictSideRow {
  readonly view: View
  readonly statement: string
  readonly isChosen: boolean
  readonly contradicts: readonly string[]
}

export interface ConflictRow {
  readonly kind: ConflictKind
  readonly item: ItemRow
  readonly aspect: Aspect | null
  readonly sides: readonly ConflictSideRow[]
  readonly since: Day
}

/** A contradiction with what the rules need not know. */
interface Found extends Contradiction {
  readonly item: ItemRow
  /** Whose file says either side. */
  readonly dossiers: readonly string[]
  readonly state?: { readonly aspect: Aspect; readonly chosen: string }
}

type Side = Pick<StatementRow, 'id' | 'dossier' | 'seq' | 'place'> & { readonly said: Pick<Statement, 'known'> }
const claimOf = ({ id, said, seq, place }: Side): Claim => ({ id, known: said.known.latest, seq, place })
const dossiersOf = (sides: readonly { readonly dossier: string }[]) => sides.map(({ dossier }) => dossier)

async function statesIn({ view, slug: dossier }: DossierRow): Promise<Found[]> {
  const rows = await view.reader.run(statesOfSeveralSpeakers, { dossier, moment: view.moment })
  const read = rows.flatMap((row) => {
    const { said, ...recording } = keepStatement(view, row.statement)
    return said.form === 'STATE' ? [{ item: keepItem(view, row.item, true), record: { ...recording, ...said } }] : []
  })
  return [...groupBy(read, ({ record }) => `${record.about} ${record.aspect}`)].flatMap(([subject, group]) => {
    const records = group.map(({ record }) => record)
    const state = stateAt(records, view.moment)
    const item = group[0]?.item
    if (state === null || item === undefined) return []
    const { aspect, chosen, conflictsWith, doubtedBy } = state
    const against = (kind: ConflictKind, others: readonly StateRecord[]): Found[] =>
      others.map((other) => ({
        kind,
        subject,
        between: [claimOf({ ...chosen, said: chosen }), claimOf({ ...other, said: other })],
        item,
        dossiers: dossiersOf([chosen, other]),
        state: { aspect, chosen: chosen.id },
      }))
    return [
      ...against('STATE', conflictsWith),
      ...against(
        'DOUBT',
        doubtedBy.filter((other) => !conflictsWith.includes(other)),
      ),
    ]
  })
}

interface About extends Claim {
  readonly item: ItemRow
  readonly dossier: string
}

/** What the rules found among rows, with their items. */
function withItems(pairs: readonly Contradiction[], rows: readonly About[]): Found[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return pairs.flatMap((pair) => {
    const sides = pair.between.flatMap(({ id }) => byId.get(id) ?? [])
    return sides.slice(0, 1).map(({ item }) => ({ ...pair, item, dossiers: dossiersOf(sides) }))
  })
}

async function figuresIn({ view, slug }: DossierRow): Promise<Found[]> {
  const figures = (await figuresAbout(view, slug, null)).map((figure) => ({ ...figure, ...asCounted(figure) }))
  return withItems(figureContradictions(figures), figures)
}

async function datesIn({ view, slug: dossier }: DossierRow): Promise<Found[]> {
  const rows = await view.reader.run(spokenDatesOfDossier, { dossier, moment: view.moment })
  const dates = rows.map(({ item, dueDate, speaker, statement }) => {
    const row = readDueDate(keepItem(view, item, true), dueDate)
    return { ...row, id: statement, about: row.item.slug, speaker }
  })
  return withItems(dateContradictions(dates), dates)
}

async function denialsIn({ view, slug: dossier }: DossierRow): Promise<Found[]> {
  const rows = await view.reader.run(denialsOfDossier, { dossier, moment: view.moment })
  return rows.map((row) => {
    const [denied, denial] = [keepStatement(view, row.denied), keepStatement(view, row.denial)]
    return {
      kind: 'DISPUTE',
      subject: denied.id,
      between: [claimOf(denied), claimOf(denial)],
      item: keepItem(view, row.item, true),
      dossiers: dossiersOf([denied, denial]),
    }
  })
}

const nameOf = ({ kind, subject }: Pick<Contradiction, 'kind' | 'subject'>): string => `${kind} ${subject}`

async function ask(row: DossierRow): Promise<ConflictRow[]> {
  const found = (await Promise.all([statesIn(row), figuresIn(row), datesIn(row), denialsIn(row)])).flat()
  const groups = groupBy(found, nameOf)
  return conflictsOf(found).flatMap((conflict) => {
    const group = groups.get(nameOf(conflict)) ?? []
    const [first] = group
    if (first === undefined || !group.some(({ dossiers }) => dossiers.includes(row.slug))) return []
    const sides = conflict.sides.map(({ id, contradicts }) => ({
      view: row.view,
      statement: id,
      isChosen: first.state?.chosen === id,
      contradicts,
    }))
    return [{ kind: conflict.kind, item: first.item, aspect: first.state?.aspect ?? null, sides, since: conflict.since }]
  })
}

const kept = perView(() => new Map<string, Promise<ConflictRow[]>>())

/** Asked once, whichever of its fields is wanted. Conflicts about the dossier's items of which it records at least one side itself. */
export function conflictsOfDossier(row: DossierRow): Promise<ConflictRow[]> {
  const before = kept(row.view).get(row.slug)
  const asked = before ?? ask(row)
  if (before === undefined) kept(row.view).set(row.slug, asked)
  return asked
}
