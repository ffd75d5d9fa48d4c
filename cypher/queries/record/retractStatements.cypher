// These statements have no effect from the new seq on.
// mode    write
// rows    none
// param   rows: rows                 {id, reason}
// param   seq: int
// sample  { rows: [], seq: 2 }
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s.seqUntil = $seq, s.retractionReason = row.reason
