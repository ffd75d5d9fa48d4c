// The store is free for the next writer; the abandoned operation leaves no trace.
// mode    write
// rows    none
// param   operation: string
// sample  { operation: "first" }
MATCH (operation:Operation {id: $operation})
WHERE NOT operation.isDone
DELETE operation
WITH count(*) AS removed
MATCH (store:Store {id: 'store'})
REMOVE store.pendingOperation, store.pendingSeq, store.pendingOwner, store.pendingAt
