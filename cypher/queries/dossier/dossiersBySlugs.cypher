// Dossiers by name, as they were said at the basis.
// mode    read
// rows    many                       bounded by the list asked for
// param   slugs: string[]
// param   basis: int
// column  slug: string
// column  content: string
// sample  { slugs: ["clinical-diagnostics"], basis: 1 }
MATCH (d:Dossier)-[:HAS_VERSION]->(v)
WHERE d.slug IN $slugs AND RECORDED(v)
RETURN d.slug AS slug, v.content AS content
ORDER BY slug
