// What a dossier's statements deny of one another (F6): both visible and, but for states, holding.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   moment: Moment
// column  item: map
// column  denial: map
// column  denied: map
// column  denialId: string
// column  deniedId: string
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[:IN]-(s:Statement)-[:DISPUTES]->(o:Statement)-[:ABOUT]->(n:Item)
WHERE VISIBLE(s) AND VISIBLE(o) AND (s.form = 'STATE' OR $trueOn < s.trueUntil) AND (o.form = 'STATE' OR $trueOn < o.trueUntil)
RETURN ITEM(n) AS item, STATEMENT(s) AS denial, STATEMENT(o) AS denied, s.id AS denialId, o.id AS deniedId
ORDER BY deniedId, denialId
