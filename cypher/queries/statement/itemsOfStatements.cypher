// Every item that the given statements are about or name.
// mode    read
// rows    many                       bounded by the list asked for
// param   ids: string[]
// param   moment: Moment
// column  item: map
// column  slug: string
// sample  { ids: ["clinical-diagnostics/igj-open-memo/1"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (s:Statement)-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]->(n:Item)
WHERE s.id IN $ids
WITH DISTINCT n
RETURN ITEM(n) AS item, n.slug AS slug
ORDER BY slug
