// Migrations that this store has been through, with the checksum of the file as it was then.
// mode    read
// rows    many                       bounded by the files of cypher/migrations
// column  name: string
// column  checksum: string
// sample  { }
MATCH (m:Migration)
RETURN m.name AS name, m.checksum AS checksum
ORDER BY name
