// Relations that hold, by the statements that say them, with both ends.
// mode    read
// rows    many                       bounded by the list asked for
// param   statements: string[]
// param   moment: Moment
// column  relation: map
// column  from: map
// column  to: map
// column  statement: string
// sample  { statements: ["clinical-diagnostics/claim-awaits-ap/1"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (s:Statement)-[:ABOUT]->(from:Item)
WHERE s.id IN $statements AND s.form = 'RELATION'
MATCH (from)-[r:RELATIONS]->(to:Item)
WHERE r.statement = s.id AND BOX(r)
RETURN RELATION(r) AS relation, ITEM(from) AS from, ITEM(to) AS to, s.id AS statement
ORDER BY statement
