// Boxes of what is said of terms from the new seq on.
// mode    write
// rows    none
// param   rows: rows                 {item, on, onLatest, until, untilLatest, known, trueFrom, trueUntil, knownFrom, knownUntil, properties}
// param   seq: int
// param   openSeq: int
// sample  { rows: [], seq: 1, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (about:Item {slug: row.item})
CREATE (about)-[:HAS_TERM]->(n:Term)
SET n = row.properties, n.on = date(row.on), n.onLatest = date(row.onLatest), n.until = date(row.until), n.untilLatest = date(row.untilLatest),
  n.known = date(row.known),
  n.trueFrom = date(row.trueFrom), n.trueUntil = date(row.trueUntil), n.knownFrom = date(row.knownFrom), n.knownUntil = date(row.knownUntil),
  n.seqFrom = $seq, n.seqUntil = $openSeq
