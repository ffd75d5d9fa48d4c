// Relations of each item that hold, a page of them, with the item at the other end.
// mode    read
// rows    many                       bounded by limit
// param   slugs: string[]
// param   filter: map                {types, itemTypes}: null where anything fits
// param   isOut: boolean
// param   isIn: boolean
// param   after: string?
// param   before: string?
// param   isBackward: boolean
// param   limit: int
// param   moment: Moment
// column  slug: string
// column  relation: map
// column  item: map
// column  key: string
// sample  { slugs: ["igj"], filter: {types: null, itemTypes: null}, isOut: true, isIn: true, after: null, before: null, isBackward: false, limit: 51, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
UNWIND $slugs AS slug
CALL (slug) {
  MATCH (n:Item {slug: slug})-[r:RELATIONS]-(m:Item)
  WHERE ($filter.types IS NULL OR type(r) IN $filter.types) AND BOX(r) AND (($isOut AND startNode(r) = n) OR ($isIn AND endNode(r) = n))
    AND ($filter.itemTypes IS NULL OR any(label IN labels(m) WHERE label IN $filter.itemTypes))
  WITH r, m, type(r) + '\u0001' + m.slug + '\u0001' + toString(r.known) + '\u0001' + r.statement AS key
  WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
  WITH r, m, key, CASE WHEN $isBackward THEN key END AS backward
  ORDER BY backward DESC, key
  LIMIT $limit
  RETURN r, m, key
}
RETURN slug AS slug, RELATION(r) AS relation, ITEM(m) AS item, key AS key
ORDER BY slug, key
