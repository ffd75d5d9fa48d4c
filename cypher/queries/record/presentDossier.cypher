// What the store holds of a dossier itself.
// mode    read
// rows    maybe
// param   slug: string
// param   basis: int
// column  content: string
// sample  { slug: "clinical-diagnostics", basis: 0 }
MATCH (:Dossier {slug: $slug})-[:HAS_VERSION]->(v:DossierVersion)
WHERE RECORDED(v)
RETURN v.content AS content
