// These sources leave the dossier, or what it says of them stops holding, at the new seq.
// mode    write
// rows    none
// param   rows: rows                 {slug, dossier}
// param   seq: int
// param   openSeq: int
// sample  { rows: [], seq: 2, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (:Source {slug: row.slug})-[r:IN {seqUntil: $openSeq}]->(:Dossier {slug: row.dossier})
SET r.seqUntil = $seq
