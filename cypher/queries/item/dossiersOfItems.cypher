// The dossiers that each item is in.
// mode    read
// rows    many                       bounded by the dossiers
// param   slugs: string[]
// param   basis: int
// column  slug: string
// column  dossier: string
// column  content: string
// sample  { slugs: ["igj"], basis: 1 }
MATCH (n:Item)-[m:IN]->(d:Dossier)-[:HAS_VERSION]->(v)
WHERE n.slug IN $slugs AND RECORDED(m) AND RECORDED(v)
RETURN n.slug AS slug, d.slug AS dossier, v.content AS content
ORDER BY slug, dossier
