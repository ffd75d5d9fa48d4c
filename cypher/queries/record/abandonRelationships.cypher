// Removes the relations and memberships that an abandoned operation had written, ten thousand at a time.
// mode    write
// rows    one
// param   seq: int
// column  removed: int
// sample  { seq: 1 }
MATCH (:Item|Source|Statement)-[r:RELATIONS|IN]->()
WHERE r.seqFrom = $seq
WITH r LIMIT 10000
DELETE r
RETURN count(*) AS removed
