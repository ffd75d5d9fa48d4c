// What the given statements supersede, dispute or are disputed by, as recorded and known at the moment.
// mode    read
// rows    many                       bounded by the list asked for
// param   ids: string[]
// param   moment: Moment
// column  id: string
// column  link: string
// column  other: string
// sample  { ids: ["clinical-diagnostics/igj-open-memo/1"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (s:Statement)-[r:SUPERSEDES|DISPUTES]-(o:Statement)
WHERE s.id IN $ids AND RECORDED(o) AND o.known <= $knownOn
RETURN s.id AS id, CASE WHEN startNode(r) = s THEN type(r) ELSE type(r) + '_BY' END AS link, o.id AS other
ORDER BY id, link, other
