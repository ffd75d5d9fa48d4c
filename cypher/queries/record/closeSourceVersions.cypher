// What was said of these sources so far stops holding at the new seq.
// mode    write
// rows    none
// param   rows: rows                 {slug}
// param   seq: int
// param   openSeq: int
// sample  { rows: [{slug: "vws-memo"}], seq: 2, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (:Source {slug: row.slug})-[:HAS_VERSION]->(v:SourceVersion {seqUntil: $openSeq})
SET v.seqUntil = $seq
