// Writes down that a migration was applied whole.
// mode    write
// rows    none
// param   name: string
// param   checksum: string
// param   schemaVersion: int
// param   at: string
// sample  { name: "schema.cypher", checksum: "0", schemaVersion: 1, at: "2026-01-01T00:00:00Z" }
MERGE (m:Migration {name: $name})
SET m.checksum = $checksum, m.appliedAt = $at
WITH m
MATCH (store:Store {id: 'store'})
SET store.schemaVersion = $schemaVersion
