// Who has held each office up to the moment, as known at it.
// mode    read
// rows    many                       bounded by who held these offices
// param   slugs: string[]
// param   moment: Moment
// column  relation: map
// column  person: map
// column  office: map
// column  slug: string
// column  statement: string
// sample  { slugs: ["minister-vws"], moment: {trueOn: "2026-05-13", knownOn: "2026-05-13", basis: 1} }
MATCH (n:Office)<-[r:HOLDS]-(p:Item)
WHERE n.slug IN $slugs AND HELD(r)
RETURN RELATION(r) AS relation, ITEM(p) AS person, ITEM(n) AS office, n.slug AS slug, r.statement AS statement
ORDER BY slug, statement
