// Boxes of states that no longer hold from the new seq on, by the corner where each begins.
// mode    write
// rows    none
// param   rows: rows                 {item, aspect, trueFrom, knownFrom}
// param   seq: int
// param   openSeq: int
// sample  { rows: [], seq: 2, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (:Item {slug: row.item})-[:HAS_STATE]->(s {aspect: row.aspect, seqUntil: $openSeq})
WHERE s.trueFrom = date(row.trueFrom) AND s.knownFrom = date(row.knownFrom)
SET s.seqUntil = $seq
