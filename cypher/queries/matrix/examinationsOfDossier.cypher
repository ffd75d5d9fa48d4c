// What the investigations and measures of a dossier examine, whichever dossier records it.
// mode    read
// rows    many                       bounded by limit
// param   dossier: string
// param   limit: int
// param   moment: Moment
// column  relation: map
// column  from: map
// column  to: map
// column  statement: string
// sample  { dossier: "clinical-diagnostics", limit: 2001, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(a:Item)-[r:EXAMINES]->(b:Item)
WHERE RECORDED(m) AND BOX(r)
WITH r, a, b, r.statement AS statement
ORDER BY statement
LIMIT $limit
RETURN RELATION(r) AS relation, ITEM(a) AS from, ITEM(b) AS to, statement AS statement
ORDER BY statement
