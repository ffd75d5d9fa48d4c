// Sources that the store does not have yet.
// mode    write
// rows    none
// param   rows: rows                 {slug}
// sample  { rows: [{slug: "vws-memo"}] }
UNWIND $rows AS row
MERGE (:Source {slug: row.slug})
