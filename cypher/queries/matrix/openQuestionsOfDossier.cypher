// The open questions that hold about items of a dossier, oldest first.
// mode    read
// rows    many                       bounded by limit
// param   dossier: string
// param   limit: int
// param   moment: Moment
// column  event: map
// column  item: map
// column  aspects: string[]
// column  on: date
// column  statement: string
// sample  { dossier: "clinical-diagnostics", limit: 2001, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)-[:HAS_EVENT]->(x:Event {eventKind: 'OPEN_QUESTION'})
WHERE RECORDED(m) AND BOX(x)
WITH n, x, x.on AS on, x.statement AS statement
ORDER BY on, statement
LIMIT $limit
RETURN EVENT(x) AS event, ITEM(n) AS item, coalesce(x.aspects, []) AS aspects, on AS on, statement AS statement
ORDER BY on, statement
