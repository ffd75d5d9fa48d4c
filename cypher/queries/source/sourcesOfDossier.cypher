// A page of a dossier's sources, by slug.
// mode    read
// rows    many                       bounded by limit
// param   dossier: string
// param   after: string?
// param   limit: int
// param   moment: Moment
// column  slug: string
// column  content: string
// column  publisher: map?
// sample  { dossier: "clinical-diagnostics", after: null, limit: 51, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(x:Source)-[:HAS_VERSION]->(v)
WHERE RECORDED(m) AND RECORDED(v) AND ($after IS NULL OR x.slug > $after)
WITH x, v, x.slug AS slug
ORDER BY slug
LIMIT $limit
OPTIONAL MATCH (p:Item {slug: v.publisher})
RETURN slug AS slug, v.content AS content, CASE WHEN p IS NULL THEN null ELSE ITEM(p) END AS publisher
ORDER BY slug
