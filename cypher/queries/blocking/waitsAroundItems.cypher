// Every wait of the given items, of those that wait for them, and of all that these wait for in the end.
// mode    read
// rows    many                       bounded by what is connected over waits
// param   slugs: string[]
// param   moment: Moment
// column  relation: map
// column  from: map
// column  to: map
// column  statement: string
// sample  { slugs: ["ap-investigation"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)
WHERE n.slug IN $slugs
CALL (n) {
  RETURN n AS start
  UNION
  MATCH (n)<-[r:AWAITS]-(start:Item)
  WHERE BOX(r)
  RETURN start
}
WITH DISTINCT start
MATCH (start)-[w:AWAITS WHERE BOX(w)]->{0,}(a:Item)
WITH DISTINCT a
MATCH (a)-[r:AWAITS]->(b:Item)
WHERE BOX(r)
RETURN RELATION(r) AS relation, ITEM(a) AS from, ITEM(b) AS to, r.statement AS statement
ORDER BY statement
