// How many items of a dossier fit a filter.
// mode    read
// rows    one
// param   dossier: string
// param   filter: map                {types, kinds, phases, isOpen, isKnown, words, relatedTo}: null where anything fits
// param   moment: Moment
// column  count: int
// sample  { dossier: "clinical-diagnostics", filter: {types: null, kinds: null, phases: null, isOpen: true, isKnown: null, words: null, relatedTo: null}, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE RECORDED(m)
MATCH (n)-[:HAS_VERSION]->(version)
WHERE RECORDED(version)
WITH n, [n, version, CASE WHEN $filter.isOpen IS NULL AND $filter.phases IS NULL THEN [] ELSE [(n)-[:HAS_STATE]->(s) WHERE BOX(s) | s] END] AS row
WHERE FITS(row) AND ($filter.relatedTo IS NULL OR EXISTS { (n)-[r:RELATIONS]-(:Item {slug: $filter.relatedTo}) WHERE BOX(r) }) AND ($filter.isKnown IS NULL OR $filter.isKnown = KNOWN(n))
RETURN count(n) AS count
