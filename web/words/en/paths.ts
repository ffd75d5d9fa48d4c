import type { paths as nl } from '../nl/paths.ts'

export const paths: typeof nl = {
  pathsTitle: 'Paths between two items',
  pathsBetween: 'Path between…',
  pathTo: 'Path to…',
  pathsFrom: 'From',
  pathsTo: 'To',
  pathsPick: 'Choose an item on the map or in the table, or look for it here.',
  pathsSearch: 'Look for an item',
  pathsNoMatch: (text) => `No item that is known now is called “${text}”.`,
  pathsMatches: (count) => (count === 1 ? '1 item' : `${count} items`),
  pathsSwap: 'Swap',
  pathsChange: (name) => `Choose another than ${name}`,
  pathsClose: 'Close paths',
  pathsBack: 'Back to the paths',
  pathsOver: 'Over relations of',
  pathsLast: 'At least one kind stays on.',
  pathsFound: (count, steps, isMore) =>
    `${isMore ? 'More than ' : ''}${count} ${count === 1 ? 'shortest path' : 'shortest paths'} of ${steps} ${steps === 1 ? 'step' : 'steps'}`,
  pathsNone: (one, other) => `No path of 6 steps or fewer between ${one} and ${other}.`,
  pathsNoneOver: (one, other) => `No path of 6 steps or fewer between ${one} and ${other} over these relations.`,
  pathsAllOver: 'Look over all relations',
  pathsSame: 'That is the same item twice: choose another one.',
  pathsTruncated: 'There are more shortest paths than are shown here.',
  pathsFiltered: (count) =>
    count === 1
      ? '1 item on these paths is outside the filters and is drawn all the same.'
      : `${count} items on these paths are outside the filters and are drawn all the same.`,
  pathsOutside: (count) =>
    count === 1
      ? '1 item on these paths is not on the map of this dossier.'
      : `${count} items on these paths are not on the map of this dossier.`,
  pathsNotOnMap: 'not on the map',
  pathNumber: (number) => `Path ${number}`,
  pathsFailed: 'The paths could not be fetched.',
  pathsOn: 'on a path',
}
