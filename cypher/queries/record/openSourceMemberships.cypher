// Sources of a dossier from the new seq on, and what its file says of them.
// mode    write
// rows    none
// param   rows: rows                 {slug, dossier, isListed, said, place}
// param   seq: int
// param   openSeq: int
// accept  CartesianProduct: one node by each unique key, so one pair a row
// sample  { rows: [], seq: 1, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (s:Source {slug: row.slug})
MATCH (d:Dossier {slug: row.dossier})
CREATE (s)-[:IN {seqFrom: $seq, seqUntil: $openSeq, isListed: row.isListed, said: row.said, place: row.place}]->(d)
