// Parliament's ledger of a dossier: its questions, commitments and requests that are known, each as ledgerOfItems has it.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   moment: Moment
// column  about: map                 {item, phases, dates}: how far it was, as known at the moment, and its dates that hold
// column  relation: map?
// column  other: map?
// column  statement: string?
// column  slug: string
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2026-05-13", knownOn: "2026-05-13", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE RECORDED(m)
WITH DISTINCT n
WHERE (n:QuestionSet OR n:Question OR n:Commitment OR n:Request) AND KNOWN(n)
WITH n, {item: ITEM(n), phases: [(n)-[:HAS_STATE]->(past {aspect: 'PHASE'} WHERE HELD(past)) | STATE(past)],
    dates: [(n)-[:HAS_DATE]->(d WHERE BOX(d)) | DUE_DATE(d)]} AS about
CALL (n) {
  MATCH (n)<-[r:ASKED|ANSWERS|MADE|FULFILS|BASED_ON|PART_OF]-(o:Item) WHERE BOX(r) RETURN r, o
  UNION ALL
  MATCH (n)-[r:AWAITS|ADDRESSED_TO|MADE_IN|DUE_BEFORE|BASED_ON|PART_OF]->(o:Item) WHERE BOX(r) RETURN r, o
  UNION ALL
  RETURN null AS r, null AS o
}
RETURN about AS about, CASE WHEN r IS NULL THEN null ELSE RELATION(r) END AS relation,
  CASE WHEN o IS NULL THEN null ELSE ITEM(o) END AS other, r.statement AS statement, n.slug AS slug
ORDER BY slug, statement
