// A pending operation gets another owner: from now on the former one can write no step of it.
// mode    write
// rows    none
// param   owner: string
// param   at: string
// sample  { owner: "me", at: "2026-01-01T00:00:00Z" }
MATCH (store:Store {id: 'store'})
SET store.pendingOwner = $owner, store.pendingAt = $at
