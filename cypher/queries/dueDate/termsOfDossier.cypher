// What is said of the terms of a dossier's items and holds, whichever dossier records it, with the item.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   moment: Moment
// column  item: map
// column  slug: string
// column  term: map
// column  statement: string
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE RECORDED(m)
// Apart: terms are few, and the planner would begin with those of the whole store.
WITH DISTINCT n
MATCH (n)-[:HAS_TERM]->(x)
WHERE BOX(x)
RETURN ITEM(n) AS item, n.slug AS slug, TERM(x) AS term, x.statement AS statement
ORDER BY slug, statement
