// Boxes of relations that no longer hold from the new seq on.
// mode    write
// rows    none
// param   rows: rows                 {from, to, statement}
// param   seq: int
// param   openSeq: int
// accept  CartesianProduct: one node by each unique key, so one pair a row
// sample  { rows: [], seq: 2, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (from:Item {slug: row.from})
MATCH (to:Item {slug: row.to})
MATCH (from)-[r:RELATIONS]->(to)
WHERE r.statement = row.statement AND r.seqUntil = $openSeq
SET r.seqUntil = $seq
