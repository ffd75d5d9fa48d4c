// Figures of a dossier's items that hold, whichever dossier records them, with the item.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   population: string?
// param   moment: Moment
// column  item: map
// column  figure: map
// column  statement: string
// sample  { dossier: "clinical-diagnostics", population: null, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)-[:HAS_FIGURE]->(x)
WHERE RECORDED(m) AND ($population IS NULL OR n.slug = $population) AND BOX(x)
RETURN ITEM(n) AS item, FIGURE(x) AS figure, x.statement AS statement
ORDER BY statement
