// How many sources a dossier has.
// mode    read
// rows    one
// param   dossier: string
// param   basis: int
// column  count: int
// sample  { dossier: "clinical-diagnostics", basis: 1 }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(x:Source)
WHERE RECORDED(m)
RETURN count(x) AS count
