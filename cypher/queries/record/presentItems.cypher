// What the store holds of these items: what the dossier's own file says, and the different things that other dossiers say.
// mode    read
// rows    many                       bounded by the slugs asked for
// param   slugs: string[]
// param   dossier: string
// param   basis: int
// column  slug: string
// column  labels: string[]
// column  own: maps
// column  others: string[]
// column  isMember: boolean
// sample  { slugs: ["igj"], dossier: "clinical-diagnostics", basis: 0 }
UNWIND $slugs AS wanted
MATCH (n:Item {slug: wanted})
RETURN n.slug AS slug, labels(n) AS labels,
  COLLECT { MATCH (n)-[r:IN]->(:Dossier {slug: $dossier}) WHERE RECORDED(r) RETURN {isListed: r.isListed, said: r.said, place: r.place} } AS own,
  COLLECT { MATCH (n)-[r:IN]->(d:Dossier) WHERE RECORDED(r) AND d.slug <> $dossier AND r.said IS NOT NULL RETURN DISTINCT r.said ORDER BY r.said } AS others,
  EXISTS { (n)-[r:IN]->(:Dossier) WHERE RECORDED(r) } AS isMember
ORDER BY slug
