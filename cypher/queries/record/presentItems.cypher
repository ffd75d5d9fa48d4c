// What the store holds of these items: type labels, and what every dossier that lists them says.
// mode    read
// rows    many                       bounded by the slugs asked for
// param   slugs: string[]
// param   basis: int
// column  slug: string
// column  labels: string[]
// column  memberships: maps
// sample  { slugs: ["igj"], basis: 0 }
UNWIND $slugs AS wanted
MATCH (i:Item {slug: wanted})
RETURN i.slug AS slug, labels(i) AS labels,
  COLLECT { MATCH (i)-[r:IN]->(d:Dossier) WHERE RECORDED(r) RETURN {dossier: d.slug, isListed: r.isListed, said: r.said, place: r.place} } AS memberships
ORDER BY slug
