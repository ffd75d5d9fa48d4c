// How many events about each item or involving it hold.
// mode    read
// rows    many                       bounded by the list asked for
// param   slugs: string[]
// param   moment: Moment
// column  slug: string
// column  count: int
// sample  { slugs: ["igj"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)-[:HAS_EVENT|INVOLVES]-(x:Event)
WHERE n.slug IN $slugs AND BOX(x)
RETURN n.slug AS slug, count(DISTINCT x) AS count
ORDER BY slug
