// How many visible statements are about or name each item, later ones too where asked for.
// mode    read
// rows    many                       bounded by the list asked for
// param   slugs: string[]
// param   forms: string[]?
// param   includeLater: boolean
// param   moment: Moment
// column  slug: string
// column  count: int
// sample  { slugs: ["igj"], forms: null, includeLater: false, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(s:Statement)
WHERE n.slug IN $slugs AND ($forms IS NULL OR s.form IN $forms) AND RECORDED(s)
  AND (VISIBLE(s) OR ($includeLater AND (s.trueFrom > $trueOn OR s.known > $knownOn)))
RETURN n.slug AS slug, count(DISTINCT s) AS count
ORDER BY slug
