// Where the change log stands.
// mode    read
// rows    one
// column  epoch: string
// column  seq: int
// column  hash: string
// sample  { }
MATCH (store:Store {id: 'store'})
RETURN store.epoch AS epoch, store.seq AS seq, store.hash AS hash
