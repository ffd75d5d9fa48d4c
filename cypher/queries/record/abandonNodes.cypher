// Removes what an abandoned operation had written, ten thousand nodes at a time.
// mode    write
// rows    one
// param   seq: int
// column  removed: int
// sample  { seq: 1 }
MATCH (n:Statement|State|Figure|DueDate|Term|Event|ItemVersion|SourceVersion|DossierVersion)
WHERE n.seqFrom = $seq
WITH n LIMIT 10000
DETACH DELETE n
RETURN count(*) AS removed
