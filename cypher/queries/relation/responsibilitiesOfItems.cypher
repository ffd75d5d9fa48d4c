// Rule L5: who conducts, commissioned, made, sent or is responsible for each item, and whom it is addressed to, first known first.
// mode    read
// rows    many                       bounded by what was said of these items
// param   slugs: string[]
// param   moment: Moment
// column  slug: string
// column  relation: map
// column  item: map
// column  known: date
// column  statement: string
// sample  { slugs: ["igj-investigation"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)
WHERE n.slug IN $slugs
CALL (n) {
  MATCH (n)<-[r:CONDUCTS|COMMISSIONED|MADE|SENT|RESPONSIBLE_FOR]-(m:Item) WHERE BOX(r) RETURN r, m
  UNION ALL
  MATCH (n)-[r:ADDRESSED_TO]->(m:Item) WHERE BOX(r) RETURN r, m
}
RETURN n.slug AS slug, RELATION(r) AS relation, ITEM(m) AS item, r.known AS known, r.statement AS statement
ORDER BY slug, known, statement
