import type { Database } from '../../api/db/run.ts'
import { projectStatement, projectStates } from '../../api/rules/project.ts'
import type { Box, Recorded, StateStatement, Statement } from '../../api/rules/statement.ts'
import { sentinels } from '../../cypher/model.ts'
import { ask } from './store.ts'

const corners = ['trueFrom', 'trueUntil', 'knownFrom', 'knownUntil', 'seqFrom', 'seqUntil'] as const

function line(form: string, box: Readonly<Record<string, unknown>>, statement: unknown, more: readonly unknown[] = []): string {
  return [form, statement, ...corners.map((corner) => box[corner]), ...more].join(' ')
}

/** Every box that the store holds, as one line of text each; at a basis: only those that it sees. */
export async function storedBoxes(database: Database, basis?: number): Promise<string[]> {
  const seen = (x: string) => (basis === undefined ? 'true' : `${x}.seqFrom <= ${basis} AND ${basis} < ${x}.seqUntil`)
  const cut = (x: string) => (basis === undefined ? `${x}.seqUntil` : '0')
  const box = (x: string, form: string) => `${x} {.*, form: ${form}, seqUntil: ${cut(x)}}`
  const rows = [
    ...(await ask(database, `MATCH (s:State) WHERE ${seen('s')} RETURN ${box('s', "'STATE'")} AS row`)),
    ...(await ask(database, `MATCH (s:Figure|DueDate|Term|Event) WHERE ${seen('s')} RETURN ${box('s', "'FACT'")} AS row`)),
    ...(await ask(database, `MATCH (:Item)-[s]->(:Item) WHERE ${seen('s')} RETURN ${box('s', "'RELATION'")} AS row`)),
  ]
  return rows.map((row) => line(String(row['form']), row, row['statement'], row['form'] === 'STATE' ? stateParts(row) : [])).toSorted()
}

const stateParts = (s: Readonly<Record<string, unknown>>) => [
  s['value'],
  s['isOpen'],
  s['isGap'],
  s['lastConfirmedOn'],
  s['knownSince'],
  s['heardOn'],
  s['hasConflict'],
]

/** What all statements that the store ever held make by the rules, from nothing. */
export async function projectedBoxes(database: Database): Promise<string[]> {
  const rows = await ask(database, 'MATCH (s:Statement) RETURN s {.id, .dossier, .seqFrom, .seqUntil, .place, .content} AS row')
  const all = rows.map((row): Recorded => {
    const said: Statement = JSON.parse(String(row['content']))
    const until = Number(row['seqUntil'])
    return {
      ...said,
      id: String(row['id']),
      dossier: String(row['dossier']),
      seq: Number(row['seqFrom']),
      retractedSeq: until,
      place: Number(row['place']),
    }
  })
  const facets = new Map<string, Recorded<StateStatement>[]>()
  const lines: string[] = []
  for (const s of all) {
    if (s.form === 'STATE') facets.set(`${s.about} ${s.aspect}`, [...(facets.get(`${s.about} ${s.aspect}`) ?? []), s])
    else for (const box of projectStatement(s, all)) lines.push(line(s.form === 'RELATION' ? 'RELATION' : 'FACT', asRow(box), s.id))
  }
  for (const facet of facets.values())
    for (const box of projectStates(facet)) lines.push(line('STATE', asRow(box), box.statement, stateParts({ ...box })))
  return lines.toSorted()
}

function asRow(box: Box): Readonly<Record<string, unknown>> {
  return { ...box, seqUntil: Math.min(box.seqUntil, sentinels.futureSeq) }
}
