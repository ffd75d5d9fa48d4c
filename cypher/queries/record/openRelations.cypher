// Boxes of relations from the new seq on; the type is a name of cypher/model.ts.
// mode    write
// rows    none
// param   rows: rows                 {type, from, to, since, sinceLatest, until, known, trueFrom, trueUntil, knownFrom, knownUntil, properties}
// param   seq: int
// param   openSeq: int
// accept  CartesianProduct: one node by each unique key, so one pair a row
// sample  { rows: [], seq: 1, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (from:Item {slug: row.from})
MATCH (to:Item {slug: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties, r.since = date(row.since), r.sinceLatest = date(row.sinceLatest), r.until = date(row.until), r.known = date(row.known),
  r.trueFrom = date(row.trueFrom), r.trueUntil = date(row.trueUntil), r.knownFrom = date(row.knownFrom), r.knownUntil = date(row.knownUntil),
  r.seqFrom = $seq, r.seqUntil = $openSeq
