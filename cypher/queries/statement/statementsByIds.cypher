// Statements by id, as far as they were recorded at the basis; retracted ones too.
// mode    read
// rows    many                       bounded by the list asked for
// param   ids: string[]
// param   basis: int
// column  statement: map
// column  id: string
// sample  { ids: ["clinical-diagnostics/igj-open-memo/1"], basis: 1 }
MATCH (s:Statement)
WHERE s.id IN $ids AND s.seqFrom <= $basis
RETURN STATEMENT(s) AS statement, s.id AS id
ORDER BY id
