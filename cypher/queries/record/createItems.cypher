// Items that the store does not have yet; the second label is their type, a name of cypher/model.ts.
// mode    write
// rows    none
// param   rows: rows                 {slug, type}
// sample  { rows: [{slug: "igj", type: "Organisation"}] }
UNWIND $rows AS row
MERGE (i:Item {slug: row.slug})
SET i:$(row.type)
