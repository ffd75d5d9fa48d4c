// New statements with their items and evidence; every end named by a row exists.
// mode    write
// rows    none
// param   rows: rows                 {properties, trueFrom, trueUntil, known, about, object, names, speaker, evidence: [{source, place, locator, quote}]}
// param   openSeq: int
// accept  CartesianProduct: one node by each unique key, so one pair a row
// sample  { rows: [], openSeq: 34359738367 }
UNWIND $rows AS row
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
}
