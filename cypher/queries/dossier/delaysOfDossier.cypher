// Facts of a dossier that first became known on a later day than they began, one per item and pair of days, the largest delay first.
// mode    read
// rows    many                       bounded by limit
// param   dossier: string
// param   limit: int
// param   moment: Moment
// column  item: map
// column  happenedOn: date
// column  knownOn: date
// column  days: int
// column  statement: map
// sample  { dossier: "clinical-diagnostics", limit: 20, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[:IN]-(s:Statement)-[:ABOUT]->(n:Item)
WHERE RECORDED(s) AND s.form <> 'DATE' AND s.trueFrom > date('0001-01-01')
  AND NOT EXISTS { (s)<-[:SUPERSEDES]-(later:Statement) WHERE RECORDED(later) }
CALL (s) {
  MATCH (s)-[:SUPERSEDES]->{0,10}(earlier:Statement) WHERE RECORDED(earlier)
  RETURN min(earlier.known) AS heardOn
}
WITH n, s, heardOn, CASE s.form WHEN 'STATE' THEN s.aspect + ' ' + s.value ELSE s.id END AS fact,
  CASE s.form WHEN 'EVENT' THEN 1 WHEN 'STATE' THEN 2 ELSE 3 END AS rank
ORDER BY heardOn, rank, s.place, s.id
WITH n, fact, s.trueFrom AS happenedOn, min(heardOn) AS knownOn, min(rank) AS rank, head(collect(s)) AS first
WHERE knownOn > happenedOn
WITH n, happenedOn, knownOn, rank, first
ORDER BY rank, first.place, first.id
WITH n, happenedOn, knownOn, head(collect(first)) AS first
WITH n, n.slug AS slug, happenedOn, knownOn, duration.inDays(happenedOn, knownOn).days AS days, first
ORDER BY days DESC, happenedOn, slug
LIMIT $limit
RETURN ITEM(n) AS item, happenedOn AS happenedOn, knownOn AS knownOn, days AS days, STATEMENT(first) AS statement
ORDER BY days DESC, happenedOn, item.slug
