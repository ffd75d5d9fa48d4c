// Every statement that named a date of an item of a dossier and was known at the moment, superseded ones included: how its dates slipped.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   moment: Moment
// column  item: map
// column  slug: string
// column  statement: map
// column  id: string
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)<-[:ABOUT]-(s:Statement)
WHERE RECORDED(m) AND s.form = 'DATE' AND RECORDED(s) AND s.trueFrom <= $trueOn AND s.known <= $knownOn
RETURN ITEM(n) AS item, n.slug AS slug, STATEMENT(s) AS statement, s.id AS id
ORDER BY slug, id
