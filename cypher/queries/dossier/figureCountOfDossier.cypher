// How many figures a dossier records that hold.
// mode    read
// rows    one
// param   dossier: string
// param   moment: Moment
// column  count: int
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)-[:HAS_FIGURE]->(x)
WHERE RECORDED(m) AND x.dossier = $dossier AND BOX(x)
RETURN count(DISTINCT x) AS count
