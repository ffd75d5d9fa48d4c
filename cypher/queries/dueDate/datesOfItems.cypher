// Dates of each item that hold.
// mode    read
// rows    many                       bounded by what was said of these items
// param   slugs: string[]
// param   moment: Moment
// column  slug: string
// column  dueDate: map
// column  statement: string
// sample  { slugs: ["screening-participants"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)-[:HAS_DATE]->(x)
WHERE n.slug IN $slugs AND BOX(x)
RETURN n.slug AS slug, DUE_DATE(x) AS dueDate, x.statement AS statement
ORDER BY slug, statement
