// Written by cypher/compile.ts from cypher/queries; not to be edited.
import type { CypherValue, QueryMoment, Query } from './query.ts'

/** Removes what an abandoned operation had written, ten thousand nodes at a time. */
export const abandonNodes: Query<{ readonly seq: number }, { readonly removed: number }, 'one'> = {
  name: 'abandonNodes',
  mode: 'write',
  rows: 'one',
  parameters: { seq: 'int' },
  columns: { removed: 'int' },
  text: `MATCH (n:Statement|State|Figure|DueDate|Term|Event|ItemVersion|SourceVersion|DossierVersion)
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

/** Rule L5 for everything of a dossier that examines something: who conducts it, commissioned it or is responsible for it, first known first. */
export const bodiesOfExaminations: Query<{ readonly dossier: string; readonly limit: number; readonly moment: QueryMoment }, { readonly relation: Readonly<Record<string, unknown>>; readonly from: Readonly<Record<string, unknown>>; readonly to: Readonly<Record<string, unknown>>; readonly known: string; readonly statement: string }, 'many'> = {
  name: 'bodiesOfExaminations',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', limit: 'int', moment: 'Moment' },
  columns: { relation: 'map', from: 'map', to: 'map', known: 'date', statement: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(b:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND EXISTS { (b)-[e:EXAMINES]->() WHERE (e.trueFrom <= $trueOn AND e.knownFrom <= $knownOn AND $knownOn < e.knownUntil AND e.seqFrom <= $basis AND $basis < e.seqUntil AND $trueOn < e.trueUntil) }
MATCH (a:Item)-[r:CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR]->(b)
WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil)
WITH r, a, b, r.known AS known, r.statement AS statement
ORDER BY known, statement
LIMIT $limit
RETURN {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} AS relation, {slug: a.slug, labels: labels(a), version: head([(a)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(a)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS from, {slug: b.slug, labels: labels(b), version: head([(b)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(b)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS to, known AS known, statement AS statement
ORDER BY known, statement`,
}

/** How many entries the change log holds up to a basis. */
export const changeCount: Query<{ readonly basis: number }, { readonly count: number }, 'one'> = {
  name: 'changeCount',
  mode: 'read',
  rows: 'one',
  parameters: { basis: 'int' },
  columns: { count: 'int' },
  text: `MATCH (c:Change)
WHERE c.seq <= $basis
RETURN count(c) AS count`,
}

/** Entries of the change log after a seq, in the order of recording. */
export const changePage: Query<{ readonly after: number; readonly basis: number; readonly limit: number }, { readonly seq: number; readonly kind: string; readonly at: string; readonly by: string; readonly hash: string; readonly statementCount: number; readonly itemSlugs: readonly string[] }, 'many'> = {
  name: 'changePage',
  mode: 'read',
  rows: 'many',
  parameters: { after: 'int', basis: 'int', limit: 'int' },
  columns: { seq: 'int', kind: 'string', at: 'string', by: 'string', hash: 'string', statementCount: 'int', itemSlugs: 'string[]' },
  text: `MATCH (c:Change)
WHERE c.seq > $after AND c.seq <= $basis
RETURN c.seq AS seq, c.kind AS kind, c.at AS at, c.by AS by, c.hash AS hash, c.statementCount AS statementCount, coalesce(c.itemSlugs, []) AS itemSlugs
ORDER BY seq
LIMIT $limit`,
}

/** Rule L3: dates that a dossier records and that hold at the moment or at an other one, not at both. */
export const changedDatesOfDossier: Query<{ readonly dossier: string; readonly fromTrueOn: string; readonly fromKnownOn: string; readonly fromBasis: number; readonly moment: QueryMoment }, { readonly slug: string; readonly dueDate: Readonly<Record<string, unknown>>; readonly wasHeld: boolean; readonly statement: string }, 'many'> = {
  name: 'changedDatesOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', fromTrueOn: 'date', fromKnownOn: 'date', fromBasis: 'int', moment: 'Moment' },
  columns: { slug: 'string', dueDate: 'map', wasHeld: 'boolean', statement: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil OR m.seqFrom <= $fromBasis AND $fromBasis < m.seqUntil)
WITH DISTINCT n
MATCH (n)-[:HAS_DATE]->(x)
WHERE x.dossier = $dossier AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil) <> (x.trueFrom <= $fromTrueOn AND $fromTrueOn < x.trueUntil AND x.knownFrom <= $fromKnownOn AND $fromKnownOn < x.knownUntil AND x.seqFrom <= $fromBasis AND $fromBasis < x.seqUntil)
RETURN n.slug AS slug, {values: [x.statement, x.dossier, x.dateKind, toString(x.due), toString(x.dueLatest), x.duePrecision, x.dueTextNl, x.dueTextEn, x.textNl, x.textEn, x.certainty, toString(x.known), x.seq, x.place, toString(x.trueUntil)]} AS dueDate, (x.trueFrom <= $fromTrueOn AND $fromTrueOn < x.trueUntil AND x.knownFrom <= $fromKnownOn AND $fromKnownOn < x.knownUntil AND x.seqFrom <= $fromBasis AND $fromBasis < x.seqUntil) AS wasHeld, x.statement AS statement
ORDER BY wasHeld, statement`,
}

/** Rule L3: figures that a dossier records and that hold at the moment or at an other one, not at both. */
export const changedFiguresOfDossier: Query<{ readonly dossier: string; readonly fromTrueOn: string; readonly fromKnownOn: string; readonly fromBasis: number; readonly moment: QueryMoment }, { readonly slug: string; readonly figure: Readonly<Record<string, unknown>>; readonly wasHeld: boolean; readonly statement: string }, 'many'> = {
  name: 'changedFiguresOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', fromTrueOn: 'date', fromKnownOn: 'date', fromBasis: 'int', moment: 'Moment' },
  columns: { slug: 'string', figure: 'map', wasHeld: 'boolean', statement: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil OR m.seqFrom <= $fromBasis AND $fromBasis < m.seqUntil)
WITH DISTINCT n
MATCH (n)-[:HAS_FIGURE]->(x)
WHERE x.dossier = $dossier AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil) <> (x.trueFrom <= $fromTrueOn AND $fromTrueOn < x.trueUntil AND x.knownFrom <= $fromKnownOn AND $fromKnownOn < x.knownUntil AND x.seqFrom <= $fromBasis AND $fromBasis < x.seqUntil)
RETURN n.slug AS slug, {values: [x.statement, x.dossier, x.measure, x.value, x.unit, x.qualifier, x.textNl, x.textEn, x.certainty, x.speaker, toString(x.since), toString(x.sinceLatest), x.sincePrecision, x.sinceTextNl, x.sinceTextEn, toString(x.known), x.seq, x.place]} AS figure, (x.trueFrom <= $fromTrueOn AND $fromTrueOn < x.trueUntil AND x.knownFrom <= $fromKnownOn AND $fromKnownOn < x.knownUntil AND x.seqFrom <= $fromBasis AND $fromBasis < x.seqUntil) AS wasHeld, x.statement AS statement
ORDER BY wasHeld, statement`,
}

/** Rule L3: relations between items of a dossier that other statements say at the moment than at an other one, with all those statements. */
export const changedRelationsOfDossier: Query<{ readonly dossier: string; readonly fromTrueOn: string; readonly fromKnownOn: string; readonly fromBasis: number; readonly moment: QueryMoment }, { readonly relation: Readonly<Record<string, unknown>>; readonly wasHeld: boolean; readonly isHeld: boolean; readonly statement: string }, 'many'> = {
  name: 'changedRelationsOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', fromTrueOn: 'date', fromKnownOn: 'date', fromBasis: 'int', moment: 'Moment' },
  columns: { relation: 'map', wasHeld: 'boolean', isHeld: 'boolean', statement: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil OR m.seqFrom <= $fromBasis AND $fromBasis < m.seqUntil)
WITH collect(DISTINCT n) AS members
UNWIND members AS n
MATCH (n)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]->(o:Item)
WHERE o IN members AND ((r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) OR (r.trueFrom <= $fromTrueOn AND $fromTrueOn < r.trueUntil AND r.knownFrom <= $fromKnownOn AND $fromKnownOn < r.knownUntil AND r.seqFrom <= $fromBasis AND $fromBasis < r.seqUntil))
WITH n, o, type(r) AS type, collect(r) AS all, collect(CASE WHEN (r.trueFrom <= $fromTrueOn AND $fromTrueOn < r.trueUntil AND r.knownFrom <= $fromKnownOn AND $fromKnownOn < r.knownUntil AND r.seqFrom <= $fromBasis AND $fromBasis < r.seqUntil) THEN r.statement END) AS before, collect(CASE WHEN (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) THEN r.statement END) AS after
WHERE any(each IN before WHERE NOT each IN after) OR any(each IN after WHERE NOT each IN before)
UNWIND all AS r
RETURN {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} AS relation, (r.trueFrom <= $fromTrueOn AND $fromTrueOn < r.trueUntil AND r.knownFrom <= $fromKnownOn AND $fromKnownOn < r.knownUntil AND r.seqFrom <= $fromBasis AND $fromBasis < r.seqUntil) AS wasHeld, (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) AS isHeld, r.statement AS statement
ORDER BY isHeld, statement`,
}

/** Rule L3: relations of items that other statements say at the moment than at an other one, with all those statements. */
export const changedRelationsOfItems: Query<{ readonly slugs: readonly string[]; readonly fromTrueOn: string; readonly fromKnownOn: string; readonly fromBasis: number; readonly moment: QueryMoment }, { readonly slug: string; readonly relation: Readonly<Record<string, unknown>>; readonly wasHeld: boolean; readonly isHeld: boolean; readonly statement: string }, 'many'> = {
  name: 'changedRelationsOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', fromTrueOn: 'date', fromKnownOn: 'date', fromBasis: 'int', moment: 'Moment' },
  columns: { slug: 'string', relation: 'map', wasHeld: 'boolean', isHeld: 'boolean', statement: 'string' },
  text: `UNWIND $slugs AS slug
MATCH (:Item {slug: slug})-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(:Item)
WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) OR (r.trueFrom <= $fromTrueOn AND $fromTrueOn < r.trueUntil AND r.knownFrom <= $fromKnownOn AND $fromKnownOn < r.knownUntil AND r.seqFrom <= $fromBasis AND $fromBasis < r.seqUntil)
WITH slug, startNode(r) AS from, endNode(r) AS to, type(r) AS type, collect(r) AS all, collect(CASE WHEN (r.trueFrom <= $fromTrueOn AND $fromTrueOn < r.trueUntil AND r.knownFrom <= $fromKnownOn AND $fromKnownOn < r.knownUntil AND r.seqFrom <= $fromBasis AND $fromBasis < r.seqUntil) THEN r.statement END) AS before, collect(CASE WHEN (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) THEN r.statement END) AS after
WHERE any(each IN before WHERE NOT each IN after) OR any(each IN after WHERE NOT each IN before)
UNWIND all AS r
RETURN slug AS slug, {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} AS relation, (r.trueFrom <= $fromTrueOn AND $fromTrueOn < r.trueUntil AND r.knownFrom <= $fromKnownOn AND $fromKnownOn < r.knownUntil AND r.seqFrom <= $fromBasis AND $fromBasis < r.seqUntil) AS wasHeld, (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) AS isHeld, r.statement AS statement
ORDER BY slug, isHeld, statement`,
}

/** Rule L3: items of a dossier whose phase or substance has another value at the moment than at an other one. */
export const changedStatesOfDossier: Query<{ readonly dossier: string; readonly fromTrueOn: string; readonly fromKnownOn: string; readonly fromBasis: number; readonly moment: QueryMoment }, { readonly slug: string; readonly aspect: string }, 'many'> = {
  name: 'changedStatesOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', fromTrueOn: 'date', fromKnownOn: 'date', fromBasis: 'int', moment: 'Moment' },
  columns: { slug: 'string', aspect: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil OR m.seqFrom <= $fromBasis AND $fromBasis < m.seqUntil)
WITH DISTINCT n
MATCH (n)-[:HAS_STATE]->(s)
WHERE (s.trueFrom <= $trueOn AND s.knownFrom <= $knownOn AND $knownOn < s.knownUntil AND s.seqFrom <= $basis AND $basis < s.seqUntil AND $trueOn < s.trueUntil) OR (s.trueFrom <= $fromTrueOn AND $fromTrueOn < s.trueUntil AND s.knownFrom <= $fromKnownOn AND $fromKnownOn < s.knownUntil AND s.seqFrom <= $fromBasis AND $fromBasis < s.seqUntil)
WITH n, s.aspect AS aspect, max(CASE WHEN (s.trueFrom <= $fromTrueOn AND $fromTrueOn < s.trueUntil AND s.knownFrom <= $fromKnownOn AND $fromKnownOn < s.knownUntil AND s.seqFrom <= $fromBasis AND $fromBasis < s.seqUntil) THEN s.value END) AS before, max(CASE WHEN (s.trueFrom <= $trueOn AND s.knownFrom <= $knownOn AND $knownOn < s.knownUntil AND s.seqFrom <= $basis AND $basis < s.seqUntil AND $trueOn < s.trueUntil) THEN s.value END) AS after
WHERE before IS NULL OR after IS NULL OR before <> after
RETURN n.slug AS slug, aspect AS aspect
ORDER BY aspect, slug`,
}

/** The change log, oldest first, to check it. */
export const changesInOrder: Query<Record<string, never>, { readonly seq: number; readonly kind: string; readonly at: string; readonly by: string; readonly dossier: string; readonly operationId: string; readonly contentHash: string; readonly hash: string }, 'many'> = {
  name: 'changesInOrder',
  mode: 'read',
  rows: 'many',
  parameters: {},
  columns: { seq: 'int', kind: 'string', at: 'string', by: 'string', dossier: 'string', operationId: 'string', contentHash: 'string', hash: 'string' },
  text: `MATCH (c:Change)
RETURN c.seq AS seq, c.kind AS kind, c.at AS at, c.by AS by, c.dossier AS dossier, c.operationId AS operationId, c.contentHash AS contentHash,
  c.hash AS hash
ORDER BY seq`,
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

/** Boxes of what is said of terms that no longer hold from the new seq on. */
export const closeTerms: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'closeTerms',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (:Item {slug: row.item})-[:HAS_TERM]->(n {statement: row.statement, seqUntil: $openSeq})
SET n.seqUntil = $seq`,
}

/** Known items of a dossier per type, and how many of them are open. */
export const countsOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly name: string; readonly total: number; readonly open: number }, 'many'> = {
  name: 'countsOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { name: 'string', total: 'int', open: 'int' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND EXISTS { (n)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE said.seqFrom <= $basis AND $basis < said.seqUntil AND said.trueFrom <= $trueOn AND said.known <= $knownOn AND NOT EXISTS { (said)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn } }
WITH head([label IN labels(n) WHERE label <> 'Item']) AS name, EXISTS { (n)-[:HAS_STATE]->(box {isOpen: true} WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) } AS isOpen
RETURN name AS name, count(*) AS total, count(CASE WHEN isOpen THEN 1 END) AS open
ORDER BY name`,
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

/** Dates that hold, by the statements that say them, with the item they are about. */
export const datesByStatements: Query<{ readonly statements: readonly string[]; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly dueDate: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'datesByStatements',
  mode: 'read',
  rows: 'many',
  parameters: { statements: 'string[]', moment: 'Moment' },
  columns: { item: 'map', dueDate: 'map', statement: 'string' },
  text: `MATCH (s:Statement)-[:ABOUT]->(n:Item)-[:HAS_DATE]->(x)
WHERE s.id IN $statements AND x.statement = s.id AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, {values: [x.statement, x.dossier, x.dateKind, toString(x.due), toString(x.dueLatest), x.duePrecision, x.dueTextNl, x.dueTextEn, x.textNl, x.textEn, x.certainty, toString(x.known), x.seq, x.place, toString(x.trueUntil)]} AS dueDate, x.statement AS statement
ORDER BY statement`,
}

/** Dates of a dossier's items that hold, whichever dossier records them, with the item. */
export const datesOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly dueDate: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'datesOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { item: 'map', dueDate: 'map', statement: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)-[:HAS_DATE]->(x)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, {values: [x.statement, x.dossier, x.dateKind, toString(x.due), toString(x.dueLatest), x.duePrecision, x.dueTextNl, x.dueTextEn, x.textNl, x.textEn, x.certainty, toString(x.known), x.seq, x.place, toString(x.trueUntil)]} AS dueDate, x.statement AS statement
ORDER BY statement`,
}

/** Dates of each item that hold. */
export const datesOfItems: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly slug: string; readonly dueDate: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'datesOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { slug: 'string', dueDate: 'map', statement: 'string' },
  text: `MATCH (n:Item)-[:HAS_DATE]->(x)
WHERE n.slug IN $slugs AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
RETURN n.slug AS slug, {values: [x.statement, x.dossier, x.dateKind, toString(x.due), toString(x.dueLatest), x.duePrecision, x.dueTextNl, x.dueTextEn, x.textNl, x.textEn, x.certainty, toString(x.known), x.seq, x.place, toString(x.trueUntil)]} AS dueDate, x.statement AS statement
ORDER BY slug, statement`,
}

/** Facts of a dossier that first became known on a later day than they began, one per item and pair of days, the largest delay first. */
export const delaysOfDossier: Query<{ readonly dossier: string; readonly limit: number; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly happenedOn: string; readonly knownOn: string; readonly days: number; readonly statement: Readonly<Record<string, unknown>> }, 'many'> = {
  name: 'delaysOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', limit: 'int', moment: 'Moment' },
  columns: { item: 'map', happenedOn: 'date', knownOn: 'date', days: 'int', statement: 'map' },
  text: `MATCH (:Dossier {slug: $dossier})<-[:IN]-(s:Statement)-[:ABOUT]->(n:Item)
WHERE (s.seqFrom <= $basis AND $basis < s.seqUntil) AND s.form <> 'DATE' AND s.trueFrom > date('0001-01-01')
  AND NOT EXISTS { (s)<-[:SUPERSEDES]-(later:Statement) WHERE (later.seqFrom <= $basis AND $basis < later.seqUntil) }
CALL (s) {
  MATCH (s)-[:SUPERSEDES]->{0,10}(earlier:Statement) WHERE (earlier.seqFrom <= $basis AND $basis < earlier.seqUntil)
  RETURN min(earlier.known) AS heardOn
}
WITH n, s, heardOn, CASE s.form WHEN 'STATE' THEN s.aspect + ' ' + s.value ELSE s.id END AS fact,
  CASE s.form WHEN 'EVENT' THEN 1 WHEN 'STATE' THEN 2 ELSE 3 END AS rank
ORDER BY heardOn, rank, s.place, s.id
WITH n, fact, s.trueFrom AS happenedOn, min(heardOn) AS knownOn, min(rank) AS rank, head(collect(s)) AS first
WHERE knownOn > happenedOn
WITH n, happenedOn, knownOn, rank, first
ORDER BY rank, first.place, first.id
WITH n, happenedOn, knownOn, head(collect(first)) AS first
WITH n, n.slug AS slug, happenedOn, knownOn, duration.inDays(happenedOn, knownOn).days AS days, first
ORDER BY days DESC, happenedOn, slug
LIMIT $limit
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, happenedOn AS happenedOn, knownOn AS knownOn, days AS days, {values: [first.id, first.dossier, first.seqFrom, first.seqUntil, first.retractionReason, first.place, first.recordedAt, first.recordedBy, first.content]} AS statement
ORDER BY days DESC, happenedOn, item.slug`,
}

/** What a dossier's statements deny of one another (F6): both visible and, but for states, holding. */
export const denialsOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly denial: Readonly<Record<string, unknown>>; readonly denied: Readonly<Record<string, unknown>>; readonly denialId: string; readonly deniedId: string }, 'many'> = {
  name: 'denialsOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { item: 'map', denial: 'map', denied: 'map', denialId: 'string', deniedId: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[:IN]-(s:Statement)-[:DISPUTES]->(o:Statement)-[:ABOUT]->(n:Item)
WHERE (s.seqFrom <= $basis AND $basis < s.seqUntil AND s.trueFrom <= $trueOn AND s.known <= $knownOn AND NOT EXISTS { (s)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn }) AND (o.seqFrom <= $basis AND $basis < o.seqUntil AND o.trueFrom <= $trueOn AND o.known <= $knownOn AND NOT EXISTS { (o)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn }) AND (s.form = 'STATE' OR $trueOn < s.trueUntil) AND (o.form = 'STATE' OR $trueOn < o.trueUntil)
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]} AS denial, {values: [o.id, o.dossier, o.seqFrom, o.seqUntil, o.retractionReason, o.place, o.recordedAt, o.recordedBy, o.content]} AS denied, s.id AS denialId, o.id AS deniedId
ORDER BY deniedId, denialId`,
}

/** How many dossiers there are. */
export const dossierCount: Query<{ readonly basis: number }, { readonly count: number }, 'one'> = {
  name: 'dossierCount',
  mode: 'read',
  rows: 'one',
  parameters: { basis: 'int' },
  columns: { count: 'int' },
  text: `MATCH (d:Dossier)-[:HAS_VERSION]->(v)
WHERE (v.seqFrom <= $basis AND $basis < v.seqUntil)
RETURN count(d) AS count`,
}

/** A page of all dossiers, by slug. */
export const dossierPage: Query<{ readonly after: string | null; readonly limit: number; readonly basis: number }, { readonly slug: string; readonly content: string }, 'many'> = {
  name: 'dossierPage',
  mode: 'read',
  rows: 'many',
  parameters: { after: 'string?', limit: 'int', basis: 'int' },
  columns: { slug: 'string', content: 'string' },
  text: `MATCH (d:Dossier)-[:HAS_VERSION]->(v)
WHERE ($after IS NULL OR d.slug > $after) AND (v.seqFrom <= $basis AND $basis < v.seqUntil)
RETURN d.slug AS slug, v.content AS content
ORDER BY slug
LIMIT $limit`,
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

/** Dossiers by name, as they were said at the basis. */
export const dossiersBySlugs: Query<{ readonly slugs: readonly string[]; readonly basis: number }, { readonly slug: string; readonly content: string }, 'many'> = {
  name: 'dossiersBySlugs',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', basis: 'int' },
  columns: { slug: 'string', content: 'string' },
  text: `MATCH (d:Dossier)-[:HAS_VERSION]->(v)
WHERE d.slug IN $slugs AND (v.seqFrom <= $basis AND $basis < v.seqUntil)
RETURN d.slug AS slug, v.content AS content
ORDER BY slug`,
}

/** The dossiers that each item is in. */
export const dossiersOfItems: Query<{ readonly slugs: readonly string[]; readonly basis: number }, { readonly slug: string; readonly dossier: string; readonly content: string }, 'many'> = {
  name: 'dossiersOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', basis: 'int' },
  columns: { slug: 'string', dossier: 'string', content: 'string' },
  text: `MATCH (n:Item)-[m:IN]->(d:Dossier)-[:HAS_VERSION]->(v)
WHERE n.slug IN $slugs AND (m.seqFrom <= $basis AND $basis < m.seqUntil) AND (v.seqFrom <= $basis AND $basis < v.seqUntil)
RETURN n.slug AS slug, d.slug AS dossier, v.content AS content
ORDER BY slug, dossier`,
}

/** How many events about each item or involving it hold. */
export const eventTotals: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly slug: string; readonly count: number }, 'many'> = {
  name: 'eventTotals',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { slug: 'string', count: 'int' },
  text: `MATCH (n:Item)-[:HAS_EVENT|INVOLVES]-(x:Event)
WHERE n.slug IN $slugs AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
RETURN n.slug AS slug, count(DISTINCT x) AS count
ORDER BY slug`,
}

/** Events that hold, by the statements that say them, with the item they are about. */
export const eventsByStatements: Query<{ readonly statements: readonly string[]; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly event: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'eventsByStatements',
  mode: 'read',
  rows: 'many',
  parameters: { statements: 'string[]', moment: 'Moment' },
  columns: { item: 'map', event: 'map', statement: 'string' },
  text: `MATCH (s:Statement)-[:ABOUT]->(n:Item)-[:HAS_EVENT]->(x)
WHERE s.id IN $statements AND x.statement = s.id AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, {values: [x.statement, x.dossier, x.eventKind, x.textNl, x.textEn, toString(x.on), toString(x.onLatest), x.onPrecision, x.onTextNl, x.onTextEn, x.certainty, toString(x.known), x.seq, x.place]} AS event, x.statement AS statement
ORDER BY statement`,
}

/** Events about each item or involving it that hold, a page of them, oldest first, with the item they are about. */
export const eventsOfItems: Query<{ readonly slugs: readonly string[]; readonly after: string | null; readonly limit: number; readonly moment: QueryMoment }, { readonly slug: string; readonly event: Readonly<Record<string, unknown>>; readonly item: Readonly<Record<string, unknown>>; readonly key: string }, 'many'> = {
  name: 'eventsOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', after: 'string?', limit: 'int', moment: 'Moment' },
  columns: { slug: 'string', event: 'map', item: 'map', key: 'string' },
  text: `UNWIND $slugs AS slug
CALL (slug) {
  MATCH (:Item {slug: slug})-[:HAS_EVENT|INVOLVES]-(x:Event)
  WHERE (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
  WITH DISTINCT x
  WITH x, toString(x.on) + '\\u0001' + toString(x.known) + '\\u0001' + x.statement AS key
  WHERE $after IS NULL OR key > $after
  RETURN x, key
  ORDER BY key
  LIMIT $limit
}
MATCH (n:Item)-[:HAS_EVENT]->(x)
RETURN slug AS slug, {values: [x.statement, x.dossier, x.eventKind, x.textNl, x.textEn, toString(x.on), toString(x.onLatest), x.onPrecision, x.onTextNl, x.onTextEn, x.certainty, toString(x.known), x.seq, x.place]} AS event, {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, key AS key
ORDER BY slug, key`,
}

/** What the investigations and measures of a dossier examine, whichever dossier records it. */
export const examinationsOfDossier: Query<{ readonly dossier: string; readonly limit: number; readonly moment: QueryMoment }, { readonly relation: Readonly<Record<string, unknown>>; readonly from: Readonly<Record<string, unknown>>; readonly to: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'examinationsOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', limit: 'int', moment: 'Moment' },
  columns: { relation: 'map', from: 'map', to: 'map', statement: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(a:Item)-[r:EXAMINES]->(b:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil)
WITH r, a, b, r.statement AS statement
ORDER BY statement
LIMIT $limit
RETURN {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} AS relation, {slug: a.slug, labels: labels(a), version: head([(a)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(a)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS from, {slug: b.slug, labels: labels(b), version: head([(b)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(b)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS to, statement AS statement
ORDER BY statement`,
}

/** What the terms of a dossier's items are made of: of sets of questions, commitments, what is due before a meeting or has a term. */
export const factsOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly slug: string; readonly about: Readonly<Record<string, unknown>>; readonly relation: Readonly<Record<string, unknown>> | null; readonly other: Readonly<Record<string, unknown>> | null; readonly otherSlug: string | null; readonly statement: string | null }, 'many'> = {
  name: 'factsOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { slug: 'string', about: 'map', relation: 'map?', other: 'map?', otherSlug: 'string?', statement: 'string?' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND (n:QuestionSet OR n:Commitment OR EXISTS { (n)-[:HAS_TERM]->() } OR EXISTS { (n)-[:DUE_BEFORE]->() })
WITH DISTINCT n
WITH n, {item: {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]}, phases: [(n)-[:HAS_STATE]->(past {aspect: 'PHASE'} WHERE (past.trueFrom <= $trueOn AND past.knownFrom <= $knownOn AND $knownOn < past.knownUntil AND past.seqFrom <= $basis AND $basis < past.seqUntil)) | {values: [past.aspect, past.value, past.isOpen, past.isGap, toString(past.since), toString(past.sinceLatest), past.sincePrecision, past.sinceTextNl, past.sinceTextEn, past.wordingNl, past.wordingEn, past.certainty, toString(past.lastConfirmedOn), toString(past.knownSince), toString(past.heardOn), past.hasConflict, past.statement]}],
  dates: [(n)-[:HAS_DATE]->(d WHERE (d.trueFrom <= $trueOn AND d.knownFrom <= $knownOn AND $knownOn < d.knownUntil AND d.seqFrom <= $basis AND $basis < d.seqUntil AND $trueOn < d.trueUntil)) | {values: [d.statement, d.dossier, d.dateKind, toString(d.due), toString(d.dueLatest), d.duePrecision, d.dueTextNl, d.dueTextEn, d.textNl, d.textEn, d.certainty, toString(d.known), d.seq, d.place, toString(d.trueUntil)]}]} AS about
CALL (n) {
  MATCH (n)<-[r:ASKED|MADE]-(o:Item) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) RETURN r, o
  UNION ALL
  MATCH (n)-[r:DUE_BEFORE]->(o:Item) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) RETURN r, o
  UNION ALL
  MATCH (n)-[r:INFORMED]->(o:Item) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) AND EXISTS { (n)-[:HAS_TERM]->() } RETURN r, o
  UNION ALL
  MATCH (n)-[:HAS_TERM]->(x) WHERE (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil) MATCH (o:Item) WHERE o.slug IN [x.to, x.closed] RETURN null AS r, o
  UNION ALL
  RETURN null AS r, null AS o
}
RETURN n.slug AS slug, about AS about, CASE WHEN r IS NULL THEN null ELSE {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} END AS relation,
  CASE WHEN o IS NULL THEN null ELSE {item: {slug: o.slug, labels: labels(o), version: head([(o)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(o)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]}, phases: [(o)-[:HAS_STATE]->(past {aspect: 'PHASE'} WHERE (past.trueFrom <= $trueOn AND past.knownFrom <= $knownOn AND $knownOn < past.knownUntil AND past.seqFrom <= $basis AND $basis < past.seqUntil)) | {values: [past.aspect, past.value, past.isOpen, past.isGap, toString(past.since), toString(past.sinceLatest), past.sincePrecision, past.sinceTextNl, past.sinceTextEn, past.wordingNl, past.wordingEn, past.certainty, toString(past.lastConfirmedOn), toString(past.knownSince), toString(past.heardOn), past.hasConflict, past.statement]}],
    dates: [(o)-[:HAS_DATE]->(d WHERE (d.trueFrom <= $trueOn AND d.knownFrom <= $knownOn AND $knownOn < d.knownUntil AND d.seqFrom <= $basis AND $basis < d.seqUntil AND $trueOn < d.trueUntil)) | {values: [d.statement, d.dossier, d.dateKind, toString(d.due), toString(d.dueLatest), d.duePrecision, d.dueTextNl, d.dueTextEn, d.textNl, d.textEn, d.certainty, toString(d.known), d.seq, d.place, toString(d.trueUntil)]}]} END AS other, o.slug AS otherSlug, r.statement AS statement
ORDER BY slug, otherSlug, statement`,
}

/** What each item's terms are made of: its phases so far and its dates, who asked or made it, meetings, whom it informed, what its terms name. */
export const factsOfItems: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly slug: string; readonly about: Readonly<Record<string, unknown>>; readonly relation: Readonly<Record<string, unknown>> | null; readonly other: Readonly<Record<string, unknown>> | null; readonly otherSlug: string | null; readonly statement: string | null }, 'many'> = {
  name: 'factsOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { slug: 'string', about: 'map', relation: 'map?', other: 'map?', otherSlug: 'string?', statement: 'string?' },
  text: `MATCH (n:Item)
WHERE n.slug IN $slugs
WITH n, {item: {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]}, phases: [(n)-[:HAS_STATE]->(past {aspect: 'PHASE'} WHERE (past.trueFrom <= $trueOn AND past.knownFrom <= $knownOn AND $knownOn < past.knownUntil AND past.seqFrom <= $basis AND $basis < past.seqUntil)) | {values: [past.aspect, past.value, past.isOpen, past.isGap, toString(past.since), toString(past.sinceLatest), past.sincePrecision, past.sinceTextNl, past.sinceTextEn, past.wordingNl, past.wordingEn, past.certainty, toString(past.lastConfirmedOn), toString(past.knownSince), toString(past.heardOn), past.hasConflict, past.statement]}],
  dates: [(n)-[:HAS_DATE]->(d WHERE (d.trueFrom <= $trueOn AND d.knownFrom <= $knownOn AND $knownOn < d.knownUntil AND d.seqFrom <= $basis AND $basis < d.seqUntil AND $trueOn < d.trueUntil)) | {values: [d.statement, d.dossier, d.dateKind, toString(d.due), toString(d.dueLatest), d.duePrecision, d.dueTextNl, d.dueTextEn, d.textNl, d.textEn, d.certainty, toString(d.known), d.seq, d.place, toString(d.trueUntil)]}]} AS about
CALL (n) {
  MATCH (n)<-[r:ASKED|MADE]-(o:Item) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) RETURN r, o
  UNION ALL
  MATCH (n)-[r:DUE_BEFORE]->(o:Item) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) RETURN r, o
  UNION ALL
  MATCH (n)-[r:INFORMED]->(o:Item) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) AND EXISTS { (n)-[:HAS_TERM]->() } RETURN r, o
  UNION ALL
  MATCH (n)-[:HAS_TERM]->(x) WHERE (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil) MATCH (o:Item) WHERE o.slug IN [x.to, x.closed] RETURN null AS r, o
  UNION ALL
  RETURN null AS r, null AS o
}
RETURN n.slug AS slug, about AS about, CASE WHEN r IS NULL THEN null ELSE {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} END AS relation,
  CASE WHEN o IS NULL THEN null ELSE {item: {slug: o.slug, labels: labels(o), version: head([(o)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(o)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]}, phases: [(o)-[:HAS_STATE]->(past {aspect: 'PHASE'} WHERE (past.trueFrom <= $trueOn AND past.knownFrom <= $knownOn AND $knownOn < past.knownUntil AND past.seqFrom <= $basis AND $basis < past.seqUntil)) | {values: [past.aspect, past.value, past.isOpen, past.isGap, toString(past.since), toString(past.sinceLatest), past.sincePrecision, past.sinceTextNl, past.sinceTextEn, past.wordingNl, past.wordingEn, past.certainty, toString(past.lastConfirmedOn), toString(past.knownSince), toString(past.heardOn), past.hasConflict, past.statement]}],
    dates: [(o)-[:HAS_DATE]->(d WHERE (d.trueFrom <= $trueOn AND d.knownFrom <= $knownOn AND $knownOn < d.knownUntil AND d.seqFrom <= $basis AND $basis < d.seqUntil AND $trueOn < d.trueUntil)) | {values: [d.statement, d.dossier, d.dateKind, toString(d.due), toString(d.dueLatest), d.duePrecision, d.dueTextNl, d.dueTextEn, d.textNl, d.textEn, d.certainty, toString(d.known), d.seq, d.place, toString(d.trueUntil)]}]} END AS other, o.slug AS otherSlug, r.statement AS statement
ORDER BY slug, otherSlug, statement`,
}

/** How many figures a dossier records that hold. */
export const figureCountOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly count: number }, 'one'> = {
  name: 'figureCountOfDossier',
  mode: 'read',
  rows: 'one',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { count: 'int' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)-[:HAS_FIGURE]->(x)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND x.dossier = $dossier AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
RETURN count(DISTINCT x) AS count`,
}

/** Figures that hold, by the statements that say them, with the item they are about. */
export const figuresByStatements: Query<{ readonly statements: readonly string[]; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly figure: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'figuresByStatements',
  mode: 'read',
  rows: 'many',
  parameters: { statements: 'string[]', moment: 'Moment' },
  columns: { item: 'map', figure: 'map', statement: 'string' },
  text: `MATCH (s:Statement)-[:ABOUT]->(n:Item)-[:HAS_FIGURE]->(x)
WHERE s.id IN $statements AND x.statement = s.id AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, {values: [x.statement, x.dossier, x.measure, x.value, x.unit, x.qualifier, x.textNl, x.textEn, x.certainty, x.speaker, toString(x.since), toString(x.sinceLatest), x.sincePrecision, x.sinceTextNl, x.sinceTextEn, toString(x.known), x.seq, x.place]} AS figure, x.statement AS statement
ORDER BY statement`,
}

/** Figures of a dossier's items that hold, whichever dossier records them, with the item. */
export const figuresOfDossier: Query<{ readonly dossier: string; readonly population: string | null; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly figure: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'figuresOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', population: 'string?', moment: 'Moment' },
  columns: { item: 'map', figure: 'map', statement: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)-[:HAS_FIGURE]->(x)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND ($population IS NULL OR n.slug = $population) AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, {values: [x.statement, x.dossier, x.measure, x.value, x.unit, x.qualifier, x.textNl, x.textEn, x.certainty, x.speaker, toString(x.since), toString(x.sinceLatest), x.sincePrecision, x.sinceTextNl, x.sinceTextEn, toString(x.known), x.seq, x.place]} AS figure, x.statement AS statement
ORDER BY statement`,
}

/** Figures of each item that hold. */
export const figuresOfItems: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly slug: string; readonly figure: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'figuresOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { slug: 'string', figure: 'map', statement: 'string' },
  text: `MATCH (n:Item)-[:HAS_FIGURE]->(x)
WHERE n.slug IN $slugs AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
RETURN n.slug AS slug, {values: [x.statement, x.dossier, x.measure, x.value, x.unit, x.qualifier, x.textNl, x.textEn, x.certainty, x.speaker, toString(x.since), toString(x.sinceLatest), x.sincePrecision, x.sinceTextNl, x.sinceTextEn, toString(x.known), x.seq, x.place]} AS figure, x.statement AS statement
ORDER BY slug, statement`,
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

/** The first day on which anything was known of each item, as recorded at the basis. */
export const firstKnownDays: Query<{ readonly slugs: readonly string[]; readonly basis: number }, { readonly slug: string; readonly day: string | null }, 'many'> = {
  name: 'firstKnownDays',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', basis: 'int' },
  columns: { slug: 'string', day: 'date?' },
  text: `MATCH (n:Item)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(s:Statement)
WHERE n.slug IN $slugs AND (s.seqFrom <= $basis AND $basis < s.seqUntil)
RETURN n.slug AS slug, min(CASE WHEN s.known > s.trueFrom THEN s.known ELSE s.trueFrom END) AS day
ORDER BY slug`,
}

/** The known items of a dossier, the most related first, with every relation between those shown, and how many were left out. */
export const graphOfDossier: Query<{ readonly dossier: string; readonly types: readonly string[] | null; readonly itemTypes: readonly string[] | null; readonly limit: number; readonly moment: QueryMoment }, { readonly nodes: readonly Readonly<Record<string, unknown>>[]; readonly edges: readonly Readonly<Record<string, unknown>>[]; readonly nodeCount: number; readonly edgeCount: number }, 'one'> = {
  name: 'graphOfDossier',
  mode: 'read',
  rows: 'one',
  parameters: { dossier: 'string', types: 'string[]?', itemTypes: 'string[]?', limit: 'int', moment: 'Moment' },
  columns: { nodes: 'maps', edges: 'maps', nodeCount: 'int', edgeCount: 'int' },
  text: `CALL () {
  MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
  WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND ($itemTypes IS NULL OR any(label IN labels(n) WHERE label IN $itemTypes)) AND EXISTS { (n)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE said.seqFrom <= $basis AND $basis < said.seqUntil AND said.trueFrom <= $trueOn AND said.known <= $knownOn AND NOT EXISTS { (said)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn } }
  WITH n, COUNT { (n)-[:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-() } AS degree, n.slug AS slug
  ORDER BY degree DESC, slug
  RETURN collect(n) AS found
}
WITH found, found[0..$limit] AS kept
CALL (found, kept) {
  UNWIND found AS n
  MATCH (n)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]->(o:Item)
  WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) AND ($types IS NULL OR type(r) IN $types) AND o IN found
  WITH r, n, o, n IN kept AND o IN kept AS isKept
  RETURN collect(CASE WHEN isKept THEN {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} END) AS edges, count(DISTINCT [type(r), n.slug, o.slug]) AS edgeCount
}
RETURN [n IN kept | {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]}] AS nodes, edges AS edges, size(found) AS nodeCount, edgeCount AS edgeCount`,
}

/** The change log's hash at a basis. */
export const hashAt: Query<{ readonly basis: number }, { readonly hash: string }, 'maybe'> = {
  name: 'hashAt',
  mode: 'read',
  rows: 'maybe',
  parameters: { basis: 'int' },
  columns: { hash: 'string' },
  text: `MATCH (c:Change {seq: $basis})
RETURN c.hash AS hash`,
}

/** The days on which anything of a dossier became known: the first, the last up to the moment, and those next to it. */
export const heardOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly first: string | null; readonly last: string | null; readonly previous: string | null; readonly next: string | null }, 'one'> = {
  name: 'heardOfDossier',
  mode: 'read',
  rows: 'one',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { first: 'date?', last: 'date?', previous: 'date?', next: 'date?' },
  text: `MATCH (:Dossier {slug: $dossier})<-[:IN]-(s:Statement)
WHERE (s.seqFrom <= $basis AND $basis < s.seqUntil)
WITH s, CASE WHEN (s.seqFrom <= $basis AND $basis < s.seqUntil AND s.trueFrom <= $trueOn AND s.known <= $knownOn AND NOT EXISTS { (s)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn }) THEN s.known END AS visibleOn
RETURN min(s.known) AS first, max(visibleOn) AS last, max(CASE WHEN s.known < $knownOn THEN s.known END) AS previous,
  min(CASE WHEN s.known > $knownOn THEN s.known END) AS next`,
}

/** Who has held each office of a dossier up to the moment, as known at it. */
export const holdersOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly relation: Readonly<Record<string, unknown>>; readonly person: Readonly<Record<string, unknown>>; readonly office: Readonly<Record<string, unknown>>; readonly slug: string; readonly statement: string }, 'many'> = {
  name: 'holdersOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { relation: 'map', person: 'map', office: 'map', slug: 'string', statement: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Office)<-[r:HOLDS]-(p:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil)
RETURN {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} AS relation, {slug: p.slug, labels: labels(p), version: head([(p)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(p)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS person, {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS office, n.slug AS slug, r.statement AS statement
ORDER BY slug, statement`,
}

/** Who has held each office up to the moment, as known at it. */
export const holdersOfOffices: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly relation: Readonly<Record<string, unknown>>; readonly person: Readonly<Record<string, unknown>>; readonly office: Readonly<Record<string, unknown>>; readonly slug: string; readonly statement: string }, 'many'> = {
  name: 'holdersOfOffices',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { relation: 'map', person: 'map', office: 'map', slug: 'string', statement: 'string' },
  text: `MATCH (n:Office)<-[r:HOLDS]-(p:Item)
WHERE n.slug IN $slugs AND (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil)
RETURN {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} AS relation, {slug: p.slug, labels: labels(p), version: head([(p)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(p)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS person, {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS office, n.slug AS slug, r.statement AS statement
ORDER BY slug, statement`,
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

/** The items that each event involves. */
export const involvedInEvents: Query<{ readonly statements: readonly string[]; readonly moment: QueryMoment }, { readonly statement: string; readonly item: Readonly<Record<string, unknown>>; readonly slug: string }, 'many'> = {
  name: 'involvedInEvents',
  mode: 'read',
  rows: 'many',
  parameters: { statements: 'string[]', moment: 'Moment' },
  columns: { statement: 'string', item: 'map', slug: 'string' },
  text: `MATCH (s:Statement)-[:NAMES]->(n:Item)
WHERE s.id IN $statements AND s.form = 'EVENT'
RETURN s.id AS statement, {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, n.slug AS slug
ORDER BY statement, slug`,
}

/** How many items of a dossier fit a filter. */
export const itemCountOfDossier: Query<{ readonly dossier: string; readonly filter: Readonly<Record<string, CypherValue>>; readonly moment: QueryMoment }, { readonly count: number }, 'one'> = {
  name: 'itemCountOfDossier',
  mode: 'read',
  rows: 'one',
  parameters: { dossier: 'string', filter: 'map', moment: 'Moment' },
  columns: { count: 'int' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil)
MATCH (n)-[:HAS_VERSION]->(version)
WHERE (version.seqFrom <= $basis AND $basis < version.seqUntil)
WITH n, [n, version, CASE WHEN $filter.isOpen IS NULL AND $filter.phases IS NULL THEN [] ELSE [(n)-[:HAS_STATE]->(s) WHERE (s.trueFrom <= $trueOn AND s.knownFrom <= $knownOn AND $knownOn < s.knownUntil AND s.seqFrom <= $basis AND $basis < s.seqUntil AND $trueOn < s.trueUntil) | s] END] AS row
WHERE ($filter.types IS NULL OR any(label IN labels(row[0]) WHERE label IN $filter.types)) AND ($filter.kinds IS NULL OR row[1].kind IN $filter.kinds) AND ($filter.words IS NULL OR all(word IN $filter.words WHERE toLower(row[1].namesNl) CONTAINS word OR toLower(row[1].namesEn) CONTAINS word)) AND ($filter.isOpen IS NULL OR $filter.isOpen = any(box IN row[2] WHERE box.isOpen)) AND ($filter.phases IS NULL OR any(box IN row[2] WHERE box.aspect = 'PHASE' AND box.value IN $filter.phases)) AND ($filter.relatedTo IS NULL OR EXISTS { (n)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(:Item {slug: $filter.relatedTo}) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) }) AND ($filter.isKnown IS NULL OR $filter.isKnown = EXISTS { (n)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE said.seqFrom <= $basis AND $basis < said.seqUntil AND said.trueFrom <= $trueOn AND said.known <= $knownOn AND NOT EXISTS { (said)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn } })
RETURN count(n) AS count`,
}

/** How many items of the whole store fit a filter. */
export const itemCountOfStore: Query<{ readonly filter: Readonly<Record<string, CypherValue>>; readonly moment: QueryMoment }, { readonly count: number }, 'one'> = {
  name: 'itemCountOfStore',
  mode: 'read',
  rows: 'one',
  parameters: { filter: 'map', moment: 'Moment' },
  columns: { count: 'int' },
  text: `MATCH (n:Item)-[:HAS_VERSION]->(version)
WHERE (version.seqFrom <= $basis AND $basis < version.seqUntil) AND ($filter.types IS NULL OR any(label IN labels(n) WHERE label IN $filter.types))
WITH n, [n, version, CASE WHEN $filter.isOpen IS NULL AND $filter.phases IS NULL THEN [] ELSE [(n)-[:HAS_STATE]->(s) WHERE (s.trueFrom <= $trueOn AND s.knownFrom <= $knownOn AND $knownOn < s.knownUntil AND s.seqFrom <= $basis AND $basis < s.seqUntil AND $trueOn < s.trueUntil) | s] END] AS row
WHERE ($filter.types IS NULL OR any(label IN labels(row[0]) WHERE label IN $filter.types)) AND ($filter.kinds IS NULL OR row[1].kind IN $filter.kinds) AND ($filter.words IS NULL OR all(word IN $filter.words WHERE toLower(row[1].namesNl) CONTAINS word OR toLower(row[1].namesEn) CONTAINS word)) AND ($filter.isOpen IS NULL OR $filter.isOpen = any(box IN row[2] WHERE box.isOpen)) AND ($filter.phases IS NULL OR any(box IN row[2] WHERE box.aspect = 'PHASE' AND box.value IN $filter.phases)) AND ($filter.relatedTo IS NULL OR EXISTS { (n)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(:Item {slug: $filter.relatedTo}) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) }) AND ($filter.isKnown IS NULL OR $filter.isKnown = EXISTS { (n)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE said.seqFrom <= $basis AND $basis < said.seqUntil AND said.trueFrom <= $trueOn AND said.known <= $knownOn AND NOT EXISTS { (said)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn } })
RETURN count(n) AS count`,
}

/** Items by name, and whether anything is known of them at the moment. */
export const itemsBySlugs: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly isKnown: boolean; readonly slug: string }, 'many'> = {
  name: 'itemsBySlugs',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { item: 'map', isKnown: 'boolean', slug: 'string' },
  text: `MATCH (n:Item) WHERE n.slug IN $slugs
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, EXISTS { (n)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE said.seqFrom <= $basis AND $basis < said.seqUntil AND said.trueFrom <= $trueOn AND said.known <= $knownOn AND NOT EXISTS { (said)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn } } AS isKnown, n.slug AS slug
ORDER BY slug`,
}

/** Which of these items have a statement about them that was recorded or retracted after the basis. */
export const itemsChangedSince: Query<{ readonly slugs: readonly string[]; readonly basis: number; readonly open: number }, { readonly slug: string }, 'many'> = {
  name: 'itemsChangedSince',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', basis: 'int', open: 'int' },
  columns: { slug: 'string' },
  text: `UNWIND $slugs AS wanted
MATCH (i:Item {slug: wanted})
WHERE EXISTS { (i)<-[:ABOUT]-(s:Statement) WHERE s.seqFrom > $basis OR (s.seqUntil > $basis AND s.seqUntil < $open) }
RETURN i.slug AS slug
ORDER BY slug`,
}

/** Items of a dossier that fit a filter, a page of them in the order asked for. */
export const itemsOfDossier: Query<{ readonly dossier: string; readonly filter: Readonly<Record<string, CypherValue>>; readonly orderBy: string; readonly after: string | null; readonly before: string | null; readonly isBackward: boolean; readonly limit: number; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly key: string }, 'many'> = {
  name: 'itemsOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', filter: 'map', orderBy: 'string', after: 'string?', before: 'string?', isBackward: 'boolean', limit: 'int', moment: 'Moment' },
  columns: { item: 'map', key: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil)
MATCH (n)-[:HAS_VERSION]->(version)
WHERE (version.seqFrom <= $basis AND $basis < version.seqUntil)
WITH n, [n, version, CASE WHEN $filter.isOpen IS NULL AND $filter.phases IS NULL AND $orderBy IN ['NAME', 'MOST_AWAITED'] THEN [] ELSE [(n)-[:HAS_STATE]->(s) WHERE (s.trueFrom <= $trueOn AND s.knownFrom <= $knownOn AND $knownOn < s.knownUntil AND s.seqFrom <= $basis AND $basis < s.seqUntil AND $trueOn < s.trueUntil) | s] END, CASE WHEN $orderBy = 'MOST_AWAITED' THEN COUNT { MATCH (n)<-[w:AWAITS]-(waiter:Item) WHERE (w.trueFrom <= $trueOn AND w.knownFrom <= $knownOn AND $knownOn < w.knownUntil AND w.seqFrom <= $basis AND $basis < w.seqUntil AND $trueOn < w.trueUntil) AND EXISTS { (waiter)-[:HAS_STATE]->(box {isOpen: true} WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) } RETURN DISTINCT waiter } END] AS row
WHERE ($filter.types IS NULL OR any(label IN labels(row[0]) WHERE label IN $filter.types)) AND ($filter.kinds IS NULL OR row[1].kind IN $filter.kinds) AND ($filter.words IS NULL OR all(word IN $filter.words WHERE toLower(row[1].namesNl) CONTAINS word OR toLower(row[1].namesEn) CONTAINS word)) AND ($filter.isOpen IS NULL OR $filter.isOpen = any(box IN row[2] WHERE box.isOpen)) AND ($filter.phases IS NULL OR any(box IN row[2] WHERE box.aspect = 'PHASE' AND box.value IN $filter.phases)) AND ($filter.relatedTo IS NULL OR EXISTS { (n)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(:Item {slug: $filter.relatedTo}) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) }) AND ($filter.isKnown IS NULL OR $filter.isKnown = EXISTS { (n)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE said.seqFrom <= $basis AND $basis < said.seqUntil AND said.trueFrom <= $trueOn AND said.known <= $knownOn AND NOT EXISTS { (said)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn } })
WITH n, CASE $orderBy WHEN 'NAME' THEN toLower(row[1].nameNl) WHEN 'LAST_CONFIRMED' THEN coalesce(head([box IN row[2] WHERE box.aspect = 'PHASE' | right('0' + toString(99999999 - toInteger(replace(toString(box.lastConfirmedOn), '-', ''))), 8)]), '99999999') WHEN 'SINCE' THEN coalesce(head([box IN row[2] WHERE box.aspect = 'PHASE' AND box.isOpen | right('0' + toString(99999999 - toInteger(replace(toString(box.since), '-', ''))), 8)] + [box IN row[2] WHERE box.isOpen | right('0' + toString(99999999 - toInteger(replace(toString(box.since), '-', ''))), 8)] + [box IN row[2] WHERE box.aspect = 'PHASE' | right('0' + toString(99999999 - toInteger(replace(toString(box.since), '-', ''))), 8)]), '99999999') WHEN 'OPEN_LONGEST' THEN coalesce(head([box IN row[2] WHERE box.aspect = 'PHASE' AND box.isOpen | toString(box.since)] + [box IN row[2] WHERE box.isOpen | toString(box.since)]), '99999999') ELSE right('0' + toString(99999999 - row[3]), 8) END + '\\u0001' + n.slug AS key
WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
WITH n, key, CASE WHEN $isBackward THEN key END AS backward
ORDER BY backward DESC, key
LIMIT $limit
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, key AS key
ORDER BY key`,
}

/** Every item that the given statements are about or name. */
export const itemsOfStatements: Query<{ readonly ids: readonly string[]; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly slug: string }, 'many'> = {
  name: 'itemsOfStatements',
  mode: 'read',
  rows: 'many',
  parameters: { ids: 'string[]', moment: 'Moment' },
  columns: { item: 'map', slug: 'string' },
  text: `MATCH (s:Statement)-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]->(n:Item)
WHERE s.id IN $ids
WITH DISTINCT n
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, n.slug AS slug
ORDER BY slug`,
}

/** Items of the whole store that fit a filter, a page of them in the order asked for. */
export const itemsOfStore: Query<{ readonly filter: Readonly<Record<string, CypherValue>>; readonly orderBy: string; readonly after: string | null; readonly before: string | null; readonly isBackward: boolean; readonly limit: number; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly key: string }, 'many'> = {
  name: 'itemsOfStore',
  mode: 'read',
  rows: 'many',
  parameters: { filter: 'map', orderBy: 'string', after: 'string?', before: 'string?', isBackward: 'boolean', limit: 'int', moment: 'Moment' },
  columns: { item: 'map', key: 'string' },
  text: `MATCH (n:Item)-[:HAS_VERSION]->(version)
WHERE (version.seqFrom <= $basis AND $basis < version.seqUntil) AND ($filter.types IS NULL OR any(label IN labels(n) WHERE label IN $filter.types))
WITH n, [n, version, CASE WHEN $filter.isOpen IS NULL AND $filter.phases IS NULL AND $orderBy IN ['NAME', 'MOST_AWAITED'] THEN [] ELSE [(n)-[:HAS_STATE]->(s) WHERE (s.trueFrom <= $trueOn AND s.knownFrom <= $knownOn AND $knownOn < s.knownUntil AND s.seqFrom <= $basis AND $basis < s.seqUntil AND $trueOn < s.trueUntil) | s] END, CASE WHEN $orderBy = 'MOST_AWAITED' THEN COUNT { MATCH (n)<-[w:AWAITS]-(waiter:Item) WHERE (w.trueFrom <= $trueOn AND w.knownFrom <= $knownOn AND $knownOn < w.knownUntil AND w.seqFrom <= $basis AND $basis < w.seqUntil AND $trueOn < w.trueUntil) AND EXISTS { (waiter)-[:HAS_STATE]->(box {isOpen: true} WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) } RETURN DISTINCT waiter } END] AS row
WHERE ($filter.types IS NULL OR any(label IN labels(row[0]) WHERE label IN $filter.types)) AND ($filter.kinds IS NULL OR row[1].kind IN $filter.kinds) AND ($filter.words IS NULL OR all(word IN $filter.words WHERE toLower(row[1].namesNl) CONTAINS word OR toLower(row[1].namesEn) CONTAINS word)) AND ($filter.isOpen IS NULL OR $filter.isOpen = any(box IN row[2] WHERE box.isOpen)) AND ($filter.phases IS NULL OR any(box IN row[2] WHERE box.aspect = 'PHASE' AND box.value IN $filter.phases)) AND ($filter.relatedTo IS NULL OR EXISTS { (n)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(:Item {slug: $filter.relatedTo}) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) }) AND ($filter.isKnown IS NULL OR $filter.isKnown = EXISTS { (n)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE said.seqFrom <= $basis AND $basis < said.seqUntil AND said.trueFrom <= $trueOn AND said.known <= $knownOn AND NOT EXISTS { (said)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn } })
WITH n, CASE $orderBy WHEN 'NAME' THEN toLower(row[1].nameNl) WHEN 'LAST_CONFIRMED' THEN coalesce(head([box IN row[2] WHERE box.aspect = 'PHASE' | right('0' + toString(99999999 - toInteger(replace(toString(box.lastConfirmedOn), '-', ''))), 8)]), '99999999') WHEN 'SINCE' THEN coalesce(head([box IN row[2] WHERE box.aspect = 'PHASE' AND box.isOpen | right('0' + toString(99999999 - toInteger(replace(toString(box.since), '-', ''))), 8)] + [box IN row[2] WHERE box.isOpen | right('0' + toString(99999999 - toInteger(replace(toString(box.since), '-', ''))), 8)] + [box IN row[2] WHERE box.aspect = 'PHASE' | right('0' + toString(99999999 - toInteger(replace(toString(box.since), '-', ''))), 8)]), '99999999') WHEN 'OPEN_LONGEST' THEN coalesce(head([box IN row[2] WHERE box.aspect = 'PHASE' AND box.isOpen | toString(box.since)] + [box IN row[2] WHERE box.isOpen | toString(box.since)]), '99999999') ELSE right('0' + toString(99999999 - row[3]), 8) END + '\\u0001' + n.slug AS key
WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
WITH n, key, CASE WHEN $isBackward THEN key END AS backward
ORDER BY backward DESC, key
LIMIT $limit
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, key AS key
ORDER BY key`,
}

/** Who had to be told, and of what, by the terms that are said of a dossier's items. */
export const itemsOfTerms: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly slug: string }, 'many'> = {
  name: 'itemsOfTerms',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { item: 'map', slug: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil)
// From the dossier, never from all terms of the store.
WITH DISTINCT n
MATCH (n)-[:HAS_TERM]->(x)
WHERE (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil)
UNWIND [x.to, x.of] AS slug
WITH DISTINCT slug
WHERE slug IS NOT NULL
MATCH (o:Item {slug: slug})
RETURN {slug: o.slug, labels: labels(o), version: head([(o)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(o)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, slug AS slug
ORDER BY slug`,
}

/** Events of a dossier by which somebody is seen to know something, each with what it is about, what it involves and who says it. Earliest first. */
export const knowingEventsOfDossier: Query<{ readonly dossier: string; readonly kinds: readonly string[]; readonly limit: number; readonly moment: QueryMoment }, { readonly event: Readonly<Record<string, unknown>>; readonly about: Readonly<Record<string, unknown>>; readonly involved: readonly Readonly<Record<string, unknown>>[]; readonly speakers: readonly Readonly<Record<string, unknown>>[]; readonly on: string; readonly statement: string }, 'many'> = {
  name: 'knowingEventsOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', kinds: 'string[]', limit: 'int', moment: 'Moment' },
  columns: { event: 'map', about: 'map', involved: 'maps', speakers: 'maps', on: 'date', statement: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)-[:HAS_EVENT]->(x:Event)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil) AND x.eventKind IN $kinds
WITH n, x, x.on AS on, x.statement AS statement
ORDER BY on, statement
LIMIT $limit
MATCH (s:Statement {id: statement})
RETURN {values: [x.statement, x.dossier, x.eventKind, x.textNl, x.textEn, toString(x.on), toString(x.onLatest), x.onPrecision, x.onTextNl, x.onTextEn, x.certainty, toString(x.known), x.seq, x.place]} AS event, {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS about, [(x)-[:INVOLVES]->(o:Item) | {slug: o.slug, labels: labels(o), version: head([(o)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(o)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]}] AS involved,
  [(s)-[:SPOKEN_BY]->(p:Item) | {slug: p.slug, labels: labels(p), version: head([(p)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(p)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]}] AS speakers, on AS on, statement AS statement
ORDER BY on, statement`,
}

/** Rule P9: which of these items are known at the moment. */
export const knownItems: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly slug: string }, 'many'> = {
  name: 'knownItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { slug: 'string' },
  text: `MATCH (n:Item)
WHERE n.slug IN $slugs AND EXISTS { (n)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE said.seqFrom <= $basis AND $basis < said.seqUntil AND said.trueFrom <= $trueOn AND said.known <= $knownOn AND NOT EXISTS { (said)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn } }
RETURN n.slug AS slug
ORDER BY slug`,
}

/** Parliament's ledger of a dossier: its questions, commitments and requests that are known, each as ledgerOfItems has it. */
export const ledgerOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly about: Readonly<Record<string, unknown>>; readonly relation: Readonly<Record<string, unknown>> | null; readonly other: Readonly<Record<string, unknown>> | null; readonly statement: string | null; readonly slug: string }, 'many'> = {
  name: 'ledgerOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { about: 'map', relation: 'map?', other: 'map?', statement: 'string?', slug: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil)
WITH DISTINCT n
WHERE (n:QuestionSet OR n:Question OR n:Commitment OR n:Request) AND EXISTS { (n)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE said.seqFrom <= $basis AND $basis < said.seqUntil AND said.trueFrom <= $trueOn AND said.known <= $knownOn AND NOT EXISTS { (said)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn } }
WITH n, {item: {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]}, phases: [(n)-[:HAS_STATE]->(past {aspect: 'PHASE'} WHERE (past.trueFrom <= $trueOn AND past.knownFrom <= $knownOn AND $knownOn < past.knownUntil AND past.seqFrom <= $basis AND $basis < past.seqUntil)) | {values: [past.aspect, past.value, past.isOpen, past.isGap, toString(past.since), toString(past.sinceLatest), past.sincePrecision, past.sinceTextNl, past.sinceTextEn, past.wordingNl, past.wordingEn, past.certainty, toString(past.lastConfirmedOn), toString(past.knownSince), toString(past.heardOn), past.hasConflict, past.statement]}],
    dates: [(n)-[:HAS_DATE]->(d WHERE (d.trueFrom <= $trueOn AND d.knownFrom <= $knownOn AND $knownOn < d.knownUntil AND d.seqFrom <= $basis AND $basis < d.seqUntil AND $trueOn < d.trueUntil)) | {values: [d.statement, d.dossier, d.dateKind, toString(d.due), toString(d.dueLatest), d.duePrecision, d.dueTextNl, d.dueTextEn, d.textNl, d.textEn, d.certainty, toString(d.known), d.seq, d.place, toString(d.trueUntil)]}]} AS about
CALL (n) {
  MATCH (n)<-[r:ASKED|ANSWERS|MADE|FULFILS|BASED_ON|PART_OF]-(o:Item) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) RETURN r, o
  UNION ALL
  MATCH (n)-[r:AWAITS|ADDRESSED_TO|MADE_IN|DUE_BEFORE|BASED_ON|PART_OF]->(o:Item) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) RETURN r, o
  UNION ALL
  RETURN null AS r, null AS o
}
RETURN about AS about, CASE WHEN r IS NULL THEN null ELSE {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} END AS relation,
  CASE WHEN o IS NULL THEN null ELSE {slug: o.slug, labels: labels(o), version: head([(o)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(o)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} END AS other, r.statement AS statement, n.slug AS slug
ORDER BY slug, statement`,
}

/** Parliament's ledger of each item: how far it was, its dates, and who asked, promised, answered or fulfilled it, where, and what it waits for. */
export const ledgerOfItems: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly about: Readonly<Record<string, unknown>>; readonly relation: Readonly<Record<string, unknown>> | null; readonly other: Readonly<Record<string, unknown>> | null; readonly statement: string | null; readonly slug: string }, 'many'> = {
  name: 'ledgerOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { about: 'map', relation: 'map?', other: 'map?', statement: 'string?', slug: 'string' },
  text: `MATCH (n:Item)
WHERE n.slug IN $slugs
WITH n, {item: {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]}, phases: [(n)-[:HAS_STATE]->(past {aspect: 'PHASE'} WHERE (past.trueFrom <= $trueOn AND past.knownFrom <= $knownOn AND $knownOn < past.knownUntil AND past.seqFrom <= $basis AND $basis < past.seqUntil)) | {values: [past.aspect, past.value, past.isOpen, past.isGap, toString(past.since), toString(past.sinceLatest), past.sincePrecision, past.sinceTextNl, past.sinceTextEn, past.wordingNl, past.wordingEn, past.certainty, toString(past.lastConfirmedOn), toString(past.knownSince), toString(past.heardOn), past.hasConflict, past.statement]}],
    dates: [(n)-[:HAS_DATE]->(d WHERE (d.trueFrom <= $trueOn AND d.knownFrom <= $knownOn AND $knownOn < d.knownUntil AND d.seqFrom <= $basis AND $basis < d.seqUntil AND $trueOn < d.trueUntil)) | {values: [d.statement, d.dossier, d.dateKind, toString(d.due), toString(d.dueLatest), d.duePrecision, d.dueTextNl, d.dueTextEn, d.textNl, d.textEn, d.certainty, toString(d.known), d.seq, d.place, toString(d.trueUntil)]}]} AS about
CALL (n) {
  MATCH (n)<-[r:ASKED|ANSWERS|MADE|FULFILS|BASED_ON|PART_OF]-(o:Item) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) RETURN r, o
  UNION ALL
  MATCH (n)-[r:AWAITS|ADDRESSED_TO|MADE_IN|DUE_BEFORE|BASED_ON|PART_OF]->(o:Item) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) RETURN r, o
  UNION ALL
  RETURN null AS r, null AS o
}
RETURN about AS about, CASE WHEN r IS NULL THEN null ELSE {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} END AS relation,
  CASE WHEN o IS NULL THEN null ELSE {slug: o.slug, labels: labels(o), version: head([(o)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(o)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} END AS other, r.statement AS statement, n.slug AS slug
ORDER BY slug, statement`,
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

/** Every statement that named a date of an item of a dossier and was known at the moment, superseded ones included: how its dates slipped. */
export const namedDatesOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly slug: string; readonly statement: Readonly<Record<string, unknown>>; readonly id: string }, 'many'> = {
  name: 'namedDatesOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { item: 'map', slug: 'string', statement: 'map', id: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)<-[:ABOUT]-(s:Statement)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND s.form = 'DATE' AND (s.seqFrom <= $basis AND $basis < s.seqUntil) AND s.trueFrom <= $trueOn AND s.known <= $knownOn
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, n.slug AS slug, {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]} AS statement, s.id AS id
ORDER BY slug, id`,
}

/** Every statement that named a date of each item and was known at the moment, superseded ones included: how its dates slipped. */
export const namedDatesOfItems: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly slug: string; readonly statement: Readonly<Record<string, unknown>>; readonly id: string }, 'many'> = {
  name: 'namedDatesOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { slug: 'string', statement: 'map', id: 'string' },
  text: `MATCH (n:Item)<-[:ABOUT]-(s:Statement)
WHERE n.slug IN $slugs AND s.form = 'DATE' AND (s.seqFrom <= $basis AND $basis < s.seqUntil) AND s.trueFrom <= $trueOn AND s.known <= $knownOn
RETURN n.slug AS slug, {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]} AS statement, s.id AS id
ORDER BY slug, id`,
}

/** Items within some steps of the given ones, nearest first and the most related first, with every relation between those shown. */
export const neighbourhood: Query<{ readonly of: readonly string[]; readonly depth: number; readonly types: readonly string[] | null; readonly itemTypes: readonly string[] | null; readonly limit: number; readonly hubSize: number; readonly moment: QueryMoment }, { readonly nodes: readonly Readonly<Record<string, unknown>>[]; readonly edges: readonly Readonly<Record<string, unknown>>[]; readonly hiddenNodes: number; readonly hiddenEdges: number }, 'one'> = {
  name: 'neighbourhood',
  mode: 'read',
  rows: 'one',
  parameters: { of: 'string[]', depth: 'int', types: 'string[]?', itemTypes: 'string[]?', limit: 'int', hubSize: 'int', moment: 'Moment' },
  columns: { nodes: 'maps', edges: 'maps', hiddenNodes: 'int', hiddenEdges: 'int' },
  text: `MATCH (s:Item)
WHERE s.slug IN $of
WITH s ORDER BY s.slug
WITH collect(s)[0..$limit] AS seen
CALL (seen) { UNWIND seen AS x WITH x, seen WHERE $depth >= 1 MATCH (x)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(m:Item) WHERE r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil AND ($types IS NULL OR type(r) IN $types) AND ($itemTypes IS NULL OR any(label IN labels(m) WHERE label IN $itemTypes)) WITH m, count(DISTINCT [type(r), x.slug, startNode(r) = x]) AS links, m.slug AS slug, seen WHERE NOT m IN seen WITH m, links, slug ORDER BY links DESC, slug RETURN collect(m) AS found, collect(links) AS links }
WITH seen, found, links, $limit - size(seen) AS room
WITH seen + found[0..room] AS seen, found[0..room] AS ring, size(found[room..]) AS hiddenNodes, reduce(sum = 0, each IN links[room..] | sum + each) AS hiddenEdges
CALL (seen, ring) { UNWIND ring AS x WITH x, seen WHERE $depth >= 2 AND size(seen) < $limit AND COUNT { (x)-[:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-() } <= $hubSize MATCH (x)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(m:Item) WHERE r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil AND ($types IS NULL OR type(r) IN $types) AND ($itemTypes IS NULL OR any(label IN labels(m) WHERE label IN $itemTypes)) WITH m, count(DISTINCT [type(r), x.slug, startNode(r) = x]) AS links, m.slug AS slug, seen WHERE NOT m IN seen WITH m, links, slug ORDER BY links DESC, slug RETURN collect(m) AS found, collect(links) AS links }
WITH seen, found, links, hiddenNodes, hiddenEdges, $limit - size(seen) AS room
WITH seen + found[0..room] AS seen, found[0..room] AS ring, hiddenNodes + size(found[room..]) AS hiddenNodes, reduce(sum = hiddenEdges, each IN links[room..] | sum + each) AS hiddenEdges
CALL (seen, ring) { UNWIND ring AS x WITH x, seen WHERE $depth >= 3 AND size(seen) < $limit AND COUNT { (x)-[:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-() } <= $hubSize MATCH (x)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(m:Item) WHERE r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil AND ($types IS NULL OR type(r) IN $types) AND ($itemTypes IS NULL OR any(label IN labels(m) WHERE label IN $itemTypes)) WITH m, count(DISTINCT [type(r), x.slug, startNode(r) = x]) AS links, m.slug AS slug, seen WHERE NOT m IN seen WITH m, links, slug ORDER BY links DESC, slug RETURN collect(m) AS found, collect(links) AS links }
WITH seen, found, links, hiddenNodes, hiddenEdges, $limit - size(seen) AS room
WITH seen + found[0..room] AS seen, found[0..room] AS ring, hiddenNodes + size(found[room..]) AS hiddenNodes, reduce(sum = hiddenEdges, each IN links[room..] | sum + each) AS hiddenEdges
CALL (seen, ring) { UNWIND ring AS x WITH x, seen WHERE $depth >= 4 AND size(seen) < $limit AND COUNT { (x)-[:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-() } <= $hubSize MATCH (x)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(m:Item) WHERE r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil AND ($types IS NULL OR type(r) IN $types) AND ($itemTypes IS NULL OR any(label IN labels(m) WHERE label IN $itemTypes)) WITH m, count(DISTINCT [type(r), x.slug, startNode(r) = x]) AS links, m.slug AS slug, seen WHERE NOT m IN seen WITH m, links, slug ORDER BY links DESC, slug RETURN collect(m) AS found, collect(links) AS links }
WITH seen, found, links, hiddenNodes, hiddenEdges, $limit - size(seen) AS room
WITH seen + found[0..room] AS seen, hiddenNodes + size(found[room..]) AS hiddenNodes, reduce(sum = hiddenEdges, each IN links[room..] | sum + each) AS hiddenEdges
CALL (seen) {
  UNWIND seen AS n
  MATCH (n)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]->(o:Item)
  WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) AND ($types IS NULL OR type(r) IN $types) AND o IN seen
  RETURN collect({type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]}) AS edges
}
RETURN [n IN seen | {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]}] AS nodes, edges AS edges, hiddenNodes AS hiddenNodes, hiddenEdges AS hiddenEdges`,
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

/** Open items of the whole store, the latest opened first: read from the ordered index. */
export const openItemsLatestFirst: Query<{ readonly filter: Readonly<Record<string, CypherValue>>; readonly since: string; readonly after: string | null; readonly limit: number; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly key: string }, 'many'> = {
  name: 'openItemsLatestFirst',
  mode: 'read',
  rows: 'many',
  parameters: { filter: 'map', since: 'date', after: 'string?', limit: 'int', moment: 'Moment' },
  columns: { item: 'map', key: 'string' },
  text: `MATCH (s:Board)
USING INDEX s:Board(isOpen, since)
WHERE s.isOpen = true AND s.since <= $since AND (s.trueFrom <= $trueOn AND s.knownFrom <= $knownOn AND $knownOn < s.knownUntil AND s.seqFrom <= $basis AND $basis < s.seqUntil AND $trueOn < s.trueUntil)
WITH s ORDER BY s.isOpen DESC, s.since DESC
MATCH (s)<-[:HAS_STATE]-(n:Item)-[:HAS_VERSION]->(version)
WHERE (version.seqFrom <= $basis AND $basis < version.seqUntil)
WITH s, n, [n, version, [(n)-[:HAS_STATE]->(b) WHERE (b.trueFrom <= $trueOn AND b.knownFrom <= $knownOn AND $knownOn < b.knownUntil AND b.seqFrom <= $basis AND $basis < b.seqUntil AND $trueOn < b.trueUntil) | b]] AS row
WHERE (s.aspect = 'PHASE' OR none(b IN row[2] WHERE b.isOpen AND b.aspect = 'PHASE')) AND ($filter.types IS NULL OR any(label IN labels(row[0]) WHERE label IN $filter.types)) AND ($filter.kinds IS NULL OR row[1].kind IN $filter.kinds) AND ($filter.words IS NULL OR all(word IN $filter.words WHERE toLower(row[1].namesNl) CONTAINS word OR toLower(row[1].namesEn) CONTAINS word)) AND ($filter.isOpen IS NULL OR $filter.isOpen = any(box IN row[2] WHERE box.isOpen)) AND ($filter.phases IS NULL OR any(box IN row[2] WHERE box.aspect = 'PHASE' AND box.value IN $filter.phases))
  AND ($filter.relatedTo IS NULL OR EXISTS { (n)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(:Item {slug: $filter.relatedTo}) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) }) AND ($filter.isKnown IS NULL OR $filter.isKnown = EXISTS { (n)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE said.seqFrom <= $basis AND $basis < said.seqUntil AND said.trueFrom <= $trueOn AND said.known <= $knownOn AND NOT EXISTS { (said)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn } })
WITH s, n, s.since AS since
WITH s, n, right('0' + toString(99999999 - toInteger(replace(toString(since), '-', ''))), 8) + '\\u0001' + n.slug AS key
WHERE $after IS NULL OR key > $after
WITH s, n, key, n.slug AS slug
ORDER BY s.isOpen DESC, s.since DESC, slug
LIMIT $limit
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, key AS key
ORDER BY key`,
}

/** Open items of the whole store, the longest open first: read from the ordered index. */
export const openItemsLongestFirst: Query<{ readonly filter: Readonly<Record<string, CypherValue>>; readonly since: string; readonly after: string | null; readonly limit: number; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly key: string }, 'many'> = {
  name: 'openItemsLongestFirst',
  mode: 'read',
  rows: 'many',
  parameters: { filter: 'map', since: 'date', after: 'string?', limit: 'int', moment: 'Moment' },
  columns: { item: 'map', key: 'string' },
  text: `MATCH (s:Board)
USING INDEX s:Board(isOpen, since)
WHERE s.isOpen = true AND s.since >= $since AND (s.trueFrom <= $trueOn AND s.knownFrom <= $knownOn AND $knownOn < s.knownUntil AND s.seqFrom <= $basis AND $basis < s.seqUntil AND $trueOn < s.trueUntil)
WITH s ORDER BY s.isOpen, s.since
MATCH (s)<-[:HAS_STATE]-(n:Item)-[:HAS_VERSION]->(version)
WHERE (version.seqFrom <= $basis AND $basis < version.seqUntil)
WITH s, n, [n, version, [(n)-[:HAS_STATE]->(b) WHERE (b.trueFrom <= $trueOn AND b.knownFrom <= $knownOn AND $knownOn < b.knownUntil AND b.seqFrom <= $basis AND $basis < b.seqUntil AND $trueOn < b.trueUntil) | b]] AS row
WHERE (s.aspect = 'PHASE' OR none(b IN row[2] WHERE b.isOpen AND b.aspect = 'PHASE')) AND ($filter.types IS NULL OR any(label IN labels(row[0]) WHERE label IN $filter.types)) AND ($filter.kinds IS NULL OR row[1].kind IN $filter.kinds) AND ($filter.words IS NULL OR all(word IN $filter.words WHERE toLower(row[1].namesNl) CONTAINS word OR toLower(row[1].namesEn) CONTAINS word)) AND ($filter.isOpen IS NULL OR $filter.isOpen = any(box IN row[2] WHERE box.isOpen)) AND ($filter.phases IS NULL OR any(box IN row[2] WHERE box.aspect = 'PHASE' AND box.value IN $filter.phases))
  AND ($filter.relatedTo IS NULL OR EXISTS { (n)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(:Item {slug: $filter.relatedTo}) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) }) AND ($filter.isKnown IS NULL OR $filter.isKnown = EXISTS { (n)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE said.seqFrom <= $basis AND $basis < said.seqUntil AND said.trueFrom <= $trueOn AND said.known <= $knownOn AND NOT EXISTS { (said)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn } })
WITH s, n, toString(s.since) + '\\u0001' + n.slug AS key
WHERE $after IS NULL OR key > $after
WITH s, n, key, n.slug AS slug
ORDER BY s.isOpen, s.since, slug
LIMIT $limit
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, key AS key
ORDER BY key`,
}

/** The open questions that hold about items of a dossier, oldest first. */
export const openQuestionsOfDossier: Query<{ readonly dossier: string; readonly limit: number; readonly moment: QueryMoment }, { readonly event: Readonly<Record<string, unknown>>; readonly item: Readonly<Record<string, unknown>>; readonly aspects: readonly string[]; readonly on: string; readonly statement: string }, 'many'> = {
  name: 'openQuestionsOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', limit: 'int', moment: 'Moment' },
  columns: { event: 'map', item: 'map', aspects: 'string[]', on: 'date', statement: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)-[:HAS_EVENT]->(x:Event {eventKind: 'OPEN_QUESTION'})
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
WITH n, x, x.on AS on, x.statement AS statement
ORDER BY on, statement
LIMIT $limit
RETURN {values: [x.statement, x.dossier, x.eventKind, x.textNl, x.textEn, toString(x.on), toString(x.onLatest), x.onPrecision, x.onTextNl, x.onTextEn, x.certainty, toString(x.known), x.seq, x.place]} AS event, {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, coalesce(x.aspects, []) AS aspects, on AS on, statement AS statement
ORDER BY on, statement`,
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
CREATE (s)-[:HAS_VERSION]->(:SourceVersion {
  slug: row.slug, seqFrom: $seq, seqUntil: $openSeq, title: row.title, publisher: row.publisher, content: row.content})`,
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

/** Boxes of what is said of terms from the new seq on. */
export const openTerms: Query<{ readonly rows: readonly Readonly<Record<string, CypherValue>>[]; readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'openTerms',
  mode: 'write',
  rows: 'none',
  parameters: { rows: 'rows', seq: 'int', openSeq: 'int' },
  columns: {},
  text: `UNWIND $rows AS row
MATCH (about:Item {slug: row.item})
CREATE (about)-[:HAS_TERM]->(n:Term)
SET n = row.properties, n.on = date(row.on), n.onLatest = date(row.onLatest), n.until = date(row.until), n.untilLatest = date(row.untilLatest),
  n.known = date(row.known),
  n.trueFrom = date(row.trueFrom), n.trueUntil = date(row.trueUntil), n.knownFrom = date(row.knownFrom), n.knownUntil = date(row.knownUntil),
  n.seqFrom = $seq, n.seqUntil = $openSeq`,
}

/** The shortest ways between two items over relations that hold, in either direction: their items, nearest to the first one first, and their relations. */
export const pathsBetween: Query<{ readonly from: string; readonly to: string; readonly maxLength: number; readonly types: readonly string[] | null; readonly limit: number; readonly moment: QueryMoment }, { readonly nodes: readonly Readonly<Record<string, unknown>>[]; readonly edges: readonly Readonly<Record<string, unknown>>[]; readonly ways: number }, 'maybe'> = {
  name: 'pathsBetween',
  mode: 'read',
  rows: 'maybe',
  parameters: { from: 'string', to: 'string', maxLength: 'int', types: 'string[]?', limit: 'int', moment: 'Moment' },
  columns: { nodes: 'maps', edges: 'maps', ways: 'int' },
  text: `MATCH (a:Item {slug: $from})
MATCH (b:Item {slug: $to})
CALL (a, b) {
  MATCH p = ALL SHORTEST (a) (()-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) AND ($types IS NULL OR type(r) IN $types)]-()){1,6} (b)
  WHERE length(p) <= $maxLength AND a <> b
  RETURN p
  LIMIT $limit
}
WITH collect(p) AS ways
UNWIND ways AS p
UNWIND range(0, length(p)) AS step
WITH ways, nodes(p)[step] AS n, min(step) AS step
WITH ways, n, step, n.slug AS slug
ORDER BY step, slug
WITH ways, collect({slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]}) AS nodes
UNWIND ways AS p
UNWIND relationships(p) AS r
WITH ways, nodes, collect(DISTINCT r) AS edges
RETURN nodes AS nodes, [r IN edges | {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]}] AS edges, size(ways) AS ways`,
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

/** What the store holds of these items: what the dossier's own file says, and the different things that other dossiers say. */
export const presentItems: Query<{ readonly slugs: readonly string[]; readonly dossier: string; readonly basis: number }, { readonly slug: string; readonly labels: readonly string[]; readonly own: readonly Readonly<Record<string, unknown>>[]; readonly others: readonly string[]; readonly isMember: boolean }, 'many'> = {
  name: 'presentItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', dossier: 'string', basis: 'int' },
  columns: { slug: 'string', labels: 'string[]', own: 'maps', others: 'string[]', isMember: 'boolean' },
  text: `UNWIND $slugs AS wanted
MATCH (n:Item {slug: wanted})
RETURN n.slug AS slug, labels(n) AS labels,
  COLLECT { MATCH (n)-[r:IN]->(:Dossier {slug: $dossier}) WHERE (r.seqFrom <= $basis AND $basis < r.seqUntil) RETURN {isListed: r.isListed, said: r.said, place: r.place} } AS own,
  COLLECT { MATCH (n)-[r:IN]->(d:Dossier) WHERE (r.seqFrom <= $basis AND $basis < r.seqUntil) AND d.slug <> $dossier AND r.said IS NOT NULL RETURN DISTINCT r.said ORDER BY r.said } AS others,
  EXISTS { (n)-[r:IN]->(:Dossier) WHERE (r.seqFrom <= $basis AND $basis < r.seqUntil) } AS isMember
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

/** What the store holds of these sources: what the dossier's own file says, and the different things that other dossiers say. */
export const presentSources: Query<{ readonly slugs: readonly string[]; readonly dossier: string; readonly basis: number }, { readonly slug: string; readonly own: readonly Readonly<Record<string, unknown>>[]; readonly others: readonly string[]; readonly isMember: boolean }, 'many'> = {
  name: 'presentSources',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', dossier: 'string', basis: 'int' },
  columns: { slug: 'string', own: 'maps', others: 'string[]', isMember: 'boolean' },
  text: `UNWIND $slugs AS wanted
MATCH (n:Source {slug: wanted})
RETURN n.slug AS slug,
  COLLECT { MATCH (n)-[r:IN]->(:Dossier {slug: $dossier}) WHERE (r.seqFrom <= $basis AND $basis < r.seqUntil) RETURN {isListed: r.isListed, said: r.said, place: r.place} } AS own,
  COLLECT { MATCH (n)-[r:IN]->(d:Dossier) WHERE (r.seqFrom <= $basis AND $basis < r.seqUntil) AND d.slug <> $dossier AND r.said IS NOT NULL RETURN DISTINCT r.said ORDER BY r.said } AS others,
  EXISTS { (n)-[r:IN]->(:Dossier) WHERE (r.seqFrom <= $basis AND $basis < r.seqUntil) } AS isMember
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

/** Open items of a dossier, each with the last statement about it or event involving it that is no own conclusion, and its last CHECK. */
export const quietOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly said: Readonly<Record<string, unknown>> | null; readonly heardOn: string | null; readonly looked: Readonly<Record<string, unknown>> | null; readonly lookedOn: string | null; readonly slug: string }, 'many'> = {
  name: 'quietOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { item: 'map', said: 'map?', heardOn: 'date?', looked: 'map?', lookedOn: 'date?', slug: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND EXISTS { (n)-[:HAS_STATE]->(box {isOpen: true} WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) }
WITH DISTINCT n
WITH n, head(COLLECT { MATCH (n)-[:HAS_EVENT|INVOLVES]-(x:Event {eventKind: 'CHECK'}) WHERE (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil) RETURN x ORDER BY x.on DESC, x.known DESC, x.statement }) AS check,
  COLLECT { MATCH (n)-[:HAS_EVENT|INVOLVES]-(x:Event {eventKind: 'CHECK'}) WHERE (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil) RETURN x.statement } AS checks
WITH n, check, head(COLLECT { MATCH (n)<-[link:ABOUT|NAMES]-(s:Statement) WHERE (s.seqFrom <= $basis AND $basis < s.seqUntil AND s.trueFrom <= $trueOn AND s.known <= $knownOn AND NOT EXISTS { (s)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn }) AND (type(link) = 'ABOUT' OR s.form = 'EVENT') AND s.certainty <> 'INFERRED' AND NOT s.id IN checks RETURN s ORDER BY s.known DESC, s.seqFrom DESC, s.place DESC, s.id }) AS s
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, CASE WHEN s IS NULL THEN null ELSE {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]} END AS said, s.known AS heardOn,
  CASE WHEN check IS NULL THEN null ELSE {values: [check.statement, check.dossier, check.eventKind, check.textNl, check.textEn, toString(check.on), toString(check.onLatest), check.onPrecision, check.onTextNl, check.onTextEn, check.certainty, toString(check.known), check.seq, check.place]} END AS looked, check.on AS lookedOn, n.slug AS slug
ORDER BY heardOn, slug`,
}

/** Per day, how much of a dossier began to be true and how much of it became known, whatever the moment. */
export const railsOfDossier: Query<{ readonly dossier: string; readonly basis: number }, { readonly on: string; readonly happened: number; readonly becameKnown: number }, 'many'> = {
  name: 'railsOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', basis: 'int' },
  columns: { on: 'date', happened: 'int', becameKnown: 'int' },
  text: `MATCH (:Dossier {slug: $dossier})<-[:IN]-(s:Statement)-[:ABOUT]->(n:Item)
WHERE (s.seqFrom <= $basis AND $basis < s.seqUntil)
WITH s.known AS known,
  CASE
    WHEN EXISTS { (s)<-[:SUPERSEDES]-(later:Statement) WHERE (later.seqFrom <= $basis AND $basis < later.seqUntil) } THEN null
    WHEN s.form = 'DATE' OR (s.form = 'FIGURE' AND s.trueFrom = date('0001-01-01')) THEN s.known
    WHEN s.trueFrom > date('0001-01-01') THEN s.trueFrom
  END AS begun,
  CASE s.form WHEN 'STATE' THEN n.slug + ' ' + s.aspect + ' ' + s.value ELSE s.id END AS fact
UNWIND [{on: known}, {on: begun, fact: fact}] AS entry
WITH entry.on AS on, entry.fact AS fact
WHERE on IS NOT NULL
RETURN on AS on, count(DISTINCT fact) AS happened, count(CASE WHEN fact IS NULL THEN 1 END) AS becameKnown
ORDER BY on`,
}

/** What one operation said: statements, retractions and versions, as the store holds them. */
export const recordedAtSeq: Query<{ readonly seq: number }, { readonly what: string; readonly name: string; readonly content: string | null; readonly version: Readonly<Record<string, unknown>> | null }, 'many'> = {
  name: 'recordedAtSeq',
  mode: 'read',
  rows: 'many',
  parameters: { seq: 'int' },
  columns: { what: 'string', name: 'string', content: 'string?', version: 'map?' },
  text: `CALL () {
  MATCH (s:Statement {seqFrom: $seq}) WHERE s.key IS NOT NULL RETURN 'statement' AS what, s.id AS name, s.content AS content, null AS version
  UNION ALL
  MATCH (s:Statement {seqUntil: $seq}) WHERE s.key IS NOT NULL RETURN 'retraction' AS what, s.id AS name, s.retractionReason AS content, null AS version
  UNION ALL
  MATCH (v:DossierVersion {seqFrom: $seq})<-[:HAS_VERSION]-(d:Dossier) RETURN 'dossier' AS what, d.slug AS name, v.content AS content, null AS version
  UNION ALL
  MATCH (v:SourceVersion {seqFrom: $seq}) RETURN 'source' AS what, v.slug AS name, v.content AS content, null AS version
  UNION ALL
  MATCH (v:ItemVersion {seqFrom: $seq})
  RETURN 'item' AS what, v.slug AS name, null AS content, v {.slug, .kind, .nameNl, .nameEn, .aliases, .identifierSchemes, .identifierValues, .district, .namesNl, .namesEn} AS version
}
RETURN what AS what, name AS name, content AS content, version AS version
ORDER BY what, name`,
}

/** Operations on a dossier, the newest first, each with the first statements that it added and that it retracted. */
export const recordedInDossier: Query<{ readonly dossier: string; readonly most: number; readonly limit: number; readonly basis: number }, { readonly seq: number; readonly at: string; readonly by: string; readonly kind: string; readonly hash: string; readonly addedCount: number; readonly retractedCount: number; readonly added: readonly Readonly<Record<string, unknown>>[]; readonly retracted: readonly Readonly<Record<string, unknown>>[] }, 'many'> = {
  name: 'recordedInDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', most: 'int', limit: 'int', basis: 'int' },
  columns: { seq: 'int', at: 'string', by: 'string', kind: 'string', hash: 'string', addedCount: 'int', retractedCount: 'int', added: 'maps', retracted: 'maps' },
  text: `MATCH (c:Change)
WHERE c.dossier = $dossier AND c.seq <= $basis
WITH c, c.seq AS seq
ORDER BY seq DESC
LIMIT $limit
RETURN seq AS seq, c.at AS at, c.by AS by, c.kind AS kind, c.hash AS hash, c.statementCount AS addedCount, coalesce(c.retractedCount, 0) AS retractedCount,
  COLLECT { MATCH (s:Statement) WHERE s.seqFrom = seq AND s.key IS NOT NULL WITH s ORDER BY s.place, s.id LIMIT $most RETURN {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]} } AS added,
  COLLECT { MATCH (s:Statement) WHERE s.seqUntil = seq AND s.key IS NOT NULL WITH s ORDER BY s.place, s.id LIMIT $most RETURN {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]} } AS retracted
ORDER BY seq DESC`,
}

/** Operations that touched statements about an item or naming it, the newest first, with the first of those that it added and retracted. */
export const recordedOfItem: Query<{ readonly slug: string; readonly most: number; readonly limit: number; readonly basis: number }, { readonly seq: number; readonly at: string; readonly by: string; readonly kind: string; readonly hash: string; readonly addedCount: number; readonly retractedCount: number; readonly added: readonly Readonly<Record<string, unknown>>[]; readonly retracted: readonly Readonly<Record<string, unknown>>[] }, 'many'> = {
  name: 'recordedOfItem',
  mode: 'read',
  rows: 'many',
  parameters: { slug: 'string', most: 'int', limit: 'int', basis: 'int' },
  columns: { seq: 'int', at: 'string', by: 'string', kind: 'string', hash: 'string', addedCount: 'int', retractedCount: 'int', added: 'maps', retracted: 'maps' },
  text: `MATCH (:Item {slug: $slug})<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(s:Statement)
WITH DISTINCT s
UNWIND [s.seqFrom, s.seqUntil] AS seq
WITH s, seq
WHERE seq <= $basis
WITH s, seq
ORDER BY s.place, s.id
WITH seq, collect(CASE WHEN s.seqFrom = seq THEN s END) AS new, collect(CASE WHEN s.seqUntil = seq THEN s END) AS gone
ORDER BY seq DESC
LIMIT $limit
MATCH (c:Change {seq: seq})
RETURN seq AS seq, c.at AS at, c.by AS by, c.kind AS kind, c.hash AS hash, size(new) AS addedCount, size(gone) AS retractedCount,
  [s IN new[0..$most] | {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]}] AS added, [s IN gone[0..$most] | {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]}] AS retracted
ORDER BY seq DESC`,
}

/** How many different items each item is related to, by type, direction and the other item's type. */
export const relationCountsOfItems: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly slug: string; readonly type: string; readonly isOut: boolean; readonly labels: readonly string[]; readonly count: number }, 'many'> = {
  name: 'relationCountsOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { slug: 'string', type: 'string', isOut: 'boolean', labels: 'string[]', count: 'int' },
  text: `MATCH (n:Item)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(m:Item)
WHERE n.slug IN $slugs AND (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil)
RETURN n.slug AS slug, type(r) AS type, startNode(r) = n AS isOut, labels(m) AS labels, count(DISTINCT m) AS count
ORDER BY slug, type, isOut, labels`,
}

/** How many relations of each item hold and fit. */
export const relationTotals: Query<{ readonly slugs: readonly string[]; readonly filter: Readonly<Record<string, CypherValue>>; readonly isOut: boolean; readonly isIn: boolean; readonly moment: QueryMoment }, { readonly slug: string; readonly count: number }, 'many'> = {
  name: 'relationTotals',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', filter: 'map', isOut: 'boolean', isIn: 'boolean', moment: 'Moment' },
  columns: { slug: 'string', count: 'int' },
  text: `MATCH (n:Item)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(m:Item)
WHERE n.slug IN $slugs AND ($filter.types IS NULL OR type(r) IN $filter.types) AND (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil)
  AND (($isOut AND startNode(r) = n) OR ($isIn AND endNode(r) = n)) AND ($filter.itemTypes IS NULL OR any(label IN labels(m) WHERE label IN $filter.itemTypes))
RETURN n.slug AS slug, count(r) AS count
ORDER BY slug`,
}

/** Relations that hold, by the statements that say them, with both ends. */
export const relationsByStatements: Query<{ readonly statements: readonly string[]; readonly moment: QueryMoment }, { readonly relation: Readonly<Record<string, unknown>>; readonly from: Readonly<Record<string, unknown>>; readonly to: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'relationsByStatements',
  mode: 'read',
  rows: 'many',
  parameters: { statements: 'string[]', moment: 'Moment' },
  columns: { relation: 'map', from: 'map', to: 'map', statement: 'string' },
  text: `MATCH (s:Statement)-[:ABOUT]->(from:Item)
WHERE s.id IN $statements AND s.form = 'RELATION'
MATCH (from)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]->(to:Item)
WHERE r.statement = s.id AND (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil)
RETURN {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} AS relation, {slug: from.slug, labels: labels(from), version: head([(from)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(from)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS from, {slug: to.slug, labels: labels(to), version: head([(to)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(to)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS to, s.id AS statement
ORDER BY statement`,
}

/** Relations of each item that hold, a page of them, with the item at the other end. */
export const relationsOfItems: Query<{ readonly slugs: readonly string[]; readonly filter: Readonly<Record<string, CypherValue>>; readonly isOut: boolean; readonly isIn: boolean; readonly after: string | null; readonly before: string | null; readonly isBackward: boolean; readonly limit: number; readonly moment: QueryMoment }, { readonly slug: string; readonly relation: Readonly<Record<string, unknown>>; readonly item: Readonly<Record<string, unknown>>; readonly key: string }, 'many'> = {
  name: 'relationsOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', filter: 'map', isOut: 'boolean', isIn: 'boolean', after: 'string?', before: 'string?', isBackward: 'boolean', limit: 'int', moment: 'Moment' },
  columns: { slug: 'string', relation: 'map', item: 'map', key: 'string' },
  text: `UNWIND $slugs AS slug
CALL (slug) {
  MATCH (n:Item {slug: slug})-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]-(m:Item)
  WHERE ($filter.types IS NULL OR type(r) IN $filter.types) AND (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) AND (($isOut AND startNode(r) = n) OR ($isIn AND endNode(r) = n))
    AND ($filter.itemTypes IS NULL OR any(label IN labels(m) WHERE label IN $filter.itemTypes))
  WITH r, m, type(r) + '\\u0001' + m.slug + '\\u0001' + toString(r.known) + '\\u0001' + r.statement AS key
  WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
  WITH r, m, key, CASE WHEN $isBackward THEN key END AS backward
  ORDER BY backward DESC, key
  LIMIT $limit
  RETURN r, m, key
}
RETURN slug AS slug, {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} AS relation, {slug: m.slug, labels: labels(m), version: head([(m)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(m)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, key AS key
ORDER BY slug, key`,
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

/** Rule L5: who conducts, commissioned, made, sent or is responsible for each item, and whom it is addressed to, first known first. */
export const responsibilitiesOfItems: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly slug: string; readonly relation: Readonly<Record<string, unknown>>; readonly item: Readonly<Record<string, unknown>>; readonly known: string; readonly statement: string }, 'many'> = {
  name: 'responsibilitiesOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { slug: 'string', relation: 'map', item: 'map', known: 'date', statement: 'string' },
  text: `MATCH (n:Item)
WHERE n.slug IN $slugs
CALL (n) {
  MATCH (n)<-[r:CONDUCTS|COMMISSIONED|MADE|SENT|RESPONSIBLE_FOR]-(m:Item) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) RETURN r, m
  UNION ALL
  MATCH (n)-[r:ADDRESSED_TO]->(m:Item) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) RETURN r, m
}
RETURN n.slug AS slug, {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} AS relation, {slug: m.slug, labels: labels(m), version: head([(m)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(m)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, r.known AS known, r.statement AS statement
ORDER BY slug, known, statement`,
}

/** What an abandoned operation had closed or retracted holds on. */
export const restoreNodes: Query<{ readonly seq: number; readonly openSeq: number }, never, 'none'> = {
  name: 'restoreNodes',
  mode: 'write',
  rows: 'none',
  parameters: { seq: 'int', openSeq: 'int' },
  columns: {},
  text: `MATCH (n:Statement|State|Figure|DueDate|Term|Event|ItemVersion|SourceVersion|DossierVersion)
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

/** Items found by text, a page of them, the best match first: whole name, begin of a name, words of a name, parts of one, then statement texts. */
export const searchItems: Query<{ readonly text: string; readonly plain: string; readonly parts: string; readonly filter: Readonly<Record<string, CypherValue>>; readonly after: string | null; readonly most: number; readonly limit: number; readonly moment: QueryMoment }, { readonly items: readonly Readonly<Record<string, unknown>>[]; readonly keys: readonly string[]; readonly count: number }, 'one'> = {
  name: 'searchItems',
  mode: 'read',
  rows: 'one',
  parameters: { text: 'string', plain: 'string', parts: 'string', filter: 'map', after: 'string?', most: 'int', limit: 'int', moment: 'Moment' },
  columns: { items: 'maps', keys: 'string[]', count: 'int' },
  text: `CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('item_names_dutch', $plain, {limit: $most}) YIELD node RETURN node, 2 AS tier
    UNION ALL CALL db.index.fulltext.queryNodes('item_names_english', $plain, {limit: $most}) YIELD node RETURN node, 2 AS tier
    UNION ALL CALL db.index.fulltext.queryNodes('item_names_folded', $parts, {limit: $most}) YIELD node RETURN node, 3 AS tier
  }
  MATCH (n:Item)-[:HAS_VERSION]->(node) WHERE (node.seqFrom <= $basis AND $basis < node.seqUntil)
  WITH n, tier, split(toLower(node.namesNl) + '\\n' + toLower(node.namesEn), '\\n') AS names
  RETURN n, CASE WHEN $text IN names OR n.slug = $text THEN 0 WHEN any(name IN names WHERE name STARTS WITH $text) THEN 1 ELSE tier END AS tier
  UNION ALL
  CALL () {
    CALL db.index.fulltext.queryNodes('statement_words_dutch', $plain, {limit: $most}) YIELD node RETURN node, 4 AS tier
    UNION ALL CALL db.index.fulltext.queryNodes('statement_words_english', $plain, {limit: $most}) YIELD node RETURN node, 4 AS tier
    UNION ALL CALL db.index.fulltext.queryNodes('statement_words_folded', $parts, {limit: $most}) YIELD node RETURN node, 5 AS tier
  }
  MATCH (node)-[:ABOUT]->(n:Item) WHERE (node.seqFrom <= $basis AND $basis < node.seqUntil AND node.trueFrom <= $trueOn AND node.known <= $knownOn AND NOT EXISTS { (node)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn }) RETURN n, tier
}
WITH n, min(tier) AS tier
WHERE ($filter.types IS NULL OR any(label IN labels(n) WHERE label IN $filter.types)) AND ($filter.dossier IS NULL OR EXISTS { (n)-[m:IN]->(:Dossier {slug: $filter.dossier}) WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) }) AND EXISTS { (n)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE said.seqFrom <= $basis AND $basis < said.seqUntil AND said.trueFrom <= $trueOn AND said.known <= $knownOn AND NOT EXISTS { (said)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn } }
MATCH (n)-[:HAS_VERSION]->(v) WHERE (v.seqFrom <= $basis AND $basis < v.seqUntil)
WITH n, toString(tier) + ' ' + toLower(v.nameNl) + '\\u0001' + n.slug AS key ORDER BY key
WITH collect({n: n, key: key}) AS found
WITH size(found) AS count, [hit IN found WHERE $after IS NULL OR hit.key > $after][0..$limit] AS page
RETURN [n IN [hit IN page | hit.n] | {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]}] AS items, [hit IN page | hit.key] AS keys, count AS count`,
}

/** How many sources a dossier has. */
export const sourceCountOfDossier: Query<{ readonly dossier: string; readonly basis: number }, { readonly count: number }, 'one'> = {
  name: 'sourceCountOfDossier',
  mode: 'read',
  rows: 'one',
  parameters: { dossier: 'string', basis: 'int' },
  columns: { count: 'int' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(x:Source)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil)
RETURN count(x) AS count`,
}

/** Sources by name, with the item that published them where the publisher is one. */
export const sourcesBySlugs: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly slug: string; readonly content: string; readonly publisher: Readonly<Record<string, unknown>> | null }, 'many'> = {
  name: 'sourcesBySlugs',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { slug: 'string', content: 'string', publisher: 'map?' },
  text: `MATCH (x:Source)-[:HAS_VERSION]->(v)
WHERE x.slug IN $slugs AND (v.seqFrom <= $basis AND $basis < v.seqUntil)
OPTIONAL MATCH (p:Item {slug: v.publisher})
RETURN x.slug AS slug, v.content AS content, CASE WHEN p IS NULL THEN null ELSE {slug: p.slug, labels: labels(p), version: head([(p)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(p)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} END AS publisher
ORDER BY slug`,
}

/** A page of a dossier's sources, by slug. */
export const sourcesOfDossier: Query<{ readonly dossier: string; readonly after: string | null; readonly limit: number; readonly moment: QueryMoment }, { readonly slug: string; readonly content: string; readonly publisher: Readonly<Record<string, unknown>> | null }, 'many'> = {
  name: 'sourcesOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', after: 'string?', limit: 'int', moment: 'Moment' },
  columns: { slug: 'string', content: 'string', publisher: 'map?' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(x:Source)-[:HAS_VERSION]->(v)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND (v.seqFrom <= $basis AND $basis < v.seqUntil) AND ($after IS NULL OR x.slug > $after)
WITH x, v, x.slug AS slug
ORDER BY slug
LIMIT $limit
OPTIONAL MATCH (p:Item {slug: v.publisher})
RETURN slug AS slug, v.content AS content, CASE WHEN p IS NULL THEN null ELSE {slug: p.slug, labels: labels(p), version: head([(p)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(p)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} END AS publisher
ORDER BY slug`,
}

/** Every source that the given statements give as evidence, with the item that published it where its publisher is one. */
export const sourcesOfStatements: Query<{ readonly ids: readonly string[]; readonly moment: QueryMoment }, { readonly slug: string; readonly content: string; readonly publisher: Readonly<Record<string, unknown>> | null }, 'many'> = {
  name: 'sourcesOfStatements',
  mode: 'read',
  rows: 'many',
  parameters: { ids: 'string[]', moment: 'Moment' },
  columns: { slug: 'string', content: 'string', publisher: 'map?' },
  text: `MATCH (s:Statement)-[:EVIDENCE]->(x:Source)
WHERE s.id IN $ids
WITH DISTINCT x
MATCH (x)-[:HAS_VERSION]->(v)
WHERE (v.seqFrom <= $basis AND $basis < v.seqUntil)
OPTIONAL MATCH (p:Item {slug: v.publisher})
RETURN x.slug AS slug, v.content AS content, CASE WHEN p IS NULL THEN null ELSE {slug: p.slug, labels: labels(p), version: head([(p)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(p)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} END AS publisher
ORDER BY slug`,
}

/** Dates of a dossier's items that hold and name a day or say that none can be named, of items with several, each with its speaker. */
export const spokenDatesOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly dueDate: Readonly<Record<string, unknown>>; readonly speaker: string | null; readonly statement: string }, 'many'> = {
  name: 'spokenDatesOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { item: 'map', dueDate: 'map', speaker: 'string?', statement: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)-[:HAS_DATE]->(x)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
WITH n, x.dateKind AS dateKind, collect(x) AS dates
WHERE size(dates) > 1
UNWIND dates AS x
MATCH (s:Statement {id: x.statement})
OPTIONAL MATCH (s)-[:SPOKEN_BY]->(p:Item)
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, {values: [x.statement, x.dossier, x.dateKind, toString(x.due), toString(x.dueLatest), x.duePrecision, x.dueTextNl, x.dueTextEn, x.textNl, x.textEn, x.certainty, toString(x.known), x.seq, x.place, toString(x.trueUntil)]} AS dueDate, p.slug AS speaker, x.statement AS statement
ORDER BY statement`,
}

/** When each set of questions was asked, as its ASKED relations that hold say: the day on which its term begins. */
export const startsOfQuestions: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly slug: string; readonly since: string; readonly latest: string; readonly precision: string; readonly statement: string }, 'many'> = {
  name: 'startsOfQuestions',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { slug: 'string', since: 'date', latest: 'date', precision: 'string', statement: 'string' },
  text: `MATCH (n:QuestionSet)<-[r:ASKED]-(:Item)
WHERE n.slug IN $slugs AND r.since IS NOT NULL AND (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil)
RETURN n.slug AS slug, r.since AS since, r.sinceLatest AS latest, r.sincePrecision AS precision, r.statement AS statement
ORDER BY slug, since, statement`,
}

/** The sets of questions of a dossier and when each was asked, as its ASKED relations that hold say. */
export const startsOfQuestionsOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly since: string; readonly latest: string; readonly precision: string; readonly statement: string; readonly slug: string }, 'many'> = {
  name: 'startsOfQuestionsOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { item: 'map', since: 'date', latest: 'date', precision: 'string', statement: 'string', slug: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:QuestionSet)<-[r:ASKED]-(:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND r.since IS NOT NULL AND (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil)
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, r.since AS since, r.sinceLatest AS latest, r.sincePrecision AS precision, r.statement AS statement, n.slug AS slug
ORDER BY slug, since, statement`,
}

/** All statements on the states of each item that were recorded at the basis: what the rules make its history from. */
export const stateStatementsOfItems: Query<{ readonly slugs: readonly string[]; readonly basis: number }, { readonly slug: string; readonly statement: Readonly<Record<string, unknown>>; readonly id: string }, 'many'> = {
  name: 'stateStatementsOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', basis: 'int' },
  columns: { slug: 'string', statement: 'map', id: 'string' },
  text: `MATCH (n:Item)<-[:ABOUT]-(s:Statement)
WHERE n.slug IN $slugs AND s.form = 'STATE' AND (s.seqFrom <= $basis AND $basis < s.seqUntil)
RETURN n.slug AS slug, {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]} AS statement, s.id AS id
ORDER BY slug, id`,
}

/** How many statements an operation added or retracted. */
export const statementCountOfChange: Query<{ readonly seq: number }, { readonly count: number }, 'one'> = {
  name: 'statementCountOfChange',
  mode: 'read',
  rows: 'one',
  parameters: { seq: 'int' },
  columns: { count: 'int' },
  text: `CALL () {
  MATCH (s:Statement) WHERE s.seqFrom = $seq AND s.key IS NOT NULL RETURN s
  UNION
  MATCH (s:Statement) WHERE s.seqUntil = $seq AND s.key IS NOT NULL RETURN s
}
RETURN count(s) AS count`,
}

/** What the given statements supersede, dispute or are disputed by, as recorded and known at the moment. */
export const statementLinks: Query<{ readonly ids: readonly string[]; readonly moment: QueryMoment }, { readonly id: string; readonly link: string; readonly other: string }, 'many'> = {
  name: 'statementLinks',
  mode: 'read',
  rows: 'many',
  parameters: { ids: 'string[]', moment: 'Moment' },
  columns: { id: 'string', link: 'string', other: 'string' },
  text: `MATCH (s:Statement)-[r:SUPERSEDES|DISPUTES]-(o:Statement)
WHERE s.id IN $ids AND (o.seqFrom <= $basis AND $basis < o.seqUntil) AND o.known <= $knownOn
RETURN s.id AS id, CASE WHEN startNode(r) = s THEN type(r) ELSE type(r) + '_BY' END AS link, o.id AS other
ORDER BY id, link, other`,
}

/** How many visible statements are about or name each item, later ones too where asked for. */
export const statementTotals: Query<{ readonly slugs: readonly string[]; readonly forms: readonly string[] | null; readonly includeLater: boolean; readonly moment: QueryMoment }, { readonly slug: string; readonly count: number }, 'many'> = {
  name: 'statementTotals',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', forms: 'string[]?', includeLater: 'boolean', moment: 'Moment' },
  columns: { slug: 'string', count: 'int' },
  text: `MATCH (n:Item)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(s:Statement)
WHERE n.slug IN $slugs AND ($forms IS NULL OR s.form IN $forms) AND (s.seqFrom <= $basis AND $basis < s.seqUntil)
  AND ((s.seqFrom <= $basis AND $basis < s.seqUntil AND s.trueFrom <= $trueOn AND s.known <= $knownOn AND NOT EXISTS { (s)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn }) OR ($includeLater AND (s.trueFrom > $trueOn OR s.known > $knownOn)))
RETURN n.slug AS slug, count(DISTINCT s) AS count
ORDER BY slug`,
}

/** How many visible statements give each source as evidence, later ones too where asked for. */
export const statementTotalsOfSources: Query<{ readonly slugs: readonly string[]; readonly includeLater: boolean; readonly moment: QueryMoment }, { readonly slug: string; readonly count: number }, 'many'> = {
  name: 'statementTotalsOfSources',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', includeLater: 'boolean', moment: 'Moment' },
  columns: { slug: 'string', count: 'int' },
  text: `MATCH (x:Source)<-[:EVIDENCE]-(s:Statement)
WHERE x.slug IN $slugs AND (s.seqFrom <= $basis AND $basis < s.seqUntil) AND ((s.seqFrom <= $basis AND $basis < s.seqUntil AND s.trueFrom <= $trueOn AND s.known <= $knownOn AND NOT EXISTS { (s)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn }) OR ($includeLater AND (s.trueFrom > $trueOn OR s.known > $knownOn)))
RETURN x.slug AS slug, count(DISTINCT s) AS count
ORDER BY slug`,
}

/** Statements by id, as far as they were recorded at the basis; retracted ones too. */
export const statementsByIds: Query<{ readonly ids: readonly string[]; readonly basis: number }, { readonly statement: Readonly<Record<string, unknown>>; readonly id: string }, 'many'> = {
  name: 'statementsByIds',
  mode: 'read',
  rows: 'many',
  parameters: { ids: 'string[]', basis: 'int' },
  columns: { statement: 'map', id: 'string' },
  text: `MATCH (s:Statement)
WHERE s.id IN $ids AND s.seqFrom <= $basis
RETURN {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]} AS statement, s.id AS id
ORDER BY id`,
}

/** Statements that an operation added or retracted, a page of them in their order. */
export const statementsOfChange: Query<{ readonly seq: number; readonly after: string | null; readonly limit: number }, { readonly statement: Readonly<Record<string, unknown>>; readonly key: string }, 'many'> = {
  name: 'statementsOfChange',
  mode: 'read',
  rows: 'many',
  parameters: { seq: 'int', after: 'string?', limit: 'int' },
  columns: { statement: 'map', key: 'string' },
  text: `CALL () {
  MATCH (s:Statement) WHERE s.seqFrom = $seq AND s.key IS NOT NULL RETURN s
  UNION
  MATCH (s:Statement) WHERE s.seqUntil = $seq AND s.key IS NOT NULL RETURN s
}
WITH s, right('000000000' + toString(s.place), 10) + '\\u0001' + s.id AS key
WHERE $after IS NULL OR key > $after
WITH s, key ORDER BY key LIMIT $limit
RETURN {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]} AS statement, key AS key
ORDER BY key`,
}

/** Visible statements about or naming each item, a page of them, the latest known first; later ones too where asked for. */
export const statementsOfItems: Query<{ readonly slugs: readonly string[]; readonly forms: readonly string[] | null; readonly includeLater: boolean; readonly after: string | null; readonly limit: number; readonly moment: QueryMoment }, { readonly slug: string; readonly statement: Readonly<Record<string, unknown>>; readonly key: string }, 'many'> = {
  name: 'statementsOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', forms: 'string[]?', includeLater: 'boolean', after: 'string?', limit: 'int', moment: 'Moment' },
  columns: { slug: 'string', statement: 'map', key: 'string' },
  text: `UNWIND $slugs AS slug
CALL (slug) {
  MATCH (:Item {slug: slug})<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(s:Statement)
  WHERE ($forms IS NULL OR s.form IN $forms) AND (s.seqFrom <= $basis AND $basis < s.seqUntil) AND ((s.seqFrom <= $basis AND $basis < s.seqUntil AND s.trueFrom <= $trueOn AND s.known <= $knownOn AND NOT EXISTS { (s)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn }) OR ($includeLater AND (s.trueFrom > $trueOn OR s.known > $knownOn)))
  WITH DISTINCT s, s.known AS known
  WITH s, right('0' + toString(99999999 - toInteger(replace(toString(known), '-', ''))), 8) + '\\u0001' + s.id AS key
  WHERE $after IS NULL OR key > $after
  RETURN s, key
  ORDER BY key
  LIMIT $limit
}
RETURN slug AS slug, {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]} AS statement, key AS key
ORDER BY slug, key`,
}

/** The statements of every relation that holds between the same ends with the same type as those of the given statements (rule L2). */
export const statementsOfRelations: Query<{ readonly statements: readonly string[]; readonly moment: QueryMoment }, { readonly relation: string; readonly statement: Readonly<Record<string, unknown>>; readonly known: string; readonly id: string }, 'many'> = {
  name: 'statementsOfRelations',
  mode: 'read',
  rows: 'many',
  parameters: { statements: 'string[]', moment: 'Moment' },
  columns: { relation: 'string', statement: 'map', known: 'date', id: 'string' },
  text: `MATCH (from:Item)<-[:ABOUT]-(s:Statement)-[:OBJECT]->(to:Item)
WHERE s.id IN $statements AND s.form = 'RELATION'
MATCH (from)-[r:AWAITS|DUE_BEFORE|COORDINATES_WITH|CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR|HOLDS|PART_OF|SUPERVISES|WORKS_FOR|TOOK_OVER_FROM|EXAMINES|CONCERNS|TESTS_AGAINST|AFFECTS|LED_TO|ATTRIBUTED_TO|ASKED|ADDRESSED_TO|MADE|MADE_IN|DISCUSSED_IN|ANSWERS|FULFILS|SENT|RESULT_OF|BASED_ON|INFORMED|CLAIMS_AGAINST]->(to)
WHERE type(r) = s.relationType AND (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil)
MATCH (x:Statement {id: r.statement})
RETURN s.id AS relation, {values: [x.id, x.dossier, x.seqFrom, x.seqUntil, x.retractionReason, x.place, x.recordedAt, x.recordedBy, x.content]} AS statement, r.known AS known, x.id AS id
ORDER BY relation, known, id`,
}

/** Visible statements that give each source as evidence, a page of them, the latest known first; later ones too where asked for. */
export const statementsOfSources: Query<{ readonly slugs: readonly string[]; readonly includeLater: boolean; readonly after: string | null; readonly limit: number; readonly moment: QueryMoment }, { readonly slug: string; readonly statement: Readonly<Record<string, unknown>>; readonly key: string }, 'many'> = {
  name: 'statementsOfSources',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', includeLater: 'boolean', after: 'string?', limit: 'int', moment: 'Moment' },
  columns: { slug: 'string', statement: 'map', key: 'string' },
  text: `UNWIND $slugs AS slug
CALL (slug) {
  MATCH (:Source {slug: slug})<-[:EVIDENCE]-(s:Statement)
  WHERE (s.seqFrom <= $basis AND $basis < s.seqUntil) AND ((s.seqFrom <= $basis AND $basis < s.seqUntil AND s.trueFrom <= $trueOn AND s.known <= $knownOn AND NOT EXISTS { (s)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn }) OR ($includeLater AND (s.trueFrom > $trueOn OR s.known > $knownOn)))
  WITH DISTINCT s, s.known AS known
  WITH s, right('0' + toString(99999999 - toInteger(replace(toString(known), '-', ''))), 8) + '\\u0001' + s.id AS key
  WHERE $after IS NULL OR key > $after
  RETURN s, key
  ORDER BY key
  LIMIT $limit
}
RETURN slug AS slug, {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]} AS statement, key AS key
ORDER BY slug, key`,
}

/** What was said of the states of a dossier's items where speakers and values differ: recorded at the basis, known by then, superseded or not. */
export const statesOfSeveralSpeakers: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly statement: Readonly<Record<string, unknown>>; readonly id: string }, 'many'> = {
  name: 'statesOfSeveralSpeakers',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { item: 'map', statement: 'map', id: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)<-[:ABOUT]-(s:Statement)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND s.form = 'STATE' AND (s.seqFrom <= $basis AND $basis < s.seqUntil) AND s.known <= $knownOn
OPTIONAL MATCH (s)-[:SPOKEN_BY]->(p:Item)
WITH n, s.aspect AS aspect, collect(s) AS statements, count(DISTINCT s.value) AS values, count(DISTINCT coalesce(p.slug, '')) AS speakers
WHERE values > 1 AND speakers > 1
UNWIND statements AS s
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, {values: [s.id, s.dossier, s.seqFrom, s.seqUntil, s.retractionReason, s.place, s.recordedAt, s.recordedBy, s.content]} AS statement, s.id AS id
ORDER BY id`,
}

/** Steps of a bulk that were done before; the next one is with this transaction. No row when another writer took the operation over. */
export const stepDone: Query<{ readonly operation: string; readonly owner: string; readonly step: number; readonly at: string }, { readonly before: number }, 'maybe'> = {
  name: 'stepDone',
  mode: 'write',
  rows: 'maybe',
  parameters: { operation: 'string', owner: 'string', step: 'int', at: 'string' },
  columns: { before: 'int' },
  text: `MATCH (store:Store {id: 'store'})
SET store.writers = store.writers + 1
WITH store
WHERE store.pendingOperation = $operation AND store.pendingOwner = $owner
SET store.pendingAt = $at
WITH store
MATCH (operation:Operation {id: $operation})
WITH operation, operation.stepsDone AS before
SET operation.stepsDone = CASE WHEN before = $step - 1 THEN $step ELSE before END
RETURN before AS before`,
}

/** Which store this is. */
export const storeEpoch: Query<Record<string, never>, { readonly epoch: string }, 'one'> = {
  name: 'storeEpoch',
  mode: 'read',
  rows: 'one',
  parameters: {},
  columns: { epoch: 'string' },
  text: `MATCH (store:Store {id: 'store'})
RETURN store.epoch AS epoch`,
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

/** Who in a dossier informed whom of what, also where that has ended: to have been told does not end. Earliest first. */
export const tellingsOfDossier: Query<{ readonly dossier: string; readonly limit: number; readonly moment: QueryMoment }, { readonly relation: Readonly<Record<string, unknown>>; readonly from: Readonly<Record<string, unknown>>; readonly to: Readonly<Record<string, unknown>>; readonly subject: Readonly<Record<string, unknown>>; readonly on: string; readonly statement: string }, 'many'> = {
  name: 'tellingsOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', limit: 'int', moment: 'Moment' },
  columns: { relation: 'map', from: 'map', to: 'map', subject: 'map', on: 'date', statement: 'string' },
  text: `MATCH (d:Dossier {slug: $dossier})<-[m:IN]-(a:Item)-[r:INFORMED]->(b:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil) AND r.of IS NOT NULL
MATCH (o:Item {slug: r.of})-[n:IN]->(d)
WHERE (n.seqFrom <= $basis AND $basis < n.seqUntil)
WITH r, a, b, o, r.trueFrom AS on, r.statement AS statement
ORDER BY on, statement
LIMIT $limit
RETURN {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} AS relation, {slug: a.slug, labels: labels(a), version: head([(a)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(a)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS from, {slug: b.slug, labels: labels(b), version: head([(b)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(b)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS to, {slug: o.slug, labels: labels(o), version: head([(o)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(o)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS subject, on AS on, statement AS statement
ORDER BY on, statement`,
}

/** What is said of the terms of a dossier's items and holds, whichever dossier records it, with the item. */
export const termsOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly slug: string; readonly term: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'termsOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { item: 'map', slug: 'string', term: 'map', statement: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil)
// Apart: terms are few, and the planner would begin with those of the whole store.
WITH DISTINCT n
MATCH (n)-[:HAS_TERM]->(x)
WHERE (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, n.slug AS slug, {statement: x.statement, dossier: x.dossier, dateKind: x.dateKind, rule: x.rule, part: x.part, to: x.to, of: x.of, closed: x.closed, instant: x.instant, amount: x.amount, unit: x.unit, isReasoned: x.isReasoned, on: toString(x.on), onLatest: toString(x.onLatest), onPrecision: x.onPrecision, onTextNl: x.onTextNl, onTextEn: x.onTextEn, until: toString(x.until), untilLatest: toString(x.untilLatest), untilPrecision: x.untilPrecision, untilTextNl: x.untilTextNl, untilTextEn: x.untilTextEn, textNl: x.textNl, textEn: x.textEn, certainty: x.certainty, known: toString(x.known), seq: x.seq, place: x.place} AS term, x.statement AS statement
ORDER BY slug, statement`,
}

/** What is said of the terms of each item and holds: starts, extensions, suspensions. */
export const termsOfItems: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly slug: string; readonly term: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'termsOfItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { slug: 'string', term: 'map', statement: 'string' },
  text: `MATCH (n:Item)-[:HAS_TERM]->(x)
WHERE n.slug IN $slugs AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil)
RETURN n.slug AS slug, {statement: x.statement, dossier: x.dossier, dateKind: x.dateKind, rule: x.rule, part: x.part, to: x.to, of: x.of, closed: x.closed, instant: x.instant, amount: x.amount, unit: x.unit, isReasoned: x.isReasoned, on: toString(x.on), onLatest: toString(x.onLatest), onPrecision: x.onPrecision, onTextNl: x.onTextNl, onTextEn: x.onTextEn, until: toString(x.until), untilLatest: toString(x.untilLatest), untilPrecision: x.untilPrecision, untilTextNl: x.untilTextNl, untilTextEn: x.untilTextEn, textNl: x.textNl, textEn: x.textEn, certainty: x.certainty, known: toString(x.known), seq: x.seq, place: x.place} AS term, x.statement AS statement
ORDER BY slug, statement`,
}

/** How many entries the timeline of a dossier has. */
export const timelineCount: Query<{ readonly dossier: string; readonly forms: readonly string[] | null; readonly moment: QueryMoment }, { readonly count: number }, 'one'> = {
  name: 'timelineCount',
  mode: 'read',
  rows: 'one',
  parameters: { dossier: 'string', forms: 'string[]?', moment: 'Moment' },
  columns: { count: 'int' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil)
CALL (n) {
  MATCH (n)-[:HAS_EVENT]->(x) WHERE x.dossier = $dossier AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil) RETURN 'EVENT' AS form, x.statement AS entry
  UNION ALL
  MATCH (n)-[:HAS_FIGURE]->(x) WHERE x.dossier = $dossier AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil) RETURN 'FIGURE' AS form, x.statement AS entry
  UNION ALL
  MATCH (n)-[:HAS_DATE]->(x) WHERE x.dossier = $dossier AND x.due IS NOT NULL AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil) RETURN 'DATE' AS form, x.statement AS entry
  UNION ALL
  MATCH (n)-[:HAS_STATE]->(s) WHERE s.statement STARTS WITH $dossier + '/' AND (s.trueFrom <= $trueOn AND s.knownFrom <= $knownOn AND $knownOn < s.knownUntil AND s.seqFrom <= $basis AND $basis < s.seqUntil) RETURN DISTINCT 'STATE' AS form, s.aspect + toString(s.since) AS entry
}
WITH form
WHERE $forms IS NULL OR form IN $forms
RETURN count(*) AS count`,
}

/** Rule L4: what a dossier says by day, a page of it: events, runs of states, figures and dates. */
export const timelineOfDossier: Query<{ readonly dossier: string; readonly forms: readonly string[] | null; readonly after: string | null; readonly before: string | null; readonly isBackward: boolean; readonly limit: number; readonly moment: QueryMoment }, { readonly form: string; readonly item: Readonly<Record<string, unknown>>; readonly entry: Readonly<Record<string, unknown>>; readonly key: string }, 'many'> = {
  name: 'timelineOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', forms: 'string[]?', after: 'string?', before: 'string?', isBackward: 'boolean', limit: 'int', moment: 'Moment' },
  columns: { form: 'string', item: 'map', entry: 'map', key: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item) WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil)
CALL (n) {
  MATCH (n)-[:HAS_EVENT]->(x) WHERE x.dossier = $dossier AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil) RETURN 'EVENT' AS form, x, [x.on, x.known, x.seq, x.place] AS by
  UNION ALL
  MATCH (n)-[:HAS_FIGURE]->(x) WHERE x.dossier = $dossier AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil) RETURN 'FIGURE' AS form, x, [coalesce(x.since, x.known), x.known, x.seq, x.place] AS by
  UNION ALL
  MATCH (n)-[:HAS_DATE]->(x) WHERE x.dossier = $dossier AND x.due IS NOT NULL AND (x.trueFrom <= $trueOn AND x.knownFrom <= $knownOn AND $knownOn < x.knownUntil AND x.seqFrom <= $basis AND $basis < x.seqUntil AND $trueOn < x.trueUntil) RETURN 'DATE' AS form, x, [x.due, x.known, x.seq, x.place] AS by
  UNION ALL
  MATCH (n)-[:HAS_STATE]->(s) WHERE s.statement STARTS WITH $dossier + '/' AND (s.trueFrom <= $trueOn AND s.knownFrom <= $knownOn AND $knownOn < s.knownUntil AND s.seqFrom <= $basis AND $basis < s.seqUntil)
  WITH n, s.aspect AS aspect, s.since AS since, s ORDER BY s.trueFrom DESC, s.statement
  WITH n, aspect, since, head(collect(s)) AS x
  WITH x, head(COLLECT { MATCH (n)<-[:ABOUT]-(f:Statement) WHERE f.aspect = aspect AND f.value = x.value AND f.trueFrom = since AND (f.seqFrom <= $basis AND $basis < f.seqUntil AND f.trueFrom <= $trueOn AND f.known <= $knownOn AND NOT EXISTS { (f)<-[:SUPERSEDES]-(later:Statement) WHERE later.seqFrom <= $basis AND $basis < later.seqUntil AND later.known <= $knownOn }) RETURN f ORDER BY f.seqFrom, f.place }) AS f
  RETURN 'STATE' AS form, x, [x.since, x.knownSince, coalesce(f.seqFrom, 0), coalesce(f.place, 0)] AS by
}
WITH n, x, form, toString(by[0]) + ' ' + toString(by[1]) + ' ' + right('000000000' + toString(by[2]), 10) + ' ' + right('000000000' + toString(by[3]), 10) + ' ' + form + ' ' + x.statement AS key
WHERE ($forms IS NULL OR form IN $forms) AND ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
WITH n, x, form, key, CASE WHEN $isBackward THEN key END AS backward
ORDER BY backward DESC, key
LIMIT $limit
RETURN form AS form, {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, CASE form WHEN 'EVENT' THEN {values: [x.statement, x.dossier, x.eventKind, x.textNl, x.textEn, toString(x.on), toString(x.onLatest), x.onPrecision, x.onTextNl, x.onTextEn, x.certainty, toString(x.known), x.seq, x.place]} WHEN 'FIGURE' THEN {values: [x.statement, x.dossier, x.measure, x.value, x.unit, x.qualifier, x.textNl, x.textEn, x.certainty, x.speaker, toString(x.since), toString(x.sinceLatest), x.sincePrecision, x.sinceTextNl, x.sinceTextEn, toString(x.known), x.seq, x.place]} WHEN 'DATE' THEN {values: [x.statement, x.dossier, x.dateKind, toString(x.due), toString(x.dueLatest), x.duePrecision, x.dueTextNl, x.dueTextEn, x.textNl, x.textEn, x.certainty, toString(x.known), x.seq, x.place, toString(x.trueUntil)]} ELSE {values: [x.aspect, x.value, x.isOpen, x.isGap, toString(x.since), toString(x.sinceLatest), x.sincePrecision, x.sinceTextNl, x.sinceTextEn, x.wordingNl, x.wordingEn, x.certainty, toString(x.lastConfirmedOn), toString(x.knownSince), toString(x.heardOn), x.hasConflict, x.statement]} END AS entry, key AS key
ORDER BY key`,
}

/** Items of a dossier whose substance is open (O1), each with its waits, who asked it, whom it is addressed to and what answers it. */
export const unsettledOfDossier: Query<{ readonly dossier: string; readonly moment: QueryMoment }, { readonly item: Readonly<Record<string, unknown>>; readonly relation: Readonly<Record<string, unknown>> | null; readonly other: Readonly<Record<string, unknown>> | null; readonly statement: string | null; readonly slug: string }, 'many'> = {
  name: 'unsettledOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', moment: 'Moment' },
  columns: { item: 'map', relation: 'map?', other: 'map?', statement: 'string?', slug: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND EXISTS { (n)-[:HAS_STATE]->(substance {aspect: 'SUBSTANCE', isOpen: true}) WHERE (substance.trueFrom <= $trueOn AND substance.knownFrom <= $knownOn AND $knownOn < substance.knownUntil AND substance.seqFrom <= $basis AND $basis < substance.seqUntil AND $trueOn < substance.trueUntil) }
WITH DISTINCT n
OPTIONAL MATCH (n)-[r:AWAITS|ASKED|ADDRESSED_TO|ANSWERS]-(o:Item)
WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) AND (CASE WHEN type(r) IN ['AWAITS', 'ADDRESSED_TO'] THEN startNode(r) ELSE endNode(r) END) = n
RETURN {slug: n.slug, labels: labels(n), version: head([(n)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(n)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS item, CASE WHEN r IS NULL THEN null ELSE {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} END AS relation, CASE WHEN o IS NULL THEN null ELSE {slug: o.slug, labels: labels(o), version: head([(o)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(o)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} END AS other,
  r.statement AS statement, n.slug AS slug
ORDER BY slug, statement`,
}

/** Which of these items await something or are awaited. */
export const waitingItems: Query<{ readonly slugs: readonly string[]; readonly moment: QueryMoment }, { readonly slug: string }, 'many'> = {
  name: 'waitingItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', moment: 'Moment' },
  columns: { slug: 'string' },
  text: `MATCH (n:Item)
WHERE n.slug IN $slugs AND EXISTS { (n)-[r:AWAITS]-(:Item) WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) }
RETURN n.slug AS slug
ORDER BY slug`,
}

/** Every wait of the given items, of all that these wait for in the end, and of all that wait for them in the end. */
export const waitsAroundItems: Query<{ readonly slugs: readonly string[]; readonly limit: number; readonly moment: QueryMoment }, { readonly relation: Readonly<Record<string, unknown>>; readonly from: Readonly<Record<string, unknown>>; readonly to: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'waitsAroundItems',
  mode: 'read',
  rows: 'many',
  parameters: { slugs: 'string[]', limit: 'int', moment: 'Moment' },
  columns: { relation: 'map', from: 'map', to: 'map', statement: 'string' },
  text: `MATCH (n:Item)
WHERE n.slug IN $slugs
CALL (n) {
  MATCH (n)-[w:AWAITS WHERE (w.trueFrom <= $trueOn AND w.knownFrom <= $knownOn AND $knownOn < w.knownUntil AND w.seqFrom <= $basis AND $basis < w.seqUntil AND $trueOn < w.trueUntil)]->{0,}(a:Item)
  RETURN a
  UNION
  MATCH (n)<-[w:AWAITS WHERE (w.trueFrom <= $trueOn AND w.knownFrom <= $knownOn AND $knownOn < w.knownUntil AND w.seqFrom <= $basis AND $basis < w.seqUntil AND $trueOn < w.trueUntil)]-{1,}(a:Item)
  RETURN a
}
WITH DISTINCT a
MATCH (a)-[r:AWAITS]->(b:Item)
WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil)
WITH r, a, b, r.statement AS statement
ORDER BY statement
LIMIT $limit
RETURN {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} AS relation, {slug: a.slug, labels: labels(a), version: head([(a)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(a)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS from, {slug: b.slug, labels: labels(b), version: head([(b)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(b)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS to, statement AS statement
ORDER BY statement`,
}

/** Rule B8: every wait that holds between items of a dossier, whichever dossier records it. */
export const waitsOfDossier: Query<{ readonly dossier: string; readonly limit: number; readonly moment: QueryMoment }, { readonly relation: Readonly<Record<string, unknown>>; readonly from: Readonly<Record<string, unknown>>; readonly to: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'waitsOfDossier',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', limit: 'int', moment: 'Moment' },
  columns: { relation: 'map', from: 'map', to: 'map', statement: 'string' },
  text: `MATCH (d:Dossier {slug: $dossier})<-[m:IN]-(a:Item)-[r:AWAITS]->(b:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil) AND EXISTS { (b)-[n:IN]->(d) WHERE (n.seqFrom <= $basis AND $basis < n.seqUntil) }
WITH r, a, b, r.statement AS statement
ORDER BY statement
LIMIT $limit
RETURN {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} AS relation, {slug: a.slug, labels: labels(a), version: head([(a)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(a)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS from, {slug: b.slug, labels: labels(b), version: head([(b)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(b)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS to, statement AS statement
ORDER BY statement`,
}

/** Every wait that holds of what a dossier has examining something: on one another, and on what else is in the same group (B1). */
export const waitsOfExaminations: Query<{ readonly dossier: string; readonly limit: number; readonly moment: QueryMoment }, { readonly relation: Readonly<Record<string, unknown>>; readonly from: Readonly<Record<string, unknown>>; readonly to: Readonly<Record<string, unknown>>; readonly statement: string }, 'many'> = {
  name: 'waitsOfExaminations',
  mode: 'read',
  rows: 'many',
  parameters: { dossier: 'string', limit: 'int', moment: 'Moment' },
  columns: { relation: 'map', from: 'map', to: 'map', statement: 'string' },
  text: `MATCH (:Dossier {slug: $dossier})<-[m:IN]-(a:Item)
WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND EXISTS { (a)-[e:EXAMINES]->() WHERE (e.trueFrom <= $trueOn AND e.knownFrom <= $knownOn AND $knownOn < e.knownUntil AND e.seqFrom <= $basis AND $basis < e.seqUntil AND $trueOn < e.trueUntil) }
MATCH (a)-[r:AWAITS]->(b:Item)
WHERE (r.trueFrom <= $trueOn AND r.knownFrom <= $knownOn AND $knownOn < r.knownUntil AND r.seqFrom <= $basis AND $basis < r.seqUntil AND $trueOn < r.trueUntil)
WITH r, a, b, r.statement AS statement
ORDER BY statement
LIMIT $limit
RETURN {type: type(r), from: startNode(r).slug, to: endNode(r).slug, values: [r.statement, r.dossier, r.certainty, toString(r.since), toString(r.sinceLatest), r.sincePrecision, r.sinceTextNl, r.sinceTextEn, toString(r.until), toString(r.known), r.ground, r.strength, r.group, r.aspects, r.of, r.whyNl, r.whyEn, r.seq, r.place]} AS relation, {slug: a.slug, labels: labels(a), version: head([(a)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(a)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS from, {slug: b.slug, labels: labels(b), version: head([(b)-[:HAS_VERSION]->(said WHERE said.seqFrom <= $basis AND $basis < said.seqUntil) | [said.kind, said.nameNl, said.nameEn, said.aliases, said.identifierSchemes, said.identifierValues, said.district]]), states: [(b)-[:HAS_STATE]->(box WHERE box.trueFrom <= $trueOn AND box.knownFrom <= $knownOn AND $knownOn < box.knownUntil AND box.seqFrom <= $basis AND $basis < box.seqUntil AND $trueOn < box.trueUntil) | [box.aspect, box.value, box.isOpen, box.isGap, toString(box.since), toString(box.sinceLatest), box.sincePrecision, box.sinceTextNl, box.sinceTextEn, box.wordingNl, box.wordingEn, box.certainty, toString(box.lastConfirmedOn), toString(box.knownSince), toString(box.heardOn), box.hasConflict, box.statement]]} AS to, statement AS statement
ORDER BY statement`,
}
