// Dates of a dossier's items that hold and name a day or say that none can be named, of items with several, each with its speaker.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   moment: Moment
// column  item: map
// column  dueDate: map
// column  speaker: string?
// column  statement: string
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)-[:HAS_DATE]->(x)
WHERE RECORDED(m) AND BOX(x)
WITH n, x.dateKind AS dateKind, collect(x) AS dates
WHERE size(dates) > 1
UNWIND dates AS x
MATCH (s:Statement {id: x.statement})
OPTIONAL MATCH (s)-[:SPOKEN_BY]->(p:Item)
RETURN ITEM(n) AS item, DUE_DATE(x) AS dueDate, p.slug AS speaker, x.statement AS statement
ORDER BY statement
