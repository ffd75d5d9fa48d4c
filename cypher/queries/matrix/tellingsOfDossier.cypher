// Who in a dossier informed whom of what, also where that has ended: to have been told does not end. Earliest first.
// mode    read
// rows    many                       bounded by limit
// param   dossier: string
// param   limit: int
// param   moment: Moment
// column  relation: map
// column  from: map
// column  to: map
// column  subject: map
// column  on: date
// column  statement: string
// sample  { dossier: "clinical-diagnostics", limit: 2001, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (d:Dossier {slug: $dossier})<-[m:IN]-(a:Item)-[r:INFORMED]->(b:Item)
WHERE RECORDED(m) AND HELD(r) AND r.of IS NOT NULL
MATCH (o:Item {slug: r.of})-[n:IN]->(d)
WHERE RECORDED(n)
WITH r, a, b, o, r.trueFrom AS on, r.statement AS statement
ORDER BY on, statement
LIMIT $limit
RETURN RELATION(r) AS relation, ITEM(a) AS from, ITEM(b) AS to, ITEM(o) AS subject, on AS on, statement AS statement
ORDER BY on, statement
