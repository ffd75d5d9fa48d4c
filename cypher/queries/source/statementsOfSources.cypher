// Visible statements that give each source as evidence, a page of them, the latest known first; later ones too where asked for.
// mode    read
// rows    many                       bounded by limit
// param   slugs: string[]
// param   includeLater: boolean
// param   after: string?
// param   limit: int
// param   moment: Moment
// column  slug: string
// column  statement: map
// column  key: string
// sample  { slugs: ["vws-memo"], includeLater: false, after: null, limit: 51, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
UNWIND $slugs AS slug
CALL (slug) {
  MATCH (:Source {slug: slug})<-[:EVIDENCE]-(s:Statement)
  WHERE RECORDED(s) AND (VISIBLE(s) OR ($includeLater AND (s.trueFrom > $trueOn OR s.known > $knownOn)))
  WITH DISTINCT s, s.known AS known
  WITH s, LATEST_FIRST(known) + '\u0001' + s.id AS key
  WHERE $after IS NULL OR key > $after
  RETURN s, key
  ORDER BY key
  LIMIT $limit
}
RETURN slug AS slug, STATEMENT(s) AS statement, key AS key
ORDER BY slug, key
