// Open items of the whole store, the latest opened first: read from the ordered index.
// mode    read
// rows    many                       bounded by limit
// param   filter: map                {types, kinds, phases, isOpen, isKnown, words, relatedTo}: null where anything fits
// param   since: date                the first day to look at: the moment's, or that of the last item of the page before
// param   after: string?
// param   limit: int
// param   moment: Moment
// column  item: map
// column  key: string
// sample  { filter: {types: null, kinds: null, phases: null, isOpen: true, isKnown: null, words: null, relatedTo: null}, since: "2025-09-30", after: null, limit: 51, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (s:Board)
USING INDEX s:Board(isOpen, since)
WHERE s.isOpen = true AND s.since <= $since AND BOX(s)
WITH s ORDER BY s.isOpen DESC, s.since DESC
MATCH (s)<-[:HAS_STATE]-(n:Item)-[:HAS_VERSION]->(version)
WHERE RECORDED(version)
WITH s, n, [n, version, [(n)-[:HAS_STATE]->(b) WHERE BOX(b) | b]] AS row
WHERE (s.aspect = 'PHASE' OR none(b IN row[2] WHERE b.isOpen AND b.aspect = 'PHASE')) AND FITS(row)
  AND ($filter.relatedTo IS NULL OR EXISTS { (n)-[r:RELATIONS]-(:Item {slug: $filter.relatedTo}) WHERE BOX(r) }) AND ($filter.isKnown IS NULL OR $filter.isKnown = KNOWN(n))
WITH s, n, s.since AS since
WITH s, n, LATEST_FIRST(since) + '\u0001' + n.slug AS key
WHERE $after IS NULL OR key > $after
WITH s, n, key, n.slug AS slug
ORDER BY s.isOpen DESC, s.since DESC, slug
LIMIT $limit
RETURN ITEM(n) AS item, key AS key
ORDER BY key
