import type { search as nl } from '../nl/search.ts'

export const search: typeof nl = {
  searchOrGo: 'Search or go to',
  searchIn: (day) => `Search what was known on ${day}, or go to a page, source or day`,
  searchSections: { day: 'Day', recent: 'Chosen last', items: 'Items', goTo: 'Go to', sources: 'Sources' },
  searchResults: 'Found',
  turnTo: (day) => `State on ${day}`,
  searchNothing: (text, day) => `Nothing found for “${text}”, as known on ${day}.`,
  searchWhere: 'Looked in names, other names, numbers and statements, in pages, moments and titles of sources.',
  searchCount: (shown, total) => (total > shown ? `${shown} of ${total} items` : `${total} items`),
  searchSlow: 'The search takes longer than usual…',
  searchSourcesFailed: 'The titles of sources could not be fetched; they are not found here now.',
  searchFailed: 'The search failed; what was found before is still shown.',
  searchKeys: 'Arrow keys walk the list, Enter opens, Escape closes.',
  searchOpens: 'opens',
  searchChooses: 'chooses on this page',
  closeSearch: 'Close search',
}
