// How many different items each item is related to, by type, direction and the other item's type.
// mode    read
// rows    many                       bounded by the types of the model
// param   slugs: string[]
// param   moment: Moment
// column  slug: string
// column  type: string
// column  isOut: boolean
// column  labels: string[]
// column  count: int
// sample  { slugs: ["igj"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)-[r:RELATIONS]-(m:Item)
WHERE n.slug IN $slugs AND BOX(r)
RETURN n.slug AS slug, type(r) AS type, startNode(r) = n AS isOut, labels(m) AS labels, count(DISTINCT m) AS count
ORDER BY slug, type, isOut, labels
