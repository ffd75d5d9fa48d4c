// The change log's hash at a basis.
// mode    read
// rows    maybe
// param   basis: int
// column  hash: string
// sample  { basis: 1 }
MATCH (c:Change {seq: $basis})
RETURN c.hash AS hash
