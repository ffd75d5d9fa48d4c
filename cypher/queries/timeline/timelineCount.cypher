// How many entries the timeline of a dossier has.
// mode    read
// rows    one
// param   dossier: string
// param   forms: string[]?
// param   moment: Moment
// column  count: int
// sample  { dossier: "clinical-diagnostics", forms: null, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE RECORDED(m)
CALL (n) {
  MATCH (n)-[:HAS_EVENT]->(x) WHERE x.dossier = $dossier AND BOX(x) RETURN 'EVENT' AS form, x.statement AS entry
  UNION ALL
  MATCH (n)-[:HAS_FIGURE]->(x) WHERE x.dossier = $dossier AND BOX(x) RETURN 'FIGURE' AS form, x.statement AS entry
  UNION ALL
  MATCH (n)-[:HAS_DATE]->(x) WHERE x.dossier = $dossier AND x.due IS NOT NULL AND BOX(x) RETURN 'DATE' AS form, x.statement AS entry
  UNION ALL
  MATCH (n)-[:HAS_STATE]->(s) WHERE s.statement STARTS WITH $dossier + '/' AND HELD(s) RETURN DISTINCT 'STATE' AS form, s.aspect + toString(s.since) AS entry
}
WITH form
WHERE $forms IS NULL OR form IN $forms
RETURN count(*) AS count
