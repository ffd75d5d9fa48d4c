// The sets of questions of a dossier and when each was asked, as its ASKED relations that hold say.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   moment: Moment
// column  item: map
// column  since: date
// column  latest: date
// column  precision: string
// column  statement: string
// column  slug: string
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:QuestionSet)<-[r:ASKED]-(:Item)
WHERE RECORDED(m) AND r.since IS NOT NULL AND BOX(r)
RETURN ITEM(n) AS item, r.since AS since, r.sinceLatest AS latest, r.sincePrecision AS precision, r.statement AS statement, n.slug AS slug
ORDER BY slug, since, statement
