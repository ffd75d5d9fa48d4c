// What an abandoned operation had closed or retracted holds on.
// mode    write
// rows    none
// param   seq: int
// param   openSeq: int
// sample  { seq: 2, openSeq: 34359738367 }
MATCH (n:Statement|State|Figure|DueDate|Term|Event|ItemVersion|SourceVersion|DossierVersion)
WHERE n.seqUntil = $seq
SET n.seqUntil = $openSeq
REMOVE n.retractionReason
