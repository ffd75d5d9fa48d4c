// A page of all dossiers, by slug.
// mode    read
// rows    many
// param   after: string?
// param   limit: int
// param   basis: int
// column  slug: string
// column  content: string
// sample  { after: null, limit: 21, basis: 1 }
MATCH (d:Dossier)-[:HAS_VERSION]->(v)
WHERE ($after IS NULL OR d.slug > $after) AND RECORDED(v)
RETURN d.slug AS slug, v.content AS content
ORDER BY slug
LIMIT $limit
