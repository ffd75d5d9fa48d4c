// Rule L3: figures that a dossier records and that hold at the moment or at an other one, not at both.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   fromTrueOn: date
// param   fromKnownOn: date
// param   fromBasis: int
// param   moment: Moment
// column  slug: string
// column  figure: map
// column  wasHeld: boolean
// column  statement: string
// sample  { dossier: "clinical-diagnostics", fromTrueOn: "2025-09-30", fromKnownOn: "2025-09-30", fromBasis: 1, moment: {trueOn: "2026-05-13", knownOn: "2026-05-13", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE EVER_RECORDED(m)
WITH DISTINCT n
MATCH (n)-[:HAS_FIGURE]->(x)
WHERE x.dossier = $dossier AND BOX(x) <> WAS(x)
RETURN n.slug AS slug, FIGURE(x) AS figure, WAS(x) AS wasHeld, x.statement AS statement
ORDER BY wasHeld, statement
