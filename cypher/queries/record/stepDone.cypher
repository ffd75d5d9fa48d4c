// Steps of a bulk that were done before; the next one is with this transaction. No row when another writer took the operation over.
// mode    write
// rows    maybe
// param   operation: string
// param   owner: string
// param   step: int
// param   at: string
// column  before: int
// sample  { operation: "first", owner: "me", step: 1, at: "2026-01-01T00:00:00Z" }
MATCH (store:Store {id: 'store'})
SET store.writers = store.writers + 1
WITH store
WHERE store.pendingOperation = $operation AND store.pendingOwner = $owner
SET store.pendingAt = $at
WITH store
MATCH (operation:Operation {id: $operation})
WITH operation, operation.stepsDone AS before
SET operation.stepsDone = CASE WHEN before = $step - 1 THEN $step ELSE before END
RETURN before AS before
