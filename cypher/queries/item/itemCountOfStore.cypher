// How many items of the whole store fit a filter.
// mode    read
// rows    one
// param   filter: map                {types, kinds, phases, isOpen, isKnown, words, relatedTo}: null where anything fits
// param   moment: Moment
// column  count: int
// sample  { filter: {types: null, kinds: null, phases: null, isOpen: true, isKnown: null, words: null, relatedTo: null}, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)-[:HAS_VERSION]->(version)
WHERE RECORDED(version) AND ($filter.types IS NULL OR any(label IN labels(n) WHERE label IN $filter.types))
WITH n, [n, version, CASE WHEN $filter.isOpen IS NULL AND $filter.phases IS NULL THEN [] ELSE [(n)-[:HAS_STATE]->(s) WHERE BOX(s) | s] END] AS row
WHERE FITS(row) AND ($filter.relatedTo IS NULL OR EXISTS { (n)-[r:RELATIONS]-(:Item {slug: $filter.relatedTo}) WHERE BOX(r) }) AND ($filter.isKnown IS NULL OR $filter.isKnown = KNOWN(n))
RETURN count(n) AS count
