// Boxes of dates from the new seq on.
// mode    write
// rows    none
// param   rows: rows                 {item, due, dueLatest, known, trueFrom, trueUntil, knownFrom, knownUntil, properties}
// param   seq: int
// param   openSeq: int
// sample  { rows: [], seq: 1, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (about:Item {slug: row.item})
CREATE (about)-[:HAS_DATE]->(n:DueDate)
SET n = row.properties, n.due = date(row.due), n.dueLatest = date(row.dueLatest), n.known = date(row.known),
  n.trueFrom = date(row.trueFrom), n.trueUntil = date(row.trueUntil), n.knownFrom = date(row.knownFrom), n.knownUntil = date(row.knownUntil),
  n.seqFrom = $seq, n.seqUntil = $openSeq
