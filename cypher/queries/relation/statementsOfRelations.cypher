// The statements of every relation that holds between the same ends with the same type as those of the given statements (rule L2).
// mode    read
// rows    many                       bounded by the list asked for
// param   statements: string[]
// param   moment: Moment
// column  relation: string
// column  statement: map
// column  known: date
// column  id: string
// sample  { statements: ["clinical-diagnostics/claim-awaits-ap/1"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (from:Item)<-[:ABOUT]-(s:Statement)-[:OBJECT]->(to:Item)
WHERE s.id IN $statements AND s.form = 'RELATION'
MATCH (from)-[r:RELATIONS]->(to)
WHERE type(r) = s.relationType AND BOX(r)
MATCH (x:Statement {id: r.statement})
RETURN s.id AS relation, STATEMENT(x) AS statement, r.known AS known, x.id AS id
ORDER BY relation, known, id
