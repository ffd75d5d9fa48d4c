// The operation's entry in the change log, its result, and the basis that makes it visible, at once.
// mode    write
// rows    none
// param   operation: string
// param   contentHash: string
// param   result: string
// param   change: map
// param   itemSlugs: string[]
// sample  { operation: "first", contentHash: "0", result: "{}", change: {seq: 1, kind: "IMPORT", at: "", by: "", hash: "", previousHash: "", contentHash: "", dossier: "", statementCount: 0, retractedCount: 0}, itemSlugs: [] }
MERGE (operation:Operation {id: $operation})
SET operation.contentHash = $contentHash, operation.seq = $change.seq, operation.isDone = true, operation.result = $result
CREATE (:Change {seq: $change.seq, kind: $change.kind, at: $change.at, by: $change.by, hash: $change.hash, previousHash: $change.previousHash,
  contentHash: $change.contentHash, dossier: $change.dossier, operationId: $operation, statementCount: $change.statementCount,
  retractedCount: $change.retractedCount, itemSlugs: $itemSlugs})
WITH operation
MATCH (store:Store {id: 'store'})
SET store.seq = $change.seq, store.hash = $change.hash
REMOVE store.pendingOperation, store.pendingSeq, store.pendingOwner, store.pendingAt
