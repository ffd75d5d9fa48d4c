// Every source that the given statements give as evidence, with the item that published it where its publisher is one.
// mode    read
// rows    many                       bounded by the list asked for
// param   ids: string[]
// param   moment: Moment
// column  slug: string
// column  content: string
// column  publisher: map?
// sample  { ids: ["clinical-diagnostics/igj-open-memo/1"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (s:Statement)-[:EVIDENCE]->(x:Source)
WHERE s.id IN $ids
WITH DISTINCT x
MATCH (x)-[:HAS_VERSION]->(v)
WHERE RECORDED(v)
OPTIONAL MATCH (p:Item {slug: v.publisher})
RETURN x.slug AS slug, v.content AS content, CASE WHEN p IS NULL THEN null ELSE ITEM(p) END AS publisher
ORDER BY slug
