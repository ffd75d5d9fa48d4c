// How many items of a dossier fit a filter.
// mode    read
// rows    one
// param   dossier: string
// param   types: string[]?
// param   kinds: string[]?
// param   phases: string[]?
// param   isOpen: boolean?
// param   isKnown: boolean?
// param   words: string[]?
// param   relatedTo: string?
// param   moment: Moment
// column  count: int
// sample  { dossier: "clinical-diagnostics", types: null, kinds: null, phases: null, isOpen: true, isKnown: null, words: null, relatedTo: null, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE RECORDED(m) AND FILTERED(n)
RETURN count(n) AS count
