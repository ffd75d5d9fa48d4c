// Every dossier with its titles and how much is recorded in it.
// mode    read
// rows    many                       bounded by the dossiers of the store, which are few
// param   basis: int
// column  slug: string
// column  titleNl: string?
// column  titleEn: string?
// column  statements: int
// column  items: int
// sample  { basis: 0 }
MATCH (d:Dossier)-[:HAS_VERSION]->(v:DossierVersion)
WHERE RECORDED(v)
RETURN d.slug AS slug, v.titleNl AS titleNl, v.titleEn AS titleEn,
  COUNT { MATCH (d)<-[:IN]-(s:Statement) WHERE RECORDED(s) } AS statements, COUNT { MATCH (d)<-[r:IN]-(:Item) WHERE RECORDED(r) } AS items
ORDER BY slug
