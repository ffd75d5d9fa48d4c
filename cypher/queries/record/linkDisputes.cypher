// F6: which statement denies which, by id.
// mode    write
// rows    none
// param   rows: rows                 {denial, denied}
// accept  CartesianProduct: one node by each unique key, so one pair a row
// sample  { rows: [] }
UNWIND $rows AS row
MATCH (denial:Statement {id: row.denial})
MATCH (denied:Statement {id: row.denied})
CREATE (denial)-[:DISPUTES]->(denied)
