// How many items of the whole store fit a filter.
// mode    read
// rows    one
// param   types: string[]?
// param   kinds: string[]?
// param   phases: string[]?
// param   isOpen: boolean?
// param   isKnown: boolean?
// param   words: string[]?
// param   relatedTo: string?
// param   moment: Moment
// column  count: int
// sample  { types: null, kinds: null, phases: null, isOpen: true, isKnown: null, words: null, relatedTo: null, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)
WHERE FILTERED(n)
RETURN count(n) AS count
