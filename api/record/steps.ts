// An operation as a list of small writes in a fixed order: the same operation on the same basis gives the same list, so that a
// bulk that was cut off goes on where it stopped.
import * as queries from '../../cypher/queries.gen.ts'
import type { Query } from '../../cypher/query.ts'
import type { Run } from '../db/run.ts'
import { boxChanges } from './boxes.ts'
import { closedState, openedBox, openedState, openSeq, type OpenedBox } from './boxRows.ts'
import { groupBy } from '../rules/groupBy.ts'
import type { Delta, Prepared, Stored } from './operation.ts'
import { headRow, sourceRow, statementRow, versionRow, type Row } from './rows.ts'

export interface Step {
  readonly rows: number
  readonly write: (run: Run) => Promise<unknown>
}

/** Rows a transaction of a bulk: measured best at 1,000 (10: a third, 10,000: two thirds of its rate). */
const rowsPerStep = 1_000

interface Recording {
  readonly seq: number
  readonly at: string
  readonly by: string
}

export function stepsOf({ delta, present }: Prepared, { seq, at, by }: Recording): readonly Step[] {
  const boxes = boxChanges(delta, present, seq)
  const opened = groupBy(
    boxes.opened.map(({ statement, rectangle }) => openedBox(statement, rectangle)).filter((box) => box !== null),
    (box): OpenedBox['kind'] => box.kind,
  )
  const rowsOf = (kind: OpenedBox['kind']) => (opened.get(kind) ?? []).map(({ row }) => row)
  const closed = groupBy(boxes.closed, (s) => (isTerm(s) ? 'TERM' : s.form))
  const closedRows = (form: Stored['form'] | 'TERM') => (closed.get(form) ?? []).map((s) => ({ item: s.about, statement: s.id }))
  const slug = (name: string) => ({ slug: name })
  const dossier = delta.dossier
  const isNewItem = new Set(delta.newItems.map((item) => item.slug))
  const isNewSource = new Set(delta.newSources)
  const heads = delta.head ? [headRow(delta.head)] : []
  return [
    ...writes(queries.createDossiers, delta.isNewDossier ? [{ slug: dossier }] : [], {}),
    ...writes(queries.closeDossierVersions, delta.isNewDossier ? [] : heads.map(() => ({ slug: dossier })), { seq, openSeq }),
    ...writes(queries.openDossierVersions, heads, { seq, openSeq }),
    ...writes(
      queries.createItems,
      delta.newItems.map((item) => ({ ...item })),
      {},
    ),
    ...writes(
      queries.closeItemVersions,
      delta.itemVersions.filter(({ slug: item }) => !isNewItem.has(item)).map((item) => slug(item.slug)),
      { seq, openSeq },
    ),
    ...writesOf(queries.openItemVersions, delta.itemVersions, versionRow, { seq, openSeq }),
    ...writes(
      queries.closeItemMemberships,
      delta.itemsLeft.map((item) => ({ slug: item, dossier })),
      { seq, openSeq },
    ),
    ...writes(
      queries.openItemMemberships,
      delta.itemsJoined.map((item) => ({ ...item, dossier })),
      { seq, openSeq },
    ),
    ...writes(queries.createSources, delta.newSources.map(slug), {}),
    ...writes(
      queries.closeSourceVersions,
      delta.sourceVersions.filter(({ slug: source }) => !isNewSource.has(source)).map((source) => slug(source.slug)),
      { seq, openSeq },
    ),
    ...writesOf(queries.openSourceVersions, delta.sourceVersions, sourceRow, { seq, openSeq }),
    ...writes(
      queries.closeSourceMemberships,
      delta.sourcesLeft.map((source) => ({ slug: source, dossier })),
      { seq, openSeq },
    ),
    ...writes(
      queries.openSourceMemberships,
      delta.sourcesJoined.map((source) => ({ ...source, dossier })),
      { seq, openSeq },
    ),
    ...writes(
      queries.retractStatements,
      delta.retractions.map(({ statement, reason }) => ({ id: statement.id, reason })),
      { seq },
    ),
    ...writes(
      queries.adoptStatements,
      delta.adopted.map((id) => ({ id })),
      {},
    ),
    ...writesOf(queries.appendStatements, delta.statements, (s) => statementRow(s, at, by), { openSeq }),
    ...writes(
      queries.linkSupersedes,
      links(delta, present.statements, (s) => s.supersedes ?? [], 'later', 'earlier'),
      {},
    ),
    ...writes(
      queries.linkDisputes,
      links(delta, present.statements, (s) => s.disputes, 'denial', 'denied'),
      {},
    ),
    ...writes(queries.closeRelations, closedRelations(closed.get('RELATION') ?? []), { seq, openSeq }),
    ...writes(queries.closeFigures, closedRows('FIGURE'), { seq, openSeq }),
    ...writes(queries.closeDates, closedRows('DATE'), { seq, openSeq }),
    ...writes(queries.closeTerms, closedRows('TERM'), { seq, openSeq }),
    ...writes(queries.closeEvents, closedRows('EVENT'), { seq, openSeq }),
    ...writesOf(queries.closeStates, boxes.closedStates, ({ item, rectangle }) => closedState(item, rectangle), { seq, openSeq }),
    ...writes(queries.openRelations, rowsOf('relation'), { seq, openSeq }),
    ...writes(queries.openFigures, rowsOf('figure'), { seq, openSeq }),
    ...writes(queries.openDates, rowsOf('date'), { seq, openSeq }),
    ...writes(queries.openTerms, rowsOf('term'), { seq, openSeq }),
    ...writes(queries.openEvents, rowsOf('event'), { seq, openSeq }),
    ...writesOf(queries.openStates, boxes.openedStates, ({ item, rectangle, statement }) => openedState(item, rectangle, statement), {
      seq,
      openSeq,
    }),
  ]
}

type Write<More> = Query<{ readonly rows: readonly Row[] } & More, unknown, 'none'>

/** `toRow` is asked when a step is written: in a bulk while the database still writes the step before. */
function writesOf<More extends object, Of>(query: Write<More>, all: readonly Of[], toRow: (one: Of) => Row, more: More): Step[] {
  return Array.from({ length: Math.ceil(all.length / rowsPerStep) }, (_, n) => {
    const part = all.slice(n * rowsPerStep, (n + 1) * rowsPerStep)
    return { rows: part.length, write: (run) => run(query, { rows: part.map(toRow), ...more }) }
  })
}

function writes<More extends object>(query: Write<More>, rows: readonly Row[], more: More): Step[] {
  return writesOf(query, rows, (row) => row, more)
}

const isTerm = (s: Stored): boolean => s.form === 'DATE' && s.term !== undefined

function closedRelations(closed: readonly Stored[]): Row[] {
  return closed.flatMap((s) => (s.form === 'RELATION' ? [{ from: s.about, to: s.to, statement: s.id }] : []))
}

/** Links by key: from each new statement to the live ones it names, and from the live ones to a statement recorded anew. */
function links(
  delta: Delta,
  present: readonly Stored[],
  named: (s: Stored) => string | readonly string[],
  from: string,
  to: string,
): Row[] {
  const retracted = new Set(delta.retractions.map(({ statement }) => statement.id))
  const live = [...present.filter(({ id }) => !retracted.has(id)), ...delta.statements]
  const byKey = groupBy(live, (s) => s.key)
  const isNew = new Set(delta.statements.map(({ id }) => id))
  return live.flatMap((s) =>
    [named(s)]
      .flat()
      .flatMap((key) =>
        (byKey.get(key) ?? []).filter(({ id }) => isNew.has(s.id) || isNew.has(id)).map(({ id }) => ({ [from]: s.id, [to]: id })),
      ),
  )
}
