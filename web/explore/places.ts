// Where each page is. Pure.
import { carriedOver, printAddress, type Address } from './address.ts'

export const pages = ['overview', 'waits', 'graph', 'compare', 'timeline', 'questions', 'coverage', 'figures', 'sources'] as const
export type Page = (typeof pages)[number]
/** A page that stands with another in a bar that has no room for both. */
export const pageWith: Partial<Record<Page, Page>> = { timeline: 'compare' }
export const barPages = pages.filter((page) => pageWith[page] === undefined)
/** Under a thumb; a phone has the others in its menu. */
export const thumbPages = ['overview', 'waits', 'graph', 'questions', 'sources'] as const
export const menuPages = pages.filter((page) => !thumbPages.some((thumb) => thumb === page))

/** An address within the site, as the router takes it. */
export interface Place {
  readonly pathname: string
  readonly search: string
}

const dossierPath = (slug: string) => `/dossiers/${encodeURIComponent(slug)}`

/** A page of a dossier, at the clocks of `address` and with its chosen item. */
export function placeOf(slug: string, page: Page, address: Address): Place {
  return { pathname: page === 'overview' ? dossierPath(slug) : `${dossierPath(slug)}/${page}`, search: printAddress(carriedOver(address)) }
}

/** The page of one item. */
export function placeOfItem(slug: string, item: string, address: Address): Place {
  return {
    pathname: `${dossierPath(slug)}/items/${encodeURIComponent(item)}`,
    search: printAddress({ ...carriedOver(address), item: null }),
  }
}

/** The page of one source. */
export function placeOfSource(slug: string, source: string, address: Address): Place {
  return { pathname: `${dossierPath(slug)}/sources/${encodeURIComponent(source)}`, search: printAddress(carriedOver(address)) }
}

/** Which page of a dossier a path leads to; an item's page belongs to none. `/` is the overview of the only dossier. */
export function pageAt(pathname: string): Page | null {
  const [, , , name] = pathname.split('/')
  if (name === undefined || name === '') return 'overview'
  return pages.find((page) => page === name) ?? null
}
