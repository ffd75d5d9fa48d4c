// Rule L3: relations of items that other statements say at the moment than at an other one, with all those statements.
// mode    read
// rows    many                       bounded by what these items are related to
// param   slugs: string[]
// param   fromTrueOn: date
// param   fromKnownOn: date
// param   fromBasis: int
// param   moment: Moment
// column  slug: string
// column  relation: map
// column  wasHeld: boolean
// column  isHeld: boolean
// column  statement: string
// sample  { slugs: ["igj"], fromTrueOn: "2025-09-30", fromKnownOn: "2025-09-30", fromBasis: 1, moment: {trueOn: "2026-05-13", knownOn: "2026-05-13", basis: 1} }
UNWIND $slugs AS slug
MATCH (:Item {slug: slug})-[r:RELATIONS]-(:Item)
WHERE BOX(r) OR WAS(r)
WITH slug, startNode(r) AS from, endNode(r) AS to, type(r) AS type, collect(r) AS all, collect(CASE WHEN WAS(r) THEN r.statement END) AS before, collect(CASE WHEN BOX(r) THEN r.statement END) AS after
WHERE any(each IN before WHERE NOT each IN after) OR any(each IN after WHERE NOT each IN before)
UNWIND all AS r
RETURN slug AS slug, RELATION(r) AS relation, WAS(r) AS wasHeld, BOX(r) AS isHeld, r.statement AS statement
ORDER BY slug, isHeld, statement
