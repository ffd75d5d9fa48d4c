// Operations on a dossier, the newest first, each with the first statements that it added and that it retracted.
// mode    read
// rows    many                       bounded by limit
// param   dossier: string
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
// sample  { dossier: "clinical-diagnostics", most: 30, limit: 20, basis: 1 }
MATCH (c:Change)
WHERE c.dossier = $dossier AND c.seq <= $basis
WITH c, c.seq AS seq
ORDER BY seq DESC
LIMIT $limit
RETURN seq AS seq, c.at AS at, c.by AS by, c.kind AS kind, c.hash AS hash, c.statementCount AS addedCount, coalesce(c.retractedCount, 0) AS retractedCount,
  COLLECT { MATCH (s:Statement) WHERE s.seqFrom = seq AND s.key IS NOT NULL WITH s ORDER BY s.place, s.id LIMIT $most RETURN STATEMENT(s) } AS added,
  COLLECT { MATCH (s:Statement) WHERE s.seqUntil = seq AND s.key IS NOT NULL WITH s ORDER BY s.place, s.id LIMIT $most RETURN STATEMENT(s) } AS retracted
ORDER BY seq DESC
