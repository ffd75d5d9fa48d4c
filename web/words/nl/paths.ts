// Texts of the ways between two items.
export const paths = {
  pathsTitle: 'Paden tussen twee items',
  pathsBetween: 'Pad tussen…',
  pathTo: 'Pad naar…',
  pathsFrom: 'Van',
  pathsTo: 'Naar',
  pathsPick: 'Kies een item op de kaart of in de tabel, of zoek het hier.',
  pathsSearch: 'Zoek een item',
  pathsNoMatch: (text: string) => `Geen item dat nu bekend is heet “${text}”.`,
  pathsMatches: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  pathsSwap: 'Draai om',
  pathsChange: (name: string) => `Kies een ander dan ${name}`,
  pathsClose: 'Sluit paden',
  pathsBack: 'Terug naar de paden',
  pathsOver: 'Over relaties van',
  pathsLast: 'Minstens één soort blijft aan.',
  pathsFound: (count: number, steps: number, isMore: boolean) =>
    `${isMore ? 'Meer dan ' : ''}${count} ${count === 1 ? 'kortste pad' : 'kortste paden'} van ${steps} ${steps === 1 ? 'stap' : 'stappen'}`,
  pathsNone: (one: string, other: string) => `Geen pad van hoogstens 6 stappen tussen ${one} en ${other}.`,
  pathsNoneOver: (one: string, other: string) => `Geen pad van hoogstens 6 stappen tussen ${one} en ${other} over deze relaties.`,
  pathsAllOver: 'Over alle relaties zoeken',
  pathsSame: 'Dat is twee keer hetzelfde item: kies een ander.',
  pathsTruncated: 'Er zijn meer kortste paden dan hier staan.',
  pathsFiltered: (count: number) =>
    count === 1
      ? '1 item op deze paden valt buiten de filters en is er toch bij getekend.'
      : `${count} items op deze paden vallen buiten de filters en zijn er toch bij getekend.`,
  pathsOutside: (count: number) =>
    count === 1
      ? '1 item op deze paden staat niet op de kaart van dit dossier.'
      : `${count} items op deze paden staan niet op de kaart van dit dossier.`,
  pathsNotOnMap: 'niet op de kaart',
  pathNumber: (number: number) => `Pad ${number}`,
  pathsFailed: 'De paden konden niet worden opgehaald.',
  pathsOn: 'op een pad',
}
