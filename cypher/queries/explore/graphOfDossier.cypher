// The known items of a dossier, the most related first, with every relation between those shown, and how many were left out.
// mode    read
// rows    one
// param   dossier: string
// param   types: string[]?
// param   itemTypes: string[]?
// param   limit: int
// param   moment: Moment
// column  nodes: maps
// column  edges: maps
// column  nodeCount: int
// column  edgeCount: int
// sample  { dossier: "clinical-diagnostics", types: null, itemTypes: null, limit: 500, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
CALL () {
  MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
  WHERE RECORDED(m) AND ($itemTypes IS NULL OR any(label IN labels(n) WHERE label IN $itemTypes)) AND KNOWN(n)
  WITH n, COUNT { (n)-[:RELATIONS]-() } AS degree, n.slug AS slug
  ORDER BY degree DESC, slug
  RETURN collect(n) AS found
}
WITH found, found[0..$limit] AS kept
CALL (found, kept) {
  UNWIND found AS n
  MATCH (n)-[r:RELATIONS]->(o:Item)
  WHERE BOX(r) AND ($types IS NULL OR type(r) IN $types) AND o IN found
  WITH r, n, o, n IN kept AND o IN kept AS isKept
  RETURN collect(CASE WHEN isKept THEN RELATION(r) END) AS edges, count(DISTINCT [type(r), n.slug, o.slug]) AS edgeCount
}
RETURN [n IN kept | ITEM(n)] AS nodes, edges AS edges, size(found) AS nodeCount, edgeCount AS edgeCount
