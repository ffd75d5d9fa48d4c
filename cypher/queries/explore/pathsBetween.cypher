// The shortest ways between two items over relations that hold, in either direction: their items, nearest to the first one first, and their relations.
// mode    read
// rows    maybe                      nothing where no way was found
// param   from: string
// param   to: string
// param   maxLength: int             1 to 6
// param   types: string[]?
// param   limit: int                 ways at most; one more shows that there are more
// param   moment: Moment
// column  nodes: maps
// column  edges: maps
// column  ways: int
// accept  CartesianProduct: one node by each unique key, so one pair
// sample  { from: "igj", to: "ap", maxLength: 6, types: null, limit: 101, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (a:Item {slug: $from})
MATCH (b:Item {slug: $to})
CALL (a, b) {
  MATCH p = ALL SHORTEST (a) (()-[r:RELATIONS WHERE BOX(r) AND ($types IS NULL OR type(r) IN $types)]-()){1,6} (b)
  WHERE length(p) <= $maxLength AND a <> b
  RETURN p
  LIMIT $limit
}
WITH collect(p) AS ways
UNWIND ways AS p
UNWIND range(0, length(p)) AS step
WITH ways, nodes(p)[step] AS n, min(step) AS step
WITH ways, n, step, n.slug AS slug
ORDER BY step, slug
WITH ways, collect(ITEM(n)) AS nodes
UNWIND ways AS p
UNWIND relationships(p) AS r
WITH ways, nodes, collect(DISTINCT r) AS edges
RETURN nodes AS nodes, [r IN edges | RELATION(r)] AS edges, size(ways) AS ways
