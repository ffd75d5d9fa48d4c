// Items within some steps of the given ones, nearest first and the most related first, with every relation between those shown.
// mode    read
// rows    one
// param   of: string[]
// param   depth: int                 0 to 4
// param   types: string[]?
// param   itemTypes: string[]?
// param   limit: int
// param   hubSize: int               an item with more relations is shown and not passed through, unless it is where one starts
// param   moment: Moment
// column  nodes: maps
// column  edges: maps
// column  hiddenNodes: int
// column  hiddenEdges: int
// sample  { of: ["igj"], depth: 2, types: null, itemTypes: null, limit: 200, hubSize: 400, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (s:Item)
WHERE s.slug IN $of
WITH s ORDER BY s.slug
WITH collect(s)[0..$limit] AS seen
CALL (seen) { UNWIND seen AS x WITH x, seen WHERE $depth >= 1 RING(seen) }
WITH seen, found, links, $limit - size(seen) AS room
WITH seen + found[0..room] AS seen, found[0..room] AS ring, size(found[room..]) AS hiddenNodes, reduce(sum = 0, each IN links[room..] | sum + each) AS hiddenEdges
CALL (seen, ring) { UNWIND ring AS x WITH x, seen WHERE $depth >= 2 AND size(seen) < $limit AND COUNT { (x)-[:RELATIONS]-() } <= $hubSize RING(seen) }
WITH seen, found, links, hiddenNodes, hiddenEdges, $limit - size(seen) AS room
WITH seen + found[0..room] AS seen, found[0..room] AS ring, hiddenNodes + size(found[room..]) AS hiddenNodes, reduce(sum = hiddenEdges, each IN links[room..] | sum + each) AS hiddenEdges
CALL (seen, ring) { UNWIND ring AS x WITH x, seen WHERE $depth >= 3 AND size(seen) < $limit AND COUNT { (x)-[:RELATIONS]-() } <= $hubSize RING(seen) }
WITH seen, found, links, hiddenNodes, hiddenEdges, $limit - size(seen) AS room
WITH seen + found[0..room] AS seen, found[0..room] AS ring, hiddenNodes + size(found[room..]) AS hiddenNodes, reduce(sum = hiddenEdges, each IN links[room..] | sum + each) AS hiddenEdges
CALL (seen, ring) { UNWIND ring AS x WITH x, seen WHERE $depth >= 4 AND size(seen) < $limit AND COUNT { (x)-[:RELATIONS]-() } <= $hubSize RING(seen) }
WITH seen, found, links, hiddenNodes, hiddenEdges, $limit - size(seen) AS room
WITH seen + found[0..room] AS seen, hiddenNodes + size(found[room..]) AS hiddenNodes, reduce(sum = hiddenEdges, each IN links[room..] | sum + each) AS hiddenEdges
CALL (seen) {
  UNWIND seen AS n
  MATCH (n)-[r:RELATIONS]->(o:Item)
  WHERE BOX(r) AND ($types IS NULL OR type(r) IN $types) AND o IN seen
  RETURN collect(RELATION(r)) AS edges
}
RETURN [n IN seen | ITEM(n)] AS nodes, edges AS edges, hiddenNodes AS hiddenNodes, hiddenEdges AS hiddenEdges
