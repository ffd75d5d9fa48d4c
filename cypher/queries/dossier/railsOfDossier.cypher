// Per day, how much of a dossier began to be true and how much of it became known, whatever the moment.
// mode    read
// rows    many                       bounded by the dossier's days
// param   dossier: string
// param   basis: int
// column  on: date
// column  happened: int
// column  becameKnown: int
// sample  { dossier: "clinical-diagnostics", basis: 1 }
MATCH (:Dossier {slug: $dossier})<-[:IN]-(s:Statement)-[:ABOUT]->(n:Item)
WHERE RECORDED(s)
WITH s.known AS known,
  CASE
    WHEN EXISTS { (s)<-[:SUPERSEDES]-(later:Statement) WHERE RECORDED(later) } THEN null
    WHEN s.form = 'DATE' OR (s.form = 'FIGURE' AND s.trueFrom = date('0001-01-01')) THEN s.known
    WHEN s.trueFrom > date('0001-01-01') THEN s.trueFrom
  END AS begun,
  CASE s.form WHEN 'STATE' THEN n.slug + ' ' + s.aspect + ' ' + s.value ELSE s.id END AS fact
UNWIND [{on: known}, {on: begun, fact: fact}] AS entry
WITH entry.on AS on, entry.fact AS fact
WHERE on IS NOT NULL
RETURN on AS on, count(DISTINCT fact) AS happened, count(CASE WHEN fact IS NULL THEN 1 END) AS becameKnown
ORDER BY on
