// What is said of these dossiers from the new seq on.
// mode    write
// rows    none
// param   rows: rows                 {slug, titleNl, titleEn, content}
// param   seq: int
// param   openSeq: int
// sample  { rows: [], seq: 1, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (d:Dossier {slug: row.slug})
CREATE (d)-[:HAS_VERSION]->(:DossierVersion {seqFrom: $seq, seqUntil: $openSeq, titleNl: row.titleNl, titleEn: row.titleEn, content: row.content})
