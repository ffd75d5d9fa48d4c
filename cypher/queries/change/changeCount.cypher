// How many entries the change log holds up to a basis.
// mode    read
// rows    one
// param   basis: int
// column  count: int
// sample  { basis: 1 }
MATCH (c:Change)
WHERE c.seq <= $basis
RETURN count(c) AS count
