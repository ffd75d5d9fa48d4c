// What was said of these dossiers so far stops holding at the new seq.
// mode    write
// rows    none
// param   rows: rows                 {slug}
// param   seq: int
// param   openSeq: int
// sample  { rows: [{slug: "clinical-diagnostics"}], seq: 2, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (:Dossier {slug: row.slug})-[:HAS_VERSION]->(v:DossierVersion {seqUntil: $openSeq})
SET v.seqUntil = $seq
