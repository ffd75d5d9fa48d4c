// Relations and memberships that an abandoned operation had closed hold on.
// mode    write
// rows    none
// param   seq: int
// param   openSeq: int
// sample  { seq: 2, openSeq: 34359738367 }
MATCH (:Item|Source|Statement)-[r:RELATIONS|IN]->()
WHERE r.seqUntil = $seq
SET r.seqUntil = $openSeq
