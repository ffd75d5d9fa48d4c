// What was said of the states of a dossier's items where speakers and values differ: recorded at the basis, known by then, superseded or not.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   moment: Moment
// column  item: map
// column  statement: map
// column  id: string
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)<-[:ABOUT]-(s:Statement)
WHERE RECORDED(m) AND s.form = 'STATE' AND RECORDED(s) AND s.known <= $knownOn
OPTIONAL MATCH (s)-[:SPOKEN_BY]->(p:Item)
WITH n, s.aspect AS aspect, collect(s) AS statements, count(DISTINCT s.value) AS values, count(DISTINCT coalesce(p.slug, '')) AS speakers
WHERE values > 1 AND speakers > 1
UNWIND statements AS s
RETURN ITEM(n) AS item, STATEMENT(s) AS statement, s.id AS id
ORDER BY id
