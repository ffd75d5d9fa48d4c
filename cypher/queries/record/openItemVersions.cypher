// What is said of these items from the new seq on.
// mode    write
// rows    none
// param   rows: rows                 {slug, kind, nameNl, nameEn, aliases, identifierSchemes, identifierValues, district, namesNl, namesEn}
// param   seq: int
// param   openSeq: int
// sample  { rows: [], seq: 1, openSeq: 34359738367 }
UNWIND $rows AS row
MATCH (i:Item {slug: row.slug})
CREATE (i)-[:HAS_VERSION]->(:ItemVersion {
  slug: row.slug, seqFrom: $seq, seqUntil: $openSeq, kind: row.kind, nameNl: row.nameNl, nameEn: row.nameEn, aliases: row.aliases,
  identifierSchemes: row.identifierSchemes, identifierValues: row.identifierValues, district: row.district, namesNl: row.namesNl, namesEn: row.namesEn})
