// Connections: pages of a list with cursors that pin the moment.
import type { OutputRef } from '@pothos/core'
import { builder } from '../builder.ts'
import { InvalidInput } from '../errors.ts'
import { pageSize } from '../limits.ts'
import { cursorOf, readCursor, type View } from '../moment.ts'

const most = pageSize.max
const count = `1 up to and including ${most}`

export const forwardArgs = builder.args((t) => ({
  first: t.int({ description: `How many from the start, ${count}; ${pageSize.default} when left out. Else InvalidInput.` }),
  after: t.string({
    description: 'Only what comes after this cursor. It holds the moment: later pages are of the same answer, whatever was recorded since.',
  }),
}))
export const pageArgs = builder.args((t) => ({
  first: t.int({ description: `How many from the start, ${count}; ${pageSize.default} when left out. Else InvalidInput.` }),
  after: t.string({
    description: 'Only what comes after this cursor. It holds the moment: later pages are of the same answer, whatever was recorded since.',
  }),
  last: t.int({ description: `How many from the end, ${count}; not together with \`first\`. Else InvalidInput.` }),
  before: t.string({ description: 'Only what comes before this cursor.' }),
}))

export interface PageInput {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** What a query needs: keys are exclusive, `limit` is one more than is shown. */
export interface PageAsked {
  readonly after: string | null
  readonly before: string | null
  readonly isBackward: boolean
  readonly limit: number
}

export interface Page<T> {
  readonly view: View
  readonly entries: readonly { readonly node: T; readonly key: string }[]
  readonly hasNext: boolean
  readonly hasPrevious: boolean
  readonly total: () => Promise<number> | number
}

function refuse(name: string, found: string, expected: string): never {
  throw new InvalidInput(`Found ${name}: ${found}; expected ${expected}.`, {
    problems: [{ path: [name], message: `found ${found}`, expected }],
  })
}

/** Reads the arguments of a connection; the view is the cursor's where there is one. Throws InvalidInput. */
export function readPage(view: View, args: PageInput): { readonly view: View; readonly asked: PageAsked } {
  const { first, last } = args
  for (const [name, value] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (value !== null && value !== undefined && (value < 1 || value > most)) refuse(name, String(value), count)
  }
  if (typeof first === 'number' && typeof last === 'number') refuse('last', `${last} beside first: ${first}`, 'one of the two')
  const after = args.after ? readCursor(view, args.after, 'after') : null
  const before = args.before ? readCursor(view, args.before, 'before') : null
  if (after && before && after.view !== before.view) refuse('before', 'a cursor of another moment than `after`', 'cursors of one moment')
  const isBackward = typeof last === 'number'
  const asked = { after: after?.key ?? null, before: before?.key ?? null, isBackward, limit: (first ?? last ?? pageSize.default) + 1 }
  return { view: (after ?? before)?.view ?? view, asked }
}

/** Cuts the one entry too many. `entries` are in the order of the list, also when read backward. */
export function pageOf<T>(
  view: View,
  asked: PageAsked,
  entries: readonly { readonly node: T; readonly key: string }[],
  total: Page<T>['total'],
): Page<T> {
  const isMore = entries.length >= asked.limit
  const kept = isMore ? (asked.isBackward ? entries.slice(1) : entries.slice(0, -1)) : entries
  return {
    view,
    entries: kept,
    hasNext: asked.isBackward ? asked.before !== null : isMore,
    hasPrevious: asked.isBackward ? isMore : asked.after !== null,
    total,
  }
}

const PageInfo = builder.objectRef<Page<unknown>>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({ description: 'There are entries after this page.', resolve: (page) => page.hasNext }),
    hasPreviousPage: t.boolean({ description: 'There are entries before this page.', resolve: (page) => page.hasPrevious }),
    startCursor: t.string({
      nullable: true,
      description: 'The first entry’s; null on an empty page.',
      resolve: (page) => cursorAt(page, 0),
    }),
    endCursor: t.string({ nullable: true, description: 'The last entry’s; null on an empty page.', resolve: (page) => cursorAt(page, -1) }),
  }),
})

function cursorAt(page: Page<unknown>, at: number): string | null {
  const entry = page.entries.at(at)
  return entry ? cursorOf(page.view, entry.key) : null
}

/** `<name>Connection` and `<name>Edge`. */
export function connectionOf<T>(name: string, node: OutputRef<T>, what: string) {
  // What it resolves to is said by the parameter; inside, pothos cannot follow a type variable.
  const type: OutputRef = node
  const Edge = builder.objectRef<{ readonly page: Page<T>; readonly node: T; readonly key: string }>(`${name}Edge`).implement({
    description: `One of a list of ${what}, with its place.`,
    fields: (t) => ({
      node: t.field({ type, description: 'The entry itself.', resolve: (edge) => edge.node }),
      cursor: t.string({
        description: 'Opaque: its place in the list and the moment of the list.',
        resolve: (edge) => cursorOf(edge.page.view, edge.key),
      }),
    }),
  })
  return builder.objectRef<Page<T>>(`${name}Connection`).implement({
    description: `A page of a list of ${what}.`,
    fields: (t) => ({
      edges: t.field({
        type: [Edge],
        complexity: { field: 1, multiplier: 1 },
        description: 'The entries of this page.',
        resolve: (page) => page.entries.map((entry) => ({ ...entry, page })),
      }),
      pageInfo: t.field({ type: PageInfo, description: 'Where this page stands.', resolve: (page) => page }),
      totalCount: t.int({ description: 'How many there are on all pages together.', resolve: (page) => page.total() }),
    }),
  })
}

/** What a connection costs: its entries times what is asked of each. */
export const pageCost = (args: PageInput): { field: number; multiplier: number } => ({
  field: 1,
  multiplier: Math.max(1, args.first ?? args.last ?? pageSize.default),
})
