// How many visible statements give each source as evidence, later ones too where asked for.
// mode    read
// rows    many                       bounded by the list asked for
// param   slugs: string[]
// param   includeLater: boolean
// param   moment: Moment
// column  slug: string
// column  count: int
// sample  { slugs: ["vws-memo"], includeLater: false, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (x:Source)<-[:EVIDENCE]-(s:Statement)
WHERE x.slug IN $slugs AND RECORDED(s) AND (VISIBLE(s) OR ($includeLater AND (s.trueFrom > $trueOn OR s.known > $knownOn)))
RETURN x.slug AS slug, count(DISTINCT s) AS count
ORDER BY slug
