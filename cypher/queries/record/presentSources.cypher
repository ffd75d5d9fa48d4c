// What the store holds of these sources: what every dossier that lists them says.
// mode    read
// rows    many                       bounded by the slugs asked for
// param   slugs: string[]
// param   basis: int
// column  slug: string
// column  memberships: maps
// sample  { slugs: ["vws-memo"], basis: 0 }
UNWIND $slugs AS wanted
MATCH (s:Source {slug: wanted})
RETURN s.slug AS slug,
  COLLECT { MATCH (s)-[r:IN]->(d:Dossier) WHERE RECORDED(r) RETURN {dossier: d.slug, isListed: r.isListed, said: r.said, place: r.place} } AS memberships
ORDER BY slug
