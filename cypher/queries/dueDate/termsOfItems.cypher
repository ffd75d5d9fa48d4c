// What is said of the terms of each item and holds: starts, extensions, suspensions.
// mode    read
// rows    many                       bounded by what was said of these items
// param   slugs: string[]
// param   moment: Moment
// column  slug: string
// column  term: map
// column  statement: string
// sample  { slugs: ["questions-bbb-aug-2025"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)-[:HAS_TERM]->(x)
WHERE n.slug IN $slugs AND BOX(x)
RETURN n.slug AS slug, TERM(x) AS term, x.statement AS statement
ORDER BY slug, statement
