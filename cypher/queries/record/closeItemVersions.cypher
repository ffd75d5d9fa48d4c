// What was said of these items so far stops holding at the new seq.
// mode    write
// rows    none
// param   rows: rows                 {slug}
// param   seq: int
// param   openSeq: int
// sample  { rows: [{slug: "igj"}], seq: 2, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (:Item {slug: row.slug})-[:HAS_VERSION]->(v:ItemVersion {seqUntil: $openSeq})
SET v.seqUntil = $seq
