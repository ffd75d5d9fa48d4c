// The statements of a dossier with these keys, or superseding these keys, that are not retracted.
// mode    read
// rows    many                       bounded by the keys asked for
// param   dossier: string
// param   keys: string[]
// param   basis: int
// column  id: string
// column  key: string
// column  seq: int
// column  place: int
// column  origin: string
// column  content: string
// sample  { dossier: "clinical-diagnostics", keys: ["igj-open-memo"], basis: 0 }
MATCH (s:Statement {dossier: $dossier})
WHERE s.key IN $keys AND RECORDED(s)
WITH collect(DISTINCT s) AS named
UNWIND named AS s
OPTIONAL MATCH (s)<-[:SUPERSEDES]-(later:Statement)
WHERE RECORDED(later)
WITH named, collect(DISTINCT later) AS replacing
UNWIND named + replacing AS s
RETURN DISTINCT s.id AS id, s.key AS key, s.seqFrom AS seq, s.place AS place, s.origin AS origin, s.content AS content
ORDER BY seq, place, id
