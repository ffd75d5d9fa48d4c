// Rule L5 for everything of a dossier that examines something: who conducts it, commissioned it or is responsible for it, first known first.
// mode    read
// rows    many                       bounded by limit
// param   dossier: string
// param   limit: int
// param   moment: Moment
// column  relation: map
// column  from: map
// column  to: map
// column  known: date
// column  statement: string
// sample  { dossier: "clinical-diagnostics", limit: 2001, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(b:Item)
WHERE RECORDED(m) AND EXISTS { (b)-[e:EXAMINES]->() WHERE BOX(e) }
MATCH (a:Item)-[r:CONDUCTS|COMMISSIONED|RESPONSIBLE_FOR]->(b)
WHERE BOX(r)
WITH r, a, b, r.known AS known, r.statement AS statement
ORDER BY known, statement
LIMIT $limit
RETURN RELATION(r) AS relation, ITEM(a) AS from, ITEM(b) AS to, known AS known, statement AS statement
ORDER BY known, statement
