// Events about each item or involving it that hold, a page of them, oldest first, with the item they are about.
// mode    read
// rows    many                       bounded by limit
// param   slugs: string[]
// param   after: string?
// param   limit: int
// param   moment: Moment
// column  slug: string
// column  event: map
// column  item: map
// column  key: string
// sample  { slugs: ["igj"], after: null, limit: 51, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
UNWIND $slugs AS slug
CALL (slug) {
  MATCH (:Item {slug: slug})-[:HAS_EVENT|INVOLVES]-(x:Event)
  WHERE BOX(x)
  WITH DISTINCT x
  WITH x, toString(x.on) + '\u0001' + toString(x.known) + '\u0001' + x.statement AS key
  WHERE $after IS NULL OR key > $after
  RETURN x, key
  ORDER BY key
  LIMIT $limit
}
MATCH (n:Item)-[:HAS_EVENT]->(x)
RETURN slug AS slug, EVENT(x) AS event, ITEM(n) AS item, key AS key
ORDER BY slug, key
