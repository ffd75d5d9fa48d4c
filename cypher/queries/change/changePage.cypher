// Entries of the change log after a seq, in the order of recording.
// mode    read
// rows    many
// param   after: int
// param   basis: int
// param   limit: int
// column  seq: int
// column  kind: string
// column  at: string
// column  by: string
// column  hash: string
// column  statementCount: int
// column  itemSlugs: string[]
// sample  { after: 0, basis: 1, limit: 21 }
MATCH (c:Change)
WHERE c.seq > $after AND c.seq <= $basis
RETURN c.seq AS seq, c.kind AS kind, c.at AS at, c.by AS by, c.hash AS hash, c.statementCount AS statementCount, coalesce(c.itemSlugs, []) AS itemSlugs
ORDER BY seq
LIMIT $limit
