// The first day on which anything was known of each item, as recorded at the basis.
// mode    read
// rows    many                       bounded by the list asked for
// param   slugs: string[]
// param   basis: int
// column  slug: string
// column  day: date?
// sample  { slugs: ["igj"], basis: 1 }
MATCH (n:Item)<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(s:Statement)
WHERE n.slug IN $slugs AND RECORDED(s)
RETURN n.slug AS slug, min(CASE WHEN s.known > s.trueFrom THEN s.known ELSE s.trueFrom END) AS day
ORDER BY slug
