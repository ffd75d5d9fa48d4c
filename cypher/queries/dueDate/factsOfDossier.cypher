// What the terms of a dossier's items are made of: of sets of questions, commitments, what is due before a meeting or has a term.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   moment: Moment
// column  slug: string
// column  about: map                 {item, phases, dates}: how far it was, as known at the moment, and its dates that hold
// column  relation: map?
// column  other: map?                the same of the item at the other end, or that a term names
// column  otherSlug: string?
// column  statement: string?
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE RECORDED(m) AND (n:QuestionSet OR n:Commitment OR EXISTS { (n)-[:HAS_TERM]->() } OR EXISTS { (n)-[:DUE_BEFORE]->() })
WITH DISTINCT n
WITH n, {item: ITEM(n), phases: [(n)-[:HAS_STATE]->(past {aspect: 'PHASE'} WHERE HELD(past)) | STATE(past)],
  dates: [(n)-[:HAS_DATE]->(d WHERE BOX(d)) | DUE_DATE(d)]} AS about
CALL (n) {
  MATCH (n)<-[r:ASKED|MADE]-(o:Item) WHERE BOX(r) RETURN r, o
  UNION ALL
  MATCH (n)-[r:DUE_BEFORE]->(o:Item) WHERE BOX(r) RETURN r, o
  UNION ALL
  MATCH (n)-[r:INFORMED]->(o:Item) WHERE BOX(r) AND EXISTS { (n)-[:HAS_TERM]->() } RETURN r, o
  UNION ALL
  MATCH (n)-[:HAS_TERM]->(x) WHERE BOX(x) MATCH (o:Item) WHERE o.slug IN [x.to, x.closed] RETURN null AS r, o
  UNION ALL
  RETURN null AS r, null AS o
}
RETURN n.slug AS slug, about AS about, CASE WHEN r IS NULL THEN null ELSE RELATION(r) END AS relation,
  CASE WHEN o IS NULL THEN null ELSE {item: ITEM(o), phases: [(o)-[:HAS_STATE]->(past {aspect: 'PHASE'} WHERE HELD(past)) | STATE(past)],
    dates: [(o)-[:HAS_DATE]->(d WHERE BOX(d)) | DUE_DATE(d)]} END AS other, o.slug AS otherSlug, r.statement AS statement
ORDER BY slug, otherSlug, statement
