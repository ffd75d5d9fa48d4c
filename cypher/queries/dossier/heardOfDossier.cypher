// The days on which anything of a dossier became known: the first, the last up to the moment, and those next to it.
// mode    read
// rows    one
// param   dossier: string
// param   moment: Moment
// column  first: date?
// column  last: date?
// column  previous: date?
// column  next: date?
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[:IN]-(s:Statement)
WHERE RECORDED(s)
WITH s, CASE WHEN VISIBLE(s) THEN s.known END AS visibleOn
RETURN min(s.known) AS first, max(visibleOn) AS last, max(CASE WHEN s.known < $knownOn THEN s.known END) AS previous,
  min(CASE WHEN s.known > $knownOn THEN s.known END) AS next
