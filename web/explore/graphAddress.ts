// What the address holds of the graph page. Pure.
import { flag, isName, isSlug, maybe, readList, readSlug, type Parameter } from './addressParts.ts'
import { wayFamilies, type WayFamily } from './looks.ts'
import { readTags } from './tags.ts'
import { layouts, noWork, type Layout, type Work } from './work.ts'

export interface GraphAddress extends Work {
  /** The graph is shown as its table. */
  readonly isTable: boolean
}

export const emptyGraph: GraphAddress = { ...noWork, isTable: false }

const isWayFamily = (name: string): name is WayFamily => wayFamilies.some((family) => family === name)
const listed = (list: readonly string[], between: string) => (list.length === 0 ? null : list.join(between))

const ringsAround = 'rings.'

/** `waits`, or `rings.` and the slug in the middle. */
function readLayout(text: string): Pick<Work, 'layout' | 'centre'> | null {
  if (text.startsWith(ringsAround)) return maybe(readSlug(text.slice(ringsAround.length)), (centre) => ({ layout: 'rings', centre }))
  const layout = layouts.find((name): name is Exclude<Layout, 'rings'> => name !== 'rings' && name === text)
  return layout === undefined ? null : { layout, centre: null }
}

export const graphParameters: Readonly<Record<string, Parameter<GraphAddress>>> = {
  show: flag('all', { isEverything: true }, ({ isEverything }) => isEverything),
  view: flag('table', { isTable: true }, ({ isTable }) => isTable),
  hide: { read: (text) => maybe(readList(text, isName), (hidden) => ({ hidden })), print: ({ hidden }) => listed(hidden, ' ') },
  filtered: flag('faint', { isFading: true }, ({ isFading }) => isFading),
  expand: { read: (text) => maybe(readList(text, isSlug), (expanded) => ({ expanded })), print: ({ expanded }) => listed(expanded, ' ') },
  layout: { read: readLayout, print: ({ layout, centre }) => (layout === 'rings' ? `${ringsAround}${centre}` : layout) },
  around: { read: (text) => maybe(readTags(text), (around) => ({ around })), print: ({ around }) => listed(around, '') },
  away: { read: (text) => maybe(readTags(text), (away) => ({ away })), print: ({ away }) => listed(away, '') },
  pin: { read: (text) => maybe(readTags(text), (pinned) => ({ pinned })), print: ({ pinned }) => listed(pinned, '') },
  with: { read: (text) => maybe(readTags(text), (selected) => ({ selected })), print: ({ selected }) => listed(selected, '') },
  close: { read: (text) => maybe(readList(text, isSlug), (closing) => ({ closing })), print: ({ closing }) => listed(closing, ' ') },
  from: { read: (text) => maybe(readSlug(text), (wayFrom) => ({ wayFrom })), print: ({ wayFrom }) => wayFrom },
  to: { read: (text) => maybe(readSlug(text), (wayTo) => ({ wayTo })), print: ({ wayTo }) => wayTo },
  over: {
    read: (text) => maybe(readList(text, isWayFamily), (names) => ({ wayOver: names.filter(isWayFamily) })),
    print: ({ wayOver }) => listed(wayOver, ' '),
  },
}
