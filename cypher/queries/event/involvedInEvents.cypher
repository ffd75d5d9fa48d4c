// The items that each event involves.
// mode    read
// rows    many                       bounded by the list asked for
// param   statements: string[]
// param   moment: Moment
// column  statement: string
// column  item: map
// column  slug: string
// sample  { statements: ["clinical-diagnostics/attackers-inside/1"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (s:Statement)-[:NAMES]->(n:Item)
WHERE s.id IN $statements AND s.form = 'EVENT'
RETURN s.id AS statement, ITEM(n) AS item, n.slug AS slug
ORDER BY statement, slug
