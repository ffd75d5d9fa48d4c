// Slugs of everything that is in a dossier: items and sources.
// mode    read
// rows    many                       bounded by the dossier, which is compared whole
// param   dossier: string
// param   basis: int
// column  slug: string
// column  isSource: boolean
// sample  { dossier: "clinical-diagnostics", basis: 0 }
MATCH (:Dossier {slug: $dossier})<-[r:IN]-(n:Item|Source)
WHERE RECORDED(r)
RETURN n.slug AS slug, n:Source AS isSource
ORDER BY isSource, slug
