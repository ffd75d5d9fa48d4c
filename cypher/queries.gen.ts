// Written by cypher/compile.ts from cypher/queries; not to be edited.
import type { CypherValue, Query } from './query.ts'

/** Removes what an abandoned operation had written, ten thousand nodes at a time. */
export const abandonNodes: Query<{ readonly seq: number }, { readonly removed: number }, 'one'> = {
  name: 'abandonNodes',
  mode: 'write',
  rows: 'one',
  parameters: { seq: 'int' },
  columns: { removed: 'int' },
  text: `MATCH (n:Statement|State|Figure|DueDate|Event|ItemVersion|SourceVersion|DossierVersion)
WHERE n.seqFrom = $seq
WITH n LIMIT 10000
DETACH DELETE n
RETURN count(*) AS removed`,
}

/** The store is free for the next writer; the abandoned operation leaves no trace. */
export const abandonOperation: Query<{ readonly operation: string }, never, 'none'> = {
  name: 'abandonOperation',
  mode: 'write',
  rows: 'none',
  parameters: { operation: 'string' },
  columns: {},
  text: `MATCH (operation:Operation {id: $operation})
WHERE NOT operation.isDone
DELETE operation
WITH count(*) AS removed
MATCH (store:Store {id: 'store'})
REMOVE store.pendingOperation, store.pendingSeq, store.pendingOwner, store.pendingAt`,
}

/** Items, sources and dossiers of which nothing was ever said but by the abandoned operation. */
export const abandonOrphans: Query<Record<string, never>, never, 'none'> = {
  name: 'abandonOrphans',
  mode: 'write',
  rows: 'none',
  parameters: {},
  columns: {},
  text: `MATCH (n:Item|Source|Dossier)
WHERE NOT EXISTS { (n)-[:HAS_VERSION]->() }
DETACH DELETE n`,
}

/** Removes the relations and memberships that an abandoned operation had written, ten thousand at a time. */
export const abandonRelationships: Query<{ readonly seq: number }, { readonly removed: number }, 'one'> = {
  name: 'abandonRelationships',
  mode: 'write',
  rows: 'one',
  parameters: { seq: 'int' },
  columns: { removed: 'int' },
  text: `MATCH (:Item|Source|Statement)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST|IN]->()
WHERE r.seqFrom = $seq
WITH r LIMIT 10000
DELETE r
RETURN count(*) AS removed`,
}

/** F3: statements recorded elsewhere that the dossier's file now says in the same words come under the file. */
export const adoptStatements: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[] }, never, 'none'> = {
  name: 'adoptStatements',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s.origin = 'FILE'`,
}

/** New statements with their items and evidence; every end named by a row exists. */
export const appendStatements: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly openSeq: number }, never, 'none'> = {
  name: 'appendStatements',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (about:Item {slug: row.about})
MATCH (d:Dossier {slug: row.properties.dossier})
CREATE (d)<-[:IN]-(s:Statement)-[:ABOUT]->(about)
SET s = row.properties, s.trueFrom = date(row.trueFrom), s.trueUntil = date(row.trueUntil), s.known = date(row.known), s.seqUntil = $openSeq
WITH s, row
CALL (s, row) { MATCH (i:Item {slug: row.object}) CREATE (s)-[:OBJECT]->(i) }
CALL (s, row) { MATCH (i:Item {slug: row.speaker}) CREATE (s)-[:SPOKEN_BY]->(i) }
CALL (s, row) { UNWIND row.names AS slug MATCH (i:Item {slug: slug}) CREATE (s)-[:NAMES]->(i) }
CALL (s, row) {
  UNWIND row.evidence AS evidence
  MATCH (x:Source {slug: evidence.source})
  CREATE (s)-[:EVIDENCE {place: evidence.place, locator: evidence.locator, quote: evidence.quote}]->(x)
}`,
}

/** Migrations that this store has been through, with the checksum of the file as it was then. */
export const appliedMigrations: Query<Record<string, never>, { readonly name: string; readonly checksum: string }, 'many'> = {
  name: 'appliedMigrations',
  mode: 'read',
  rows: 'many',
  parameters: {},
  columns: { name: 'string', checksum: 'string' },
  text: `MATCH (m:Migration)
RETURN m.name AS name, m.checksum AS checksum
ORDER BY name`,
}

/** The one Store node, made at the first start; answers what the store is. */
export const beginStore: Query<{ readonly epoch: string; readonly schemaVersion: number; readonly rulesVersion: number }, { readonly epoch: string; readonly seq: number; readonly schemaVersion: number; readonly rulesVersion: number }, 'one'> = {
  name: 'beginStore',
  mode: 'write',
  rows: 'one',
  parameters: { epoch: 'string', schemaVersion: 'int', rulesVersion: 'int' },
  columns: { epoch: 'string', seq: 'int', schemaVersion: 'int', rulesVersion: 'int' },
  text: `MERGE (store:Store {id: 'store'})
ON CREATE SET store.epoch = $epoch, store.seq = 0, store.hash = '', store.writers = 0, store.schemaVersion = $schemaVersion, store.rulesVersion = $rulesVersion
RETURN store.epoch AS epoch, store.seq AS seq, store.schemaVersion AS schemaVersion, store.rulesVersion AS rulesVersion`,
}

/** Boxes of dates that no longer hold from the new seq on. */
export const closeDates: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'closeDates',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (:Item {slug: row.item})-[:HAS_DATE]->(n {statement: row.statement, seqUntil: $openSeq})
SET n.seqUntil = $seq`,
}

/** What was said of these dossiers so far stops holding at the new seq. */
export const closeDossierVersions: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'closeDossierVersions',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (:Dossier {slug: row.slug})-[:HAS_VERSION]->(v:DossierVersion {seqUntil: $openSeq})
SET v.seqUntil = $seq`,
}

/** Boxes of events that no longer hold from the new seq on. */
export const closeEvents: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'closeEvents',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (:Item {slug: row.item})-[:HAS_EVENT]->(n {statement: row.statement, seqUntil: $openSeq})
SET n.seqUntil = $seq`,
}

/** Boxes of figures that no longer hold from the new seq on. */
export const closeFigures: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'closeFigures',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (:Item {slug: row.item})-[:HAS_FIGURE]->(n {statement: row.statement, seqUntil: $openSeq})
SET n.seqUntil = $seq`,
}

/** These items leave the dossier, or what it says of them stops holding, at the new seq. */
export const closeItemMemberships: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'closeItemMemberships',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (:Item {slug: row.slug})-[r:IN {seqUntil: $openSeq}]->(:Dossier {slug: row.dossier})
SET r.seqUntil = $seq`,
}

/** What was said of these items so far stops holding at the new seq. */
export const closeItemVersions: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'closeItemVersions',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (:Item {slug: row.slug})-[:HAS_VERSION]->(v:ItemVersion {seqUntil: $openSeq})
SET v.seqUntil = $seq`,
}

/** Boxes of relations that no longer hold from the new seq on. */
export const closeRelations: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'closeRelations',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (from:Item {slug: row.from})
MATCH (to:Item {slug: row.to})
MATCH (from)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]->(to)
WHERE r.statement = row.statement AND r.seqUntil = $openSeq
SET r.seqUntil = $seq`,
}

/** These sources leave the dossier, or what it says of them stops holding, at the new seq. */
export const closeSourceMemberships: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'closeSourceMemberships',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (:Source {slug: row.slug})-[r:IN {seqUntil: $openSeq}]->(:Dossier {slug: row.dossier})
SET r.seqUntil = $seq`,
}

/** What was said of these sources so far stops holding at the new seq. */
export const closeSourceVersions: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'closeSourceVersions',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (:Source {slug: row.slug})-[:HAS_VERSION]->(v:SourceVersion {seqUntil: $openSeq})
SET v.seqUntil = $seq`,
}

/** Boxes of states that no longer hold from the new seq on, by the corner where each begins. */
export const closeStates: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'closeStates',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (:Item {slug: row.item})-[:HAS_STATE]->(s {aspect: row.aspect, seqUntil: $openSeq})
WHERE s.trueFrom = date(row.trueFrom) AND s.knownFrom = date(row.knownFrom)
SET s.seqUntil = $seq`,
}

/** Dossiers that the store does not have yet. */
export const createDossiers: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[] }, never, 'none'> = {
  name: 'createDossiers',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows' },
  columns: {},
  text: `UNWIND $rows AS row
MERGE (:Dossier {slug: row.slug})`,
}

/** Items that the store does not have yet; the second label is their type, a name of cypher/model.ts. */
export const createItems: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[] }, never, 'none'> = {
  name: 'createItems',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows' },
  columns: {},
  text: `UNWIND $rows AS row
MERGE (i:Item {slug: row.slug})
SET i:$(row.type)`,
}

/** Sources that the store does not have yet. */
export const createSources: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[] }, never, 'none'> = {
  name: 'createSources',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows' },
  columns: {},
  text: `UNWIND $rows AS row
MERGE (:Source {slug: row.slug})`,
}

/** Every dossier with its titles and how much is recorded in it. */
export const dossierSlugs: Query<{ readonly basis: number }, { readonly slug: string; readonly titleNl: string | null; readonly titleEn: string | null; readonly statements: number; readonly items: number }, 'many'> = {
  name: 'dossierSlugs',
  mode: 'read',
  rows: 'many',
  parameters: { basis: 'int' },
  columns: { slug: 'string', titleNl: 'string?', titleEn: 'string?', statements: 'int', items: 'int' },
  text: `MATCH (d:Dossier)-[:HAS_VERSION]->(v:DossierVersion)
WHERE (v.seqFrom <= $basis AND $basis < v.seqUntil)
RETURN d.slug AS slug, v.titleNl AS titleNl, v.titleEn AS titleEn,
  COUNT { MATCH (d)<-[:IN]-(s:Statement) WHERE (s.seqFrom <= $basis AND $basis < s.seqUntil) } AS statements, COUNT { MATCH (d)<-[r:IN]-(:Item) WHERE (r.seqFrom <= $basis AND $basis < r.seqUntil) } AS items
ORDER BY slug`,
}

/** The operation's entry in the change log, its result, and the basis that makes it visible, at once. */
export const finishOperation: Query<{ readonly operation: string; readonly contentHash: string; readonly result: string; readonly change: Readonly<Record<string, CypherValue>>; readonly itemSlugs: readonly string[] }, never, 'none'> = {
  name: 'finishOperation',
  mode: 'write',
  rows: 'none',
  parameters: { operation: 'string', contentHash: 'string', result: 'string', change: 'map', itemSlugs: 'string[]' },
  columns: {},
  text: `MERGE (operation:Operation {id: $operation})
SET operation.contentHash = $contentHash, operation.seq = $change.seq, operation.isDone = true, operation.result = $result
CREATE (:Change {seq: $change.seq, kind: $change.kind, at: $change.at, by: $change.by, hash: $change.hash, previousHash: $change.previousHash,
  contentHash: $change.contentHash, dossier: $change.dossier, operationId: $operation, statementCount: $change.statementCount,
  retractedCount: $change.retractedCount, itemSlugs: $itemSlugs})
WITH operation
MATCH (store:Store {id: 'store'})
SET store.seq = $change.seq, store.hash = $change.hash
REMOVE store.pendingOperation, store.pendingSeq, store.pendingOwner, store.pendingAt`,
}

/** Waits until every index answers; fails after five minutes. */
export const indexesOnline: Query<Record<string, never>, never, 'none'> = {
  name: 'indexesOnline',
  mode: 'read',
  rows: 'none',
  parameters: {},
  columns: {},
  text: `CALL db.awaitIndexes(300)`,
}

/** F6: which statement denies which, by id. */
export const linkDisputes: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[] }, never, 'none'> = {
  name: 'linkDisputes',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (denial:Statement {id: row.denial})
MATCH (denied:Statement {id: row.denied})
CREATE (denial)-[:DISPUTES]->(denied)`,
}

/** P2: which statement ends which, by id. */
export const linkSupersedes: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[] }, never, 'none'> = {
  name: 'linkSupersedes',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (later:Statement {id: row.later})
MATCH (earlier:Statement {id: row.earlier})
CREATE (later)-[:SUPERSEDES]->(earlier)`,
}

/** Takes the write lock that orders all recording, and answers where the log stands and what became of this operation. */
export const lockStore: Query<{ readonly operation: string }, { readonly seq: number; readonly hash: string; readonly pendingOperation: string | null; readonly pendingSeq: number | null; readonly pendingOwner: string | null; readonly pendingAt: string | null; readonly operationHash: string | null; readonly operationIsDone: boolean | null; readonly stepsDone: number | null; readonly result: string | null }, 'one'> = {
  name: 'lockStore',
  mode: 'write',
  rows: 'one',
  parameters: { operation: 'string' },
  columns: { seq: 'int', hash: 'string', pendingOperation: 'string?', pendingSeq: 'int?', pendingOwner: 'string?', pendingAt: 'string?', operationHash: 'string?', operationIsDone: 'boolean?', stepsDone: 'int?', result: 'string?' },
  text: `MATCH (store:Store {id: 'store'})
SET store.writers = store.writers + 1
WITH store
OPTIONAL MATCH (operation:Operation {id: $operation})
RETURN store.seq AS seq, store.hash AS hash, store.pendingOperation AS pendingOperation, store.pendingSeq AS pendingSeq, store.pendingOwner AS pendingOwner,
  store.pendingAt AS pendingAt, operation.contentHash AS operationHash, operation.isDone AS operationIsDone, operation.stepsDone AS stepsDone,
  operation.result AS result`,
}

/** Writes down that a migration was applied whole. */
export const migrationApplied: Query<{ readonly name: string; readonly checksum: string; readonly schemaVersion: number; readonly at: string }, never, 'none'> = {
  name: 'migrationApplied',
  mode: 'write',
  rows: 'none',
  parameters: { name: 'string', checksum: 'string', schemaVersion: 'int', at: 'string' },
  columns: {},
  text: `MERGE (m:Migration {name: $name})
SET m.checksum = $checksum, m.appliedAt = $at
WITH m
MATCH (store:Store {id: 'store'})
SET store.schemaVersion = $schemaVersion`,
}

/** Boxes of dates from the new seq on. */
export const openDates: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'openDates',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (about:Item {slug: row.item})
CREATE (about)-[:HAS_DATE]->(n:DueDate)
SET n = row.properties, n.due = date(row.due), n.dueLatest = date(row.dueLatest), n.known = date(row.known),
  n.trueFrom = date(row.trueFrom), n.trueUntil = date(row.trueUntil), n.knownFrom = date(row.knownFrom), n.knownUntil = date(row.knownUntil),
  n.seqFrom = $seq, n.seqUntil = $openSeq`,
}

/** What is said of these dossiers from the new seq on. */
export const openDossierVersions: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'openDossierVersions',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (d:Dossier {slug: row.slug})
CREATE (d)-[:HAS_VERSION]->(:DossierVersion {seqFrom: $seq, seqUntil: $openSeq, titleNl: row.titleNl, titleEn: row.titleEn, content: row.content})`,
}

/** Boxes of events from the new seq on. */
export const openEvents: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'openEvents',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (about:Item {slug: row.item})
CREATE (about)-[:HAS_EVENT]->(n:Event)
SET n = row.properties, n.on = date(row.on), n.onLatest = date(row.onLatest), n.known = date(row.known),
  n.trueFrom = date(row.trueFrom), n.trueUntil = date(row.trueUntil), n.knownFrom = date(row.knownFrom), n.knownUntil = date(row.knownUntil),
  n.seqFrom = $seq, n.seqUntil = $openSeq
WITH n, row
CALL (n, row) { UNWIND row.involves AS slug MATCH (i:Item {slug: slug}) CREATE (n)-[:INVOLVES]->(i) }`,
}

/** Boxes of figures from the new seq on. */
export const openFigures: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'openFigures',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (about:Item {slug: row.item})
CREATE (about)-[:HAS_FIGURE]->(n:Figure)
SET n = row.properties, n.value = toFloat(row.value), n.since = date(row.since), n.sinceLatest = date(row.sinceLatest), n.known = date(row.known),
  n.trueFrom = date(row.trueFrom), n.trueUntil = date(row.trueUntil), n.knownFrom = date(row.knownFrom), n.knownUntil = date(row.knownUntil),
  n.seqFrom = $seq, n.seqUntil = $openSeq`,
}

/** F2: items of a dossier from the new seq on, and what its file says of them (null where a statement names them only). */
export const openItemMemberships: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'openItemMemberships',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (i:Item {slug: row.slug})
MATCH (d:Dossier {slug: row.dossier})
CREATE (i)-[:IN {seqFrom: $seq, seqUntil: $openSeq, isListed: row.isListed, said: row.said, place: row.place}]->(d)`,
}

/** What is said of these items from the new seq on. */
export const openItemVersions: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'openItemVersions',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (i:Item {slug: row.slug})
CREATE (i)-[:HAS_VERSION]->(:ItemVersion {
  slug: row.slug, seqFrom: $seq, seqUntil: $openSeq, kind: row.kind, nameNl: row.nameNl, nameEn: row.nameEn, aliases: row.aliases,
  identifierSchemes: row.identifierSchemes, identifierValues: row.identifierValues, district: row.district, namesNl: row.namesNl, namesEn: row.namesEn})`,
}

/** Boxes of relations from the new seq on; the type is a name of cypher/model.ts. */
export const openRelations: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'openRelations',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (from:Item {slug: row.from})
MATCH (to:Item {slug: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties, r.since = date(row.since), r.sinceLatest = date(row.sinceLatest), r.until = date(row.until), r.known = date(row.known),
  r.trueFrom = date(row.trueFrom), r.trueUntil = date(row.trueUntil), r.knownFrom = date(row.knownFrom), r.knownUntil = date(row.knownUntil),
  r.seqFrom = $seq, r.seqUntil = $openSeq`,
}

/** Sources of a dossier from the new seq on, and what its file says of them. */
export const openSourceMemberships: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'openSourceMemberships',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (s:Source {slug: row.slug})
MATCH (d:Dossier {slug: row.dossier})
CREATE (s)-[:IN {seqFrom: $seq, seqUntil: $openSeq, isListed: row.isListed, said: row.said, place: row.place}]->(d)`,
}

/** What is said of these sources from the new seq on. */
export const openSourceVersions: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'openSourceVersions',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (s:Source {slug: row.slug})
CREATE (s)-[:HAS_VERSION]->(:SourceVersion {slug: row.slug, seqFrom: $seq, seqUntil: $openSeq, title: row.title, content: row.content})`,
}

/** Boxes of states from the new seq on. */
export const openStates: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'openStates',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (i:Item {slug: row.item})
CREATE (i)-[:HAS_STATE]->(s:State:Board)
SET s = row.properties, s.since = date(row.since), s.sinceLatest = date(row.sinceLatest), s.lastConfirmedOn = date(row.lastConfirmedOn),
  s.knownSince = date(row.knownSince), s.heardOn = date(row.heardOn), s.trueFrom = date(row.trueFrom), s.trueUntil = date(row.trueUntil),
  s.knownFrom = date(row.knownFrom), s.knownUntil = date(row.knownUntil), s.seqFrom = $seq, s.seqUntil = $openSeq`,
}

/** The statements of a dossier with these keys, or superseding these keys, that are not retracted. */
export const presentByKeys: Query<{ readonly dossier: string; readonly keys: readonly string[]; readonly basis: number }, { readonly id: string; readonly key: string; readonly seq: number; readonly place: number; readonly origin: string; readonly content: string }, 'many'> = {
  name: 'presentByKeys',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', keys: 'string[]', basis: 'int' },
  columns: { id: 'string', key: 'string', seq: 'int', place: 'int', origin: 'string', content: 'string' },
  text: `MATCH (s:Statement {dossier: $dossier})
WHERE s.key IN $keys AND (s.seqFrom <= $basis AND $basis < s.seqUntil)
WITH collect(DISTINCT s) AS named
UNWIND named AS s
OPTIONAL MATCH (s)<-[:SUPERSEDES]-(later:Statement)
WHERE (later.seqFrom <= $basis AND $basis < later.seqUntil)
WITH named, collect(DISTINCT later) AS replacing
UNWIND named + replacing AS s
RETURN DISTINCT s.id AS id, s.key AS key, s.seqFrom AS seq, s.place AS place, s.origin AS origin, s.content AS content
ORDER BY seq, place, id`,
}

/** What the store holds of a dossier itself. */
export const presentDossier: Query<{ readonly slug: string; readonly basis: number }, { readonly content: string }, 'maybe'> = {
  name: 'presentDossier',
  mode: 'read',
  rows: 'maybe',
  parameters: { slug: 'string', basis: 'int' },
  columns: { content: 'string' },
  text: `MATCH (:Dossier {slug: $slug})-[:HAS_VERSION]->(v:DossierVersion)
WHERE (v.seqFrom <= $basis AND $basis < v.seqUntil)
RETURN v.content AS content`,
}

/** What the store holds of these items: type labels, and what every dossier that lists them says. */
export const presentItems: Query<{ readonly slugs: readonly string[]; readonly basis: number }, { readonly slug: string; readonly labels: readonly string[]; readonly memberships: readonly Readonly<Record<string, unknown>>[] }, 'many'> = {
  name: 'presentItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', basis: 'int' },
  columns: { slug: 'string', labels: 'string[]', memberships: 'maps' },
  text: `UNWIND $slugs AS wanted
MATCH (i:Item {slug: wanted})
RETURN i.slug AS slug, labels(i) AS labels,
  COLLECT { MATCH (i)-[r:IN]->(d:Dossier) WHERE (r.seqFrom <= $basis AND $basis < r.seqUntil) RETURN {dossier: d.slug, isListed: r.isListed, said: r.said, place: r.place} } AS memberships
ORDER BY slug`,
}

/** Slugs of everything that is in a dossier: items and sources. */
export const presentMembers: Query<{ readonly dossier: string; readonly basis: number }, { readonly slug: string; readonly isSource: boolean }, 'many'> = {
  name: 'presentMembers',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', basis: 'int' },
  columns: { slug: 'string', isSource: 'boolean' },
  text: `MATCH (:Dossier {slug: $dossier})<-[r:IN]-(n:Item|Source)
WHERE (r.seqFrom <= $basis AND $basis < r.seqUntil)
RETURN n.slug AS slug, n:Source AS isSource
ORDER BY isSource, slug`,
}

/** What the store holds of these sources: what every dossier that lists them says. */
export const presentSources: Query<{ readonly slugs: readonly string[]; readonly basis: number }, { readonly slug: string; readonly memberships: readonly Readonly<Record<string, unknown>>[] }, 'many'> = {
  name: 'presentSources',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', basis: 'int' },
  columns: { slug: 'string', memberships: 'maps' },
  text: `UNWIND $slugs AS wanted
MATCH (s:Source {slug: wanted})
RETURN s.slug AS slug,
  COLLECT { MATCH (s)-[r:IN]->(d:Dossier) WHERE (r.seqFrom <= $basis AND $basis < r.seqUntil) RETURN {dossier: d.slug, isListed: r.isListed, said: r.said, place: r.place} } AS memberships
ORDER BY slug`,
}

/** The statements of a dossier that are not retracted, in their order. */
export const presentStatements: Query<{ readonly dossier: string; readonly basis: number }, { readonly id: string; readonly key: string; readonly seq: number; readonly place: number; readonly origin: string; readonly content: string }, 'many'> = {
  name: 'presentStatements',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', basis: 'int' },
  columns: { id: 'string', key: 'string', seq: 'int', place: 'int', origin: 'string', content: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[:IN]-(s:Statement)
WHERE (s.seqFrom <= $basis AND $basis < s.seqUntil)
RETURN s.id AS id, s.key AS key, s.seqFrom AS seq, s.place AS place, s.origin AS origin, s.content AS content
ORDER BY seq, place, id`,
}

/** Every state statement of these items that is not retracted, of whichever dossier, with what supersedes it. */
export const presentStates: Query<{ readonly items: readonly string[]; readonly basis: number }, { readonly id: string; readonly dossier: string; readonly seq: number; readonly place: number; readonly content: string }, 'many'> = {
  name: 'presentStates',
  mode: 'read',
  rows: 'many',
  parameters: { items: 'string[]', basis: 'int' },
  columns: { id: 'string', dossier: 'string', seq: 'int', place: 'int', content: 'string' },
  text: `UNWIND $items AS item
MATCH (:Item {slug: item})<-[:ABOUT]-(s:Statement {form: 'STATE'})
WHERE (s.seqFrom <= $basis AND $basis < s.seqUntil)
RETURN s.id AS id, s.dossier AS dossier, s.seqFrom AS seq, s.place AS place, s.content AS content
ORDER BY seq, place, id`,
}

/** F4: a bulk operation reserves its seq; other writers are Busy until it is finished or abandoned. */
export const reserveSeq: Query<{ readonly operation: string; readonly contentHash: string; readonly seq: number; readonly owner: string; readonly at: string }, never, 'none'> = {
  name: 'reserveSeq',
  mode: 'write',
  rows: 'none',
  parameters: { operation: 'string', contentHash: 'string', seq: 'int', owner: 'string', at: 'string' },
  columns: {},
  text: `MATCH (store:Store {id: 'store'})
SET store.pendingOperation = $operation, store.pendingSeq = $seq, store.pendingOwner = $owner, store.pendingAt = $at
MERGE (operation:Operation {id: $operation})
ON CREATE SET operation.contentHash = $contentHash, operation.seq = $seq, operation.isDone = false, operation.stepsDone = 0`,
}

/** What an abandoned operation had closed or retracted holds on. */
export const restoreNodes: Query<{ readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'restoreNodes',
  mode: 'write',
  rows: 'none',
  parameters: { seq: 'int', openSeq: 'int' },
  columns: {},
  text: `MATCH (n:Statement|State|Figure|DueDate|Event|ItemVersion|SourceVersion|DossierVersion)
WHERE n.seqUntil = $seq
SET n.seqUntil = $openSeq
REMOVE n.retractionReason`,
}

/** Relations and memberships that an abandoned operation had closed hold on. */
export const restoreRelationships: Query<{ readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'restoreRelationships',
  mode: 'write',
  rows: 'none',
  parameters: { seq: 'int', openSeq: 'int' },
  columns: {},
  text: `MATCH (:Item|Source|Statement)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST|IN]->()
WHERE r.seqUntil = $seq
SET r.seqUntil = $openSeq`,
}

/** These statements have no effect from the new seq on. */
export const retractStatements: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number }, never, 'none'> = {
  name: 'retractStatements',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s.seqUntil = $seq, s.retractionReason = row.reason`,
}

/** A bulk step was written, in the same transaction; no row when another writer has taken the operation over. */
export const stepDone: Query<{ readonly operation: string; readonly owner: string; readonly stepsDone: number; readonly at: string }, { readonly stepsDone: number }, 'maybe'> = {
  name: 'stepDone',
  mode: 'write',
  rows: 'maybe',
  parameters: { operation: 'string', owner: 'string', stepsDone: 'int', at: 'string' },
  columns: { stepsDone: 'int' },
  text: `MATCH (store:Store {id: 'store', pendingOperation: $operation, pendingOwner: $owner})
SET store.pendingAt = $at
WITH store
MATCH (operation:Operation {id: $operation})
SET operation.stepsDone = $stepsDone
RETURN operation.stepsDone AS stepsDone`,
}

/** Where the change log stands. */
export const storeHead: Query<Record<string, never>, { readonly epoch: string; readonly seq: number; readonly hash: string }, 'one'> = {
  name: 'storeHead',
  mode: 'read',
  rows: 'one',
  parameters: {},
  columns: { epoch: 'string', seq: 'int', hash: 'string' },
  text: `MATCH (store:Store {id: 'store'})
RETURN store.epoch AS epoch, store.seq AS seq, store.hash AS hash`,
}

/** A pending operation gets another owner: from now on the former one can write no step of it. */
export const takeOver: Query<{ readonly owner: string; readonly at: string }, never, 'none'> = {
  name: 'takeOver',
  mode: 'write',
  rows: 'none',
  parameters: { owner: 'string', at: 'string' },
  columns: {},
  text: `MATCH (store:Store {id: 'store'})
SET store.pendingOwner = $owner, store.pendingAt = $at`,
}
