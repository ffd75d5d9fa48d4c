// What one operation said: statements, retractions and versions, as the store holds them.
// mode    read
// rows    many                       bounded by one operation, which is checked whole
// param   seq: int
// column  what: string
// column  name: string
// column  content: string?
// column  version: map?
// sample  { seq: 1 }
CALL () {
  MATCH (s:Statement {seqFrom: $seq}) WHERE s.key IS NOT NULL RETURN 'statement' AS what, s.id AS name, s.content AS content, null AS version
  UNION ALL
  MATCH (s:Statement {seqUntil: $seq}) WHERE s.key IS NOT NULL RETURN 'retraction' AS what, s.id AS name, s.retractionReason AS content, null AS version
  UNION ALL
  MATCH (v:DossierVersion {seqFrom: $seq})<-[:HAS_VERSION]-(d:Dossier) RETURN 'dossier' AS what, d.slug AS name, v.content AS content, null AS version
  UNION ALL
  MATCH (v:SourceVersion {seqFrom: $seq}) RETURN 'source' AS what, v.slug AS name, v.content AS content, null AS version
  UNION ALL
  MATCH (v:ItemVersion {seqFrom: $seq})
  RETURN 'item' AS what, v.slug AS name, null AS content, v {.slug, .kind, .nameNl, .nameEn, .aliases, .identifierSchemes, .identifierValues, .district, .namesNl, .namesEn} AS version
}
RETURN what AS what, name AS name, content AS content, version AS version
ORDER BY what, name
