// Statements that an operation added or retracted, a page of them in their order.
// mode    read
// rows    many                       bounded by limit
// param   seq: int
// param   after: string?
// param   limit: int
// column  statement: map
// column  key: string
// sample  { seq: 1, after: null, limit: 51 }
CALL () {
  MATCH (s:Statement) WHERE s.seqFrom = $seq AND s.key IS NOT NULL RETURN s
  UNION
  MATCH (s:Statement) WHERE s.seqUntil = $seq AND s.key IS NOT NULL RETURN s
}
WITH s, right('000000000' + toString(s.place), 10) + '\u0001' + s.id AS key
WHERE $after IS NULL OR key > $after
WITH s, key ORDER BY key LIMIT $limit
RETURN STATEMENT(s) AS statement, key AS key
ORDER BY key
