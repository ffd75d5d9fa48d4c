// A bulk step was written, in the same transaction; no row when another writer has taken the operation over. Locks before it looks.
// mode    write
// rows    maybe
// param   operation: string
// param   owner: string
// param   stepsDone: int
// param   at: string
// column  stepsDone: int
// sample  { operation: "first", owner: "me", stepsDone: 1, at: "2026-01-01T00:00:00Z" }
MATCH (store:Store {id: 'store'})
SET store.writers = store.writers + 1
WITH store
WHERE store.pendingOperation = $operation AND store.pendingOwner = $owner
SET store.pendingAt = $at
WITH store
MATCH (operation:Operation {id: $operation})
SET operation.stepsDone = $stepsDone
RETURN operation.stepsDone AS stepsDone
