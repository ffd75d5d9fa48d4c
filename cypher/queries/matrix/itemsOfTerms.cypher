// Who had to be told, and of what, by the terms that are said of a dossier's items.
// mode    read
// rows    many                       bounded by the terms of a dossier
// param   dossier: string
// param   moment: Moment
// column  item: map
// column  slug: string
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE RECORDED(m)
// From the dossier, never from all terms of the store.
WITH DISTINCT n
MATCH (n)-[:HAS_TERM]->(x)
WHERE HELD(x)
UNWIND [x.to, x.of] AS slug
WITH DISTINCT slug
WHERE slug IS NOT NULL
MATCH (o:Item {slug: slug})
RETURN ITEM(o) AS item, slug AS slug
ORDER BY slug
