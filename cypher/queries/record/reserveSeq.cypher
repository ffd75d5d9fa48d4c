// F4: a bulk operation reserves its seq; other writers are Busy until it is finished or abandoned.
// mode    write
// rows    none
// param   operation: string
// param   contentHash: string
// param   seq: int
// param   owner: string
// param   at: string
// sample  { operation: "first", contentHash: "0", seq: 1, owner: "me", at: "2026-01-01T00:00:00Z" }
MATCH (store:Store {id: 'store'})
SET store.pendingOperation = $operation, store.pendingSeq = $seq, store.pendingOwner = $owner, store.pendingAt = $at
MERGE (operation:Operation {id: $operation})
ON CREATE SET operation.contentHash = $contentHash, operation.seq = $seq, operation.isDone = false, operation.stepsDone = 0
