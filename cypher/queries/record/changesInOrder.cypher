// The change log, oldest first, to check it.
// mode    read
// rows    many                       bounded by the log, which is checked whole
// column  seq: int
// column  kind: string
// column  at: string
// column  by: string
// column  dossier: string
// column  operationId: string
// column  contentHash: string
// column  hash: string
// sample  { }
MATCH (c:Change)
RETURN c.seq AS seq, c.kind AS kind, c.at AS at, c.by AS by, c.dossier AS dossier, c.operationId AS operationId, c.contentHash AS contentHash,
  c.hash AS hash
ORDER BY seq
