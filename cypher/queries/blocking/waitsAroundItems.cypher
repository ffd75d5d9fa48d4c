// Every wait of the given items, of all that these wait for in the end, and of all that wait for them in the end.
// mode    read
// rows    many                       bounded by limit
// param   slugs: string[]
// param   limit: int
// param   moment: Moment
// column  relation: map
// column  from: map
// column  to: map
// column  statement: string
// sample  { slugs: ["ap-investigation"], limit: 20001, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)
WHERE n.slug IN $slugs
CALL (n) {
  MATCH (n)-[w:AWAITS WHERE BOX(w)]->{0,}(a:Item)
  RETURN a
  UNION
  MATCH (n)<-[w:AWAITS WHERE BOX(w)]-{1,}(a:Item)
  RETURN a
}
WITH DISTINCT a
MATCH (a)-[r:AWAITS]->(b:Item)
WHERE BOX(r)
WITH r, a, b, r.statement AS statement
ORDER BY statement
LIMIT $limit
RETURN RELATION(r) AS relation, ITEM(a) AS from, ITEM(b) AS to, statement AS statement
ORDER BY statement
