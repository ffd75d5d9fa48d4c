// Boxes of what is said of terms that no longer hold from the new seq on.
// mode    write
// rows    none
// param   rows: rows                 {item, statement}
// param   seq: int
// param   openSeq: int
// sample  { rows: [], seq: 2, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (:Item {slug: row.item})-[:HAS_TERM]->(n {statement: row.statement, seqUntil: $openSeq})
SET n.seqUntil = $seq
