// Items of a dossier whose substance is open (O1), each with its waits, who asked it, whom it is addressed to and what answers it.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   moment: Moment
// column  item: map
// column  relation: map?
// column  other: map?
// column  statement: string?
// column  slug: string
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2026-05-13", knownOn: "2026-05-13", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE RECORDED(m) AND EXISTS { (n)-[:HAS_STATE]->(substance {aspect: 'SUBSTANCE', isOpen: true}) WHERE BOX(substance) }
WITH DISTINCT n
OPTIONAL MATCH (n)-[r:AWAITS|ASKED|ADDRESSED_TO|ANSWERS]-(o:Item)
WHERE BOX(r) AND (CASE WHEN type(r) IN ['AWAITS', 'ADDRESSED_TO'] THEN startNode(r) ELSE endNode(r) END) = n
RETURN ITEM(n) AS item, CASE WHEN r IS NULL THEN null ELSE RELATION(r) END AS relation, CASE WHEN o IS NULL THEN null ELSE ITEM(o) END AS other,
  r.statement AS statement, n.slug AS slug
ORDER BY slug, statement
