// Which store this is.
// mode    read
// rows    one
// column  epoch: string
// sample  { }
MATCH (store:Store {id: 'store'})
RETURN store.epoch AS epoch
