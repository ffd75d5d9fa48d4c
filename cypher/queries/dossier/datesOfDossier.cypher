// Dates of a dossier's items that hold, whichever dossier records them, with the item.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   moment: Moment
// column  item: map
// column  dueDate: map
// column  statement: string
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)-[:HAS_DATE]->(x)
WHERE RECORDED(m) AND BOX(x)
RETURN ITEM(n) AS item, DUE_DATE(x) AS dueDate, x.statement AS statement
ORDER BY statement
