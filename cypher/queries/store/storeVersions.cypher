// Which store this is.
// mode    read
// rows    one
// column  epoch: string
// column  schemaVersion: int
// column  rulesVersion: int
// sample  { }
MATCH (store:Store {id: 'store'})
RETURN store.epoch AS epoch, store.schemaVersion AS schemaVersion, store.rulesVersion AS rulesVersion
