// How many statements an operation added or retracted.
// mode    read
// rows    one
// param   seq: int
// column  count: int
// sample  { seq: 1 }
CALL () {
  MATCH (s:Statement) WHERE s.seqFrom = $seq AND s.key IS NOT NULL RETURN s
  UNION
  MATCH (s:Statement) WHERE s.seqUntil = $seq AND s.key IS NOT NULL RETURN s
}
RETURN count(s) AS count
