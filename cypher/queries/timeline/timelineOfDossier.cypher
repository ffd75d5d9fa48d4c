// Rule L4: what a dossier says by day, a page of it: events, runs of states, figures and dates.
// mode    read
// rows    many                       bounded by limit
// param   dossier: string
// param   forms: string[]?
// param   after: string?
// param   before: string?
// param   isBackward: boolean
// param   limit: int
// param   moment: Moment
// column  form: string
// column  item: map
// column  entry: map
// column  key: string
// sample  { dossier: "clinical-diagnostics", forms: null, after: null, before: null, isBackward: false, limit: 51, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item) WHERE RECORDED(m)
CALL (n) {
  MATCH (n)-[:HAS_EVENT]->(x) WHERE x.dossier = $dossier AND BOX(x) RETURN 'EVENT' AS form, x, [x.on, x.known, x.seq, x.place] AS by
  UNION ALL
  MATCH (n)-[:HAS_FIGURE]->(x) WHERE x.dossier = $dossier AND BOX(x) RETURN 'FIGURE' AS form, x, [coalesce(x.since, x.known), x.known, x.seq, x.place] AS by
  UNION ALL
  MATCH (n)-[:HAS_DATE]->(x) WHERE x.dossier = $dossier AND x.due IS NOT NULL AND BOX(x) RETURN 'DATE' AS form, x, [x.due, x.known, x.seq, x.place] AS by
  UNION ALL
  MATCH (n)-[:HAS_STATE]->(s) WHERE s.statement STARTS WITH $dossier + '/' AND HELD(s)
  WITH n, s.aspect AS aspect, s.since AS since, s ORDER BY s.trueFrom DESC, s.statement
  WITH n, aspect, since, head(collect(s)) AS x
  WITH x, head(COLLECT { MATCH (n)<-[:ABOUT]-(f:Statement) WHERE f.aspect = aspect AND f.value = x.value AND f.trueFrom = since AND VISIBLE(f) RETURN f ORDER BY f.seqFrom, f.place }) AS f
  RETURN 'STATE' AS form, x, [x.since, x.knownSince, coalesce(f.seqFrom, 0), coalesce(f.place, 0)] AS by
}
WITH n, x, form, toString(by[0]) + ' ' + toString(by[1]) + ' ' + right('000000000' + toString(by[2]), 10) + ' ' + right('000000000' + toString(by[3]), 10) + ' ' + form + ' ' + x.statement AS key
WHERE ($forms IS NULL OR form IN $forms) AND ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
WITH n, x, form, key, CASE WHEN $isBackward THEN key END AS backward
ORDER BY backward DESC, key
LIMIT $limit
RETURN form AS form, ITEM(n) AS item, CASE form WHEN 'EVENT' THEN EVENT(x) WHEN 'FIGURE' THEN FIGURE(x) WHEN 'DATE' THEN DUE_DATE(x) ELSE STATE(x) END AS entry, key AS key
ORDER BY key
