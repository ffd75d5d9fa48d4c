// How many relations of each item hold and fit.
// mode    read
// rows    many                       bounded by the list asked for
// param   slugs: string[]
// param   filter: map                {types, itemTypes}: null where anything fits
// param   isOut: boolean
// param   isIn: boolean
// param   moment: Moment
// column  slug: string
// column  count: int
// sample  { slugs: ["igj"], filter: {types: null, itemTypes: null}, isOut: true, isIn: true, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)-[r:RELATIONS]-(m:Item)
WHERE n.slug IN $slugs AND ($filter.types IS NULL OR type(r) IN $filter.types) AND BOX(r)
  AND (($isOut AND startNode(r) = n) OR ($isIn AND endNode(r) = n)) AND ($filter.itemTypes IS NULL OR any(label IN labels(m) WHERE label IN $filter.itemTypes))
RETURN n.slug AS slug, count(r) AS count
ORDER BY slug
