// P2: which statement ends which, by id.
// mode    write
// rows    none
// param   rows: rows                 {later, earlier}
// accept  CartesianProduct: one node by each unique key, so one pair a row
// sample  { rows: [] }
UNWIND $rows AS row
MATCH (later:Statement {id: row.later})
MATCH (earlier:Statement {id: row.earlier})
CREATE (later)-[:SUPERSEDES]->(earlier)
