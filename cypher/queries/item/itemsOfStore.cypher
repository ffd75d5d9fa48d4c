// Items of the whole store that fit a filter, a page of them in the order asked for.
// mode    read
// rows    many                       bounded by limit
// param   filter: map                {types, kinds, phases, isOpen, isKnown, words, relatedTo}: null where anything fits
// param   orderBy: string
// param   after: string?
// param   before: string?
// param   isBackward: boolean
// param   limit: int
// param   moment: Moment
// column  item: map
// column  key: string
// sample  { filter: {types: null, kinds: null, phases: null, isOpen: true, isKnown: null, words: null, relatedTo: null}, orderBy: "NAME", after: null, before: null, isBackward: false, limit: 51, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)-[:HAS_VERSION]->(version)
WHERE RECORDED(version) AND ($filter.types IS NULL OR any(label IN labels(n) WHERE label IN $filter.types))
WITH n, [n, version, CASE WHEN $filter.isOpen IS NULL AND $filter.phases IS NULL AND $orderBy IN ['NAME', 'MOST_AWAITED'] THEN [] ELSE [(n)-[:HAS_STATE]->(s) WHERE BOX(s) | s] END, CASE WHEN $orderBy = 'MOST_AWAITED' THEN COUNT { MATCH (n)<-[w:AWAITS]-(waiter:Item) WHERE BOX(w) AND OPEN(waiter) RETURN DISTINCT waiter } END] AS row
WHERE FITS(row) AND ($filter.relatedTo IS NULL OR EXISTS { (n)-[r:RELATIONS]-(:Item {slug: $filter.relatedTo}) WHERE BOX(r) }) AND ($filter.isKnown IS NULL OR $filter.isKnown = KNOWN(n))
WITH n, ORDERED(row) + '\u0001' + n.slug AS key
WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
WITH n, key, CASE WHEN $isBackward THEN key END AS backward
ORDER BY backward DESC, key
LIMIT $limit
RETURN ITEM(n) AS item, key AS key
ORDER BY key
