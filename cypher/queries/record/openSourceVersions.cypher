// What is said of these sources from the new seq on.
// mode    write
// rows    none
// param   rows: rows                 {slug, title, publisher, content}
// param   seq: int
// param   openSeq: int
// sample  { rows: [], seq: 1, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (s:Source {slug: row.slug})
CREATE (s)-[:HAS_VERSION]->(:SourceVersion {
  slug: row.slug, seqFrom: $seq, seqUntil: $openSeq, title: row.title, publisher: row.publisher, content: row.content})
