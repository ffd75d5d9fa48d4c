// Items of the whole store that fit a filter, a page of them in the order asked for.
// mode    read
// rows    many                       bounded by limit
// param   types: string[]?
// param   kinds: string[]?
// param   phases: string[]?
// param   isOpen: boolean?
// param   isKnown: boolean?
// param   words: string[]?
// param   relatedTo: string?
// param   orderBy: string
// param   after: string?
// param   before: string?
// param   isBackward: boolean
// param   limit: int
// param   moment: Moment
// column  item: map
// column  key: string
// sample  { types: null, kinds: null, phases: null, isOpen: true, isKnown: null, words: null, relatedTo: null, orderBy: "NAME", after: null, before: null, isBackward: false, limit: 51, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)
WHERE FILTERED(n)
WITH n, ORDERED(n) AS key
WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
WITH n, key, CASE WHEN $isBackward THEN key END AS backward
ORDER BY backward DESC, key
LIMIT $limit
RETURN ITEM(n) AS item, key AS key
ORDER BY key
