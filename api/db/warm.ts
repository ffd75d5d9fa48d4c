import * as queries from '../../cypher/queries.gen.ts'
import type { Cardinality, ParameterType, Query } from '../../cypher/query.ts'
import type { Database } from './run.ts'

const anyDay = '2000-01-01'

/** Values that find nothing: what counts is that the statement is planned. */
const nothing: Readonly<Record<ParameterType, unknown>> = {
  string: '',
  'string?': null,
  'string[]': [],
  'string[]?': null,
  int: 1,
  'int?': null,
  float: 0,
  boolean: false,
  'boolean?': null,
  date: anyDay,
  'date?': null,
  Moment: { trueOn: anyDay, knownOn: anyDay, basis: 0 },
  rows: [],
  map: {},
}

/** What the overview of a dossier asks: the page that people open first. */
const firstReads: readonly (keyof typeof queries)[] = [
  'storeHead',
  'dossiersBySlugs',
  'itemsOfDossier',
  'waitsOfDossier',
  'countsOfDossier',
  'sourcesOfDossier',
  'heardOfDossier',
  'figureCountOfDossier',
  'sourceCountOfDossier',
  'itemCountOfDossier',
  'datesOfItems',
  'responsibilitiesOfItems',
  'waitsAroundItems',
  'stateStatementsOfItems',
  'railsOfDossier',
  'delaysOfDossier',
]

/**
 * Has every read planned once: the first use of a statement costs a fresh Neo4j 0.1 to 1 s, and it keeps the plan. One after the other,
 * so that a request in the meantime waits for one at most. What fails here fails again, with words, when it is asked for.
 */
export async function warm(database: Pick<Database, 'run'>, signal: AbortSignal): Promise<void> {
  const named: readonly (readonly [string, Query<object, unknown, Cardinality>])[] = Object.entries(queries)
  const first = firstReads.flatMap((read) => named.filter(([name]) => name === read))
  const inOrder = [...first, ...named].map(([, query]) => query)
  const reads = new Set(inOrder.filter(({ mode }) => mode === 'read'))
  for (const query of reads) {
    if (signal.aborted) return
    const params = Object.fromEntries(Object.entries(query.parameters).map(([name, type]) => [name, nothing[type]]))
    await database.run(query, params, { signal, timeoutMs: 60_000 }).catch(() => undefined)
  }
}
