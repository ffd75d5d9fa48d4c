// Teksten van de stille onderwerpen.
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`)

export const quiet = {
  quietHeading: 'Stil',
  quietWhy:
    'Wat open staat, met het langst stille bovenaan. Eigen gevolgtrekkingen en zoeken zonder iets te vinden tellen niet als nieuws.',
  quietCount: (count: number, missed: number) => `${count} open; van ${missed} is een datum voorbij zonder dat daarna iets is gehoord`,
  quietNone: (day: string) => `Niets vastgesteld: op ${day} stond voor zover bekend niets open.`,
  failedQuiet: 'De stille onderwerpen konden niet worden opgehaald.',
  quietFor: (count: number) => `${days(count)} stil`,
  neverHeard: 'nooit iets gehoord, alleen eigen gevolgtrekking',
  heardColumn: 'Laatst gehoord',
  saidColumn: 'Wat toen is gezegd, en door wie',
  lookColumn: 'Nagezocht, niets nieuws',
  beatColumn: 'Te verwachten',
  notLooked: 'niet vastgelegd',
  beats: {
    AHEAD: 'komt nog',
    HEARD: 'voorbij, daarna iets gehoord',
    MISSED: 'voorbij, niets gehoord',
    NONE: 'geen datum gegeven',
  },
  quietAll: (count: number) => `Toon alle ${count}`,
  quietFewer: 'Toon alleen de langst stille',
}
