// Waits until every index answers; fails after five minutes.
// mode    read
// rows    none
// sample  { }
CALL db.awaitIndexes(300)
