// Texts of search and go-to.
export const search = {
  searchOrGo: 'Zoek of ga naar',
  searchIn: (day: string) => `Zoek wat op ${day} bekend was, of ga naar een pagina, bron of dag`,
  searchSections: { day: 'Dag', recent: 'Laatst gekozen', items: 'Onderwerpen', goTo: 'Ga naar', sources: 'Bronnen' },
  searchResults: 'Gevonden',
  turnTo: (day: string) => `Stand op ${day}`,
  searchNothing: (text: string, day: string) => `Niets gevonden voor “${text}”, zoals bekend op ${day}.`,
  searchWhere: 'Gezocht is in namen, andere namen, nummers en uitspraken, in pagina’s, momenten en titels van bronnen.',
  searchCount: (shown: number, total: number) => (total > shown ? `${shown} van ${total} onderwerpen` : `${total} onderwerpen`),
  searchSlow: 'Zoeken duurt langer dan gewoonlijk…',
  searchSourcesFailed: 'De titels van bronnen konden niet worden opgehaald; die vindt u hier nu niet.',
  searchFailed: 'Zoeken lukte niet; wat eerder is gevonden staat er nog.',
  searchKeys: 'Pijltjes lopen langs de lijst, Enter opent, Escape sluit.',
  searchOpens: 'opent',
  searchChooses: 'kiest op deze pagina',
  closeSearch: 'Sluit zoeken',
}
