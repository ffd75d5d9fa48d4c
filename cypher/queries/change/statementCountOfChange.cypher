// How many statements an operation added or retracted.
// mode    read
// rows    one
// param   seq: int
// column  count: int
// sample  { seq: 1 }
CALL () {
  MATCH (s:Statement) WHERE s.seqFrom = $seq RETURN s
  UNION
  MATCH (s:Statement) WHERE s.seqUntil = $seq RETURN s
}
RETURN count(s) AS count
