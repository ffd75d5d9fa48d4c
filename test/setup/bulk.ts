// A store of thousands in the real shape, for what depends on how many there are: the planner. Its content means nothing.
import type { Driver } from 'neo4j-driver'
import { itemTypeNames, relationTypeNames, sentinels } from '../../cypher/model.ts'

const box = `trueFrom: date('2025-01-01'), trueUntil: date('${sentinels.futureDay}'), knownFrom: date('2025-01-01'), knownUntil: date('${sentinels.futureDay}'), seqFrom: 1, seqUntil: ${sentinels.futureSeq}`
const recorded = `seqFrom: 1, seqUntil: ${sentinels.futureSeq}`

/** Items 2,000 in 20 dossiers, sources 1,000, statements 4,000, and a box of each kind for each second or third of them. */
const statements: readonly string[] = [
  `UNWIND range(0, 19) AS n CREATE (:Dossier {slug: 'dossier-' + n})-[:HAS_VERSION]->(:DossierVersion {${recorded}, titleNl: 'x', content: '{}'})`,
  `UNWIND range(0, 1999) AS n MATCH (d:Dossier {slug: 'dossier-' + (n % 20)})
   CREATE (i:Item:$($types[n % size($types)]) {slug: 'item-' + n})-[:IN {${recorded}, isListed: true, place: n}]->(d)
   CREATE (i)-[:HAS_VERSION]->(:ItemVersion {${recorded}, slug: i.slug, nameNl: i.slug, namesNl: i.slug, namesEn: i.slug})`,
  `UNWIND range(0, 999) AS n MATCH (d:Dossier {slug: 'dossier-' + (n % 20)})
   CREATE (x:Source {slug: 'source-' + n})-[:IN {${recorded}, isListed: true, place: n}]->(d)
   CREATE (x)-[:HAS_VERSION]->(:SourceVersion {${recorded}, slug: x.slug, title: x.slug, publisher: 'item-' + n, content: '{}'})`,
  `UNWIND range(0, 3999) AS n MATCH (i:Item {slug: 'item-' + (n % 2000)}), (x:Source {slug: 'source-' + (n % 1000)}), (d:Dossier {slug: 'dossier-' + (n % 20)})
   CREATE (s:Statement {id: 'one/' + n + '/1', key: toString(n), dossier: d.slug, form: 'STATE', ${recorded}, place: n, known: date('2025-01-01'),
     trueFrom: date('2025-01-01'), trueUntil: date('${sentinels.futureDay}'), content: '{}', wordsNl: 'x', wordsEn: 'x'})-[:ABOUT]->(i)
   CREATE (s)-[:EVIDENCE {place: 0}]->(x) CREATE (s)-[:IN]->(d)`,
  `UNWIND range(0, 1999) AS n MATCH (s:Statement {id: 'one/' + n + '/1'}), (i:Item {slug: 'item-' + ((n * 7) % 2000)}), (j:Item {slug: 'item-' + ((n * 11) % 2000)})
   CREATE (s)-[:OBJECT]->(i) CREATE (s)-[:NAMES]->(j) CREATE (s)-[:SPOKEN_BY]->(j)`,
  `UNWIND range(0, 199) AS n MATCH (s:Statement {id: 'one/' + n + '/1'}), (t:Statement {id: 'one/' + (n + 200) + '/1'})
   CREATE (s)-[:SUPERSEDES]->(t) CREATE (t)-[:DISPUTES]->(s)`,
  `UNWIND range(0, 3999) AS n MATCH (i:Item {slug: 'item-' + (n % 2000)})
   CREATE (i)-[:HAS_STATE]->(:State:Board {aspect: 'PHASE', value: 'OPEN', isOpen: n % 3 = 0, isGap: false, since: date('2025-01-01') + duration({days: n % 365}), ${box}})`,
  `UNWIND range(0, 999) AS n MATCH (i:Item {slug: 'item-' + (2 * n)}), (j:Item {slug: 'item-' + (2 * n + 1)})
   CREATE (i)-[:HAS_FIGURE]->(:Figure {statement: toString(n), ${box}}) CREATE (i)-[:HAS_DATE]->(:DueDate {statement: toString(n), ${box}})
   CREATE (i)-[:HAS_EVENT]->(:Event {statement: toString(n), on: date('2025-01-01'), ${box}})-[:INVOLVES]->(j)`,
  // Few: a rule makes a date of three items of the first dossier's 151.
  `UNWIND range(0, 99) AS n MATCH (i:Item {slug: 'item-' + (20 * n)}) CREATE (i)-[:HAS_TERM]->(:Term {statement: toString(n), part: 'START', ${box}})`,
  `UNWIND range(0, 3999) AS n MATCH (i:Item {slug: 'item-' + (n % 2000)}), (j:Item {slug: 'item-' + ((n * 13 + 1) % 2000)})
   CREATE (i)-[:$($relations[n % size($relations)]) {statement: toString(n), ${box}}]->(j)`,
  `UNWIND range(1, 50) AS n CREATE (:Operation {id: 'operation-' + n, seq: n}) CREATE (:Change {seq: n, operationId: 'operation-' + n})`,
  'CALL db.prepareForReplanning(60)',
]

/** Fills an empty store that has the schema. */
export async function fillStore(driver: Driver): Promise<void> {
  const session = driver.session()
  try {
    for (const statement of statements) await session.run(statement, { types: itemTypeNames, relations: relationTypeNames })
  } finally {
    await session.close()
  }
}
