// Operations that touched statements about an item or naming it, the newest first, with the first of those that it added and retracted.
// mode    read
// rows    many                       bounded by limit
// param   slug: string
// param   most: int                  statements of an operation, of each sort
// param   limit: int
// param   basis: int
// column  seq: int
// column  at: string
// column  by: string
// column  kind: string
// column  hash: string
// column  addedCount: int
// column  retractedCount: int
// column  added: maps
// column  retracted: maps
// sample  { slug: "igj-investigation", most: 30, limit: 20, basis: 1 }
MATCH (:Item {slug: $slug})<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(s:Statement)
WITH DISTINCT s
UNWIND [s.seqFrom, s.seqUntil] AS seq
WITH s, seq
WHERE seq <= $basis
WITH s, seq
ORDER BY s.place, s.id
WITH seq, collect(CASE WHEN s.seqFrom = seq THEN s END) AS new, collect(CASE WHEN s.seqUntil = seq THEN s END) AS gone
ORDER BY seq DESC
LIMIT $limit
MATCH (c:Change {seq: seq})
RETURN seq AS seq, c.at AS at, c.by AS by, c.kind AS kind, c.hash AS hash, size(new) AS addedCount, size(gone) AS retractedCount,
  [s IN new[0..$most] | STATEMENT(s)] AS added, [s IN gone[0..$most] | STATEMENT(s)] AS retracted
ORDER BY seq DESC
