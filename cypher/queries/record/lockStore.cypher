// Takes the write lock that orders all recording, and answers where the log stands and what became of this operation.
// mode    write
// rows    one
// param   operation: string
// column  seq: int
// column  hash: string
// column  pendingOperation: string?
// column  pendingSeq: int?
// column  pendingOwner: string?
// column  pendingAt: string?
// column  operationHash: string?
// column  operationIsDone: boolean?
// column  stepsDone: int?
// column  result: string?
// sample  { operation: "first" }
MATCH (store:Store {id: 'store'})
SET store.writers = store.writers + 1
WITH store
OPTIONAL MATCH (operation:Operation {id: $operation})
RETURN store.seq AS seq, store.hash AS hash, store.pendingOperation AS pendingOperation, store.pendingSeq AS pendingSeq, store.pendingOwner AS pendingOwner,
  store.pendingAt AS pendingAt, operation.contentHash AS operationHash, operation.isDone AS operationIsDone, operation.stepsDone AS stepsDone,
  operation.result AS result
