// F3: statements recorded elsewhere that the dossier's file now says in the same words come under the file.
// mode    write
// rows    none
// param   rows: rows                 {id}
// sample  { rows: [] }
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s.origin = 'FILE'
