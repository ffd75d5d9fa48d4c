// Dossiers that the store does not have yet.
// mode    write
// rows    none
// param   rows: rows                 {slug}
// sample  { rows: [{slug: "clinical-diagnostics"}] }
UNWIND $rows AS row
MERGE (:Dossier {slug: row.slug})
