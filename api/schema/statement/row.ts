// A statement as it was recorded, and how one is found together with all that it names.
import { itemsOfStatements, sourcesOfStatements, statementLinks, statementsByIds } from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import type { Statement } from '../../rules/statement.ts'
import { keepItem } from '../item/row.ts'
import { byKey, grouped } from '../loaders.ts'
import { maybeText, text, valuesOf, whole } from '../row.ts'
import { keepSource } from '../source/row.ts'

export interface StatementRow {
  readonly node: 'Statement'
  readonly view: View
  readonly id: string
  readonly dossier: string
  readonly seq: number
  /** Far in the future while it is not retracted. */
  readonly retractedSeq: number
  readonly retractionReason: string | null
  readonly place: number
  readonly recordedAt: string
  readonly recordedBy: string
  readonly said: Statement
}

/** A column made by STATEMENT(s). */
export function readStatement(view: View, row: Readonly<Record<string, unknown>>): StatementRow {
  const [id, dossier, seq, retractedSeq, reason, place, at, by, content] = valuesOf(row)
  const said: Statement = JSON.parse(text(content))
  return {
    node: 'Statement',
    view,
    id: text(id),
    dossier: text(dossier),
    seq: whole(seq),
    retractedSeq: whole(retractedSeq),
    retractionReason: maybeText(reason),
    place: whole(place),
    recordedAt: text(at),
    recordedBy: text(by),
    said,
  }
}

/** Statements by id, as far as recorded at the basis. Their items and sources come along in the same round trip. */
export const statementLoader = byKey<StatementRow | null>(
  async (view, ids) => {
    const { reader, moment } = view
    const [statements, items, sources] = await Promise.all([
      reader.run(statementsByIds, { ids, basis: moment.basis }),
      reader.run(itemsOfStatements, { ids, moment }),
      reader.run(sourcesOfStatements, { ids, moment }),
    ])
    for (const { item } of items) keepItem(view, item)
    for (const source of sources) keepSource(view, source)
    return new Map(statements.map(({ id, statement }) => [id, readStatement(view, statement)]))
  },
  () => null,
)

/** Reads a statement that came along and keeps it. */
export function keepStatement(view: View, row: Readonly<Record<string, unknown>>): StatementRow {
  const statement = readStatement(view, row)
  statementLoader(view).prime(statement.id, statement)
  return statement
}

/** Throws where a box names a statement that is not there: a bug. */
export async function statementById(view: View, id: string): Promise<StatementRow> {
  const statement = await statementLoader(view).load(id)
  if (statement === null) throw new Error(`No statement ${id}.`)
  return statement
}

export const statementsById = (view: View, ids: readonly string[]): Promise<StatementRow[]> =>
  Promise.all(ids.map((id) => statementById(view, id)))

interface Link {
  readonly link: string
  readonly other: string
}
const linkLoader = byKey<readonly Link[]>(
  async (view, ids) =>
    grouped(
      await view.reader.run(statementLinks, { ids, moment: view.moment }),
      ({ id }) => id,
      (row) => row,
    ),
  () => [],
)

/** Ids of the statements that supersede this one, known at the moment. */
export const superseders = async (view: View, id: string): Promise<string[]> =>
  (await linkLoader(view).load(id)).filter(({ link }) => link === 'SUPERSEDES_BY').map(({ other }) => other)

/** Statements that this one supersedes or disputes, or that dispute it, known at the moment. */
export async function linked({ view, id }: StatementRow, link: 'SUPERSEDES' | 'DISPUTES' | 'DISPUTES_BY'): Promise<StatementRow[]> {
  const links = await linkLoader(view).load(id)
  return statementsById(
    view,
    links.filter((each) => each.link === link).map(({ other }) => other),
  )
}
