// Sources by name, with the item that published them where the publisher is one.
// mode    read
// rows    many                       bounded by the list asked for
// param   slugs: string[]
// param   moment: Moment
// column  slug: string
// column  content: string
// column  publisher: map?
// sample  { slugs: ["vws-memo"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (x:Source)-[:HAS_VERSION]->(v)
WHERE x.slug IN $slugs AND RECORDED(v)
OPTIONAL MATCH (p:Item {slug: v.publisher})
RETURN x.slug AS slug, v.content AS content, CASE WHEN p IS NULL THEN null ELSE ITEM(p) END AS publisher
ORDER BY slug
