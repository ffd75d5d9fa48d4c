// The statements of a dossier that are not retracted, in their order.
// mode    read
// rows    many                       bounded by the dossier, which is compared whole
// param   dossier: string
// param   basis: int
// column  id: string
// column  key: string
// column  seq: int
// column  place: int
// column  origin: string
// column  content: string
// sample  { dossier: "clinical-diagnostics", basis: 0 }
MATCH (:Dossier {slug: $dossier})<-[:IN]-(s:Statement)
WHERE RECORDED(s)
RETURN s.id AS id, s.key AS key, s.seqFrom AS seq, s.place AS place, s.origin AS origin, s.content AS content
ORDER BY seq, place, id
