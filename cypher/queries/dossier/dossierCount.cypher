// How many dossiers there are.
// mode    read
// rows    one
// param   basis: int
// column  count: int
// sample  { basis: 1 }
MATCH (d:Dossier)-[:HAS_VERSION]->(v)
WHERE RECORDED(v)
RETURN count(d) AS count
