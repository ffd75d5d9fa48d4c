// Boxes of figures from the new seq on.
// mode    write
// rows    none
// param   rows: rows                 {item, since, sinceLatest, value, known, trueFrom, trueUntil, knownFrom, knownUntil, properties}
// param   seq: int
// param   openSeq: int
// sample  { rows: [], seq: 1, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (about:Item {slug: row.item})
CREATE (about)-[:HAS_FIGURE]->(n:Figure)
SET n = row.properties, n.value = toFloat(row.value), n.since = date(row.since), n.sinceLatest = date(row.sinceLatest), n.known = date(row.known),
  n.trueFrom = date(row.trueFrom), n.trueUntil = date(row.trueUntil), n.knownFrom = date(row.knownFrom), n.knownUntil = date(row.knownUntil),
  n.seqFrom = $seq, n.seqUntil = $openSeq
