// The one Store node, made at the first start; answers what the store is.
// mode    write
// rows    one
// param   epoch: string
// param   schemaVersion: int
// param   rulesVersion: int
// column  epoch: string
// column  seq: int
// column  schemaVersion: int
// column  rulesVersion: int
// sample  { epoch: "00000000-0000-0000-0000-000000000000", schemaVersion: 1, rulesVersion: 1 }
MERGE (store:Store {id: 'store'})
ON CREATE SET store.epoch = $epoch, store.seq = 0, store.hash = '', store.writers = 0, store.schemaVersion = $schemaVersion, store.rulesVersion = $rulesVersion
RETURN store.epoch AS epoch, store.seq AS seq, store.schemaVersion AS schemaVersion, store.rulesVersion AS rulesVersion
