// Events of a dossier by which somebody is seen to know something, each with what it is about, what it involves and who says it. Earliest first.
// mode    read
// rows    many                       bounded by limit
// param   dossier: string
// param   kinds: string[]
// param   limit: int
// param   moment: Moment
// column  event: map
// column  about: map
// column  involved: maps
// column  speakers: maps
// column  on: date
// column  statement: string
// sample  { dossier: "clinical-diagnostics", kinds: ["NOTICE"], limit: 2001, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)-[:HAS_EVENT]->(x:Event)
WHERE RECORDED(m) AND HELD(x) AND x.eventKind IN $kinds
WITH n, x, x.on AS on, x.statement AS statement
ORDER BY on, statement
LIMIT $limit
MATCH (s:Statement {id: statement})
RETURN EVENT(x) AS event, ITEM(n) AS about, [(x)-[:INVOLVES]->(o:Item) | ITEM(o)] AS involved,
  [(s)-[:SPOKEN_BY]->(p:Item) | ITEM(p)] AS speakers, on AS on, statement AS statement
ORDER BY on, statement
