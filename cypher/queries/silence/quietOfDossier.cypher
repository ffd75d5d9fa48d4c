// Open items of a dossier, each with the last statement about it or event involving it that is no own conclusion, and its last CHECK.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   moment: Moment
// column  item: map
// column  said: map?
// column  heardOn: date?
// column  looked: map?
// column  lookedOn: date?
// column  slug: string
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2026-05-13", knownOn: "2026-05-13", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE RECORDED(m) AND OPEN(n)
WITH DISTINCT n
WITH n, head(COLLECT { MATCH (n)-[:HAS_EVENT|INVOLVES]-(x:Event {eventKind: 'CHECK'}) WHERE BOX(x) RETURN x ORDER BY x.on DESC, x.known DESC, x.statement }) AS check,
  COLLECT { MATCH (n)-[:HAS_EVENT|INVOLVES]-(x:Event {eventKind: 'CHECK'}) WHERE BOX(x) RETURN x.statement } AS checks
WITH n, check, head(COLLECT { MATCH (n)<-[link:ABOUT|NAMES]-(s:Statement) WHERE VISIBLE(s) AND (type(link) = 'ABOUT' OR s.form = 'EVENT') AND s.certainty <> 'INFERRED' AND NOT s.id IN checks RETURN s ORDER BY s.known DESC, s.seqFrom DESC, s.place DESC, s.id }) AS s
RETURN ITEM(n) AS item, CASE WHEN s IS NULL THEN null ELSE STATEMENT(s) END AS said, s.known AS heardOn,
  CASE WHEN check IS NULL THEN null ELSE EVENT(check) END AS looked, check.on AS lookedOn, n.slug AS slug
ORDER BY heardOn, slug
