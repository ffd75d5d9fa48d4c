// Who has held each office of a dossier up to the moment, as known at it.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   moment: Moment
// column  relation: map
// column  person: map
// column  office: map
// column  slug: string
// column  statement: string
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2026-05-13", knownOn: "2026-05-13", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Office)<-[r:HOLDS]-(p:Item)
WHERE RECORDED(m) AND HELD(r)
RETURN RELATION(r) AS relation, ITEM(p) AS person, ITEM(n) AS office, n.slug AS slug, r.statement AS statement
ORDER BY slug, statement
