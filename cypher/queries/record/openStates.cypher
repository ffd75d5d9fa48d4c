// Boxes of states from the new seq on.
// mode    write
// rows    none
// param   rows: rows                 {item, since, sinceLatest, lastConfirmedOn, knownSince, heardOn, trueFrom, trueUntil, knownFrom, knownUntil, properties}
// param   seq: int
// param   openSeq: int
// sample  { rows: [], seq: 1, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (i:Item {slug: row.item})
CREATE (i)-[:HAS_STATE]->(s:State:Board)
SET s = row.properties, s.since = date(row.since), s.sinceLatest = date(row.sinceLatest), s.lastConfirmedOn = date(row.lastConfirmedOn),
  s.knownSince = date(row.knownSince), s.heardOn = date(row.heardOn), s.trueFrom = date(row.trueFrom), s.trueUntil = date(row.trueUntil),
  s.knownFrom = date(row.knownFrom), s.knownUntil = date(row.knownUntil), s.seqFrom = $seq, s.seqUntil = $openSeq
