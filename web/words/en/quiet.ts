import type { quiet as nl } from '../nl/quiet.ts'

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

export const quiet: typeof nl = {
  quietHeading: 'Quiet',
  quietWhy: 'What is open, the longest quiet first. Own conclusions, and looking without finding anything, are no news.',
  quietCount: (count, missed) => `${count} open; of ${missed} a date has passed and nothing was heard since`,
  quietNone: (day) => `Nothing recorded: as far as known nothing was open on ${day}.`,
  failedQuiet: 'The quiet items could not be fetched.',
  quietFor: (count) => `quiet for ${days(count)}`,
  neverHeard: 'nothing ever heard, own conclusion only',
  heardColumn: 'Last heard',
  saidColumn: 'What was said then, and by whom',
  lookColumn: 'Looked for, nothing new',
  beatColumn: 'To be expected',
  notLooked: 'not recorded',
  beats: { AHEAD: 'still to come', HEARD: 'past, heard since', MISSED: 'past, nothing heard', NONE: 'no date given' },
  quietAll: (count) => `Show all ${count}`,
  quietFewer: 'Show the longest quiet only',
}
