// How many visible statements give each source as evidence.
// mode    read
// rows    many                       bounded by the list asked for
// param   slugs: string[]
// param   moment: Moment
// column  slug: string
// column  count: int
// sample  { slugs: ["vws-memo"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (x:Source)<-[:EVIDENCE]-(s:Statement)
WHERE x.slug IN $slugs AND VISIBLE(s)
RETURN x.slug AS slug, count(DISTINCT s) AS count
ORDER BY slug
