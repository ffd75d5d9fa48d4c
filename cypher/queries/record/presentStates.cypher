// Every state statement of these items that is not retracted, of whichever dossier, with what supersedes it.
// mode    read
// rows    many                       bounded by the items asked for
// param   items: string[]
// param   basis: int
// column  id: string
// column  dossier: string
// column  seq: int
// column  place: int
// column  content: string
// sample  { items: ["igj-investigation"], basis: 0 }
UNWIND $items AS item
MATCH (:Item {slug: item})<-[:ABOUT]-(s:Statement {form: 'STATE'})
WHERE RECORDED(s)
RETURN s.id AS id, s.dossier AS dossier, s.seqFrom AS seq, s.place AS place, s.content AS content
ORDER BY seq, place, id
