import { useMemo, useState } from 'react'
import type { ActName, Turn } from '../../canvas/map/acts.ts'
import { mostAtOnce, type Badge } from '../../explore/map.ts'
import { inverse, neighboursOf, worked, type Act, type Layout } from '../../explore/work.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { addressNow } from '../frame/useAddress.ts'
import { nameOf } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'
import { useHistory, type UsedHistory } from './useHistory.ts'
import type { Seeking } from './useSeeking.ts'
import { useTagged } from './useTagged.ts'
import { viewOf } from './view.ts'

export interface UsedWork {
  /** Slugs of what is drawn and selected. */
  readonly selected: ReadonlySet<string>
  readonly history: UsedHistory
  /** What was done last, for who hears it. */
  readonly said: string
  /** More behind one "+n" than is shown at once: of which kind is to be chosen. */
  readonly asked: Badge | null
  /** Tags in the address that no item of the dossier has. */
  readonly unknown: number
  /** What keys and buttons are about: what is selected, else this one. */
  readonly targets: (here: string | null) => readonly string[]
  readonly can: (name: ActName, slugs: readonly string[]) => boolean
  readonly act: (name: ActName, slugs: readonly string[]) => void
  readonly select: (slugs: readonly string[]) => void
  /** At a slug or a district, with the dot and a kind behind it where one was chosen; null closes the question. */
  readonly expand: (at: string | null) => void
  readonly show: (slugs: readonly string[]) => void
  /** Places everything anew; null is in the districts. Rings stand around what is selected or chosen. */
  readonly place: (layout: Layout | null) => void
  readonly forgetUnknown: () => void
  readonly turn: (way: Turn) => void
}

const nobody: readonly string[] = []

/** The first of these that has a place of its own; else what has most relations. */
function middleOf({ places, scene }: GraphMap, wished: readonly string[]): string | null {
  const own = wished.find((slug) => places.points.has(slug))
  const most = scene.nodes
    .filter(({ slug }) => places.points.has(slug))
    .toSorted((a, b) => (scene.degrees.get(b.slug) ?? 0) - (scene.degrees.get(a.slug) ?? 0))[0]
  return own ?? most?.slug ?? null
}

/** What the reader does with the graph, on the map and in the table. */
export function useWork(map: GraphMap | null, seeking: Seeking): UsedWork {
  const { words } = useWords()
  const { address, go, change } = useDossier()
  const history = useHistory()
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState<Badge | null>(null)
  const tagged = useTagged(address.selected, map?.whole ?? null)
  const nodes = map?.scene.nodes
  const selected = useMemo(() => new Set(nodes?.filter(({ slug }) => tagged.has(slug)).map(({ slug }) => slug)), [nodes, tagged])
  const known = useMemo(() => new Set(map?.whole.items.map(({ tag }) => tag)), [map])
  const isKnown = (tag: string) => map === null || known.has(tag)
  const isLost = map !== null && address.layout === 'rings' && !map.places.points.has(address.centre ?? '')
  const lost = isLost ? 1 : 0
  const unknown = lost + [...address.around, ...address.away, ...address.pinned, ...address.selected].filter((tag) => !isKnown(tag)).length

  // A second key comes before the page has followed the first: what is done goes by the address, not by what is drawn.
  const inAddress = (list: 'selected' | 'pinned'): ReadonlySet<string> => {
    const tags = new Set(addressNow()[list])
    return new Set(map?.whole.items.filter(({ tag }) => tags.has(tag)).map(({ slug }) => slug))
  }
  const selectedNow = (): ReadonlySet<string> => {
    const all = inAddress('selected')
    return new Set(nodes?.filter(({ slug }) => all.has(slug)).map(({ slug }) => slug))
  }
  // The same words a second time are heard only where the text differs.
  const say = (text: string): void => setSaid((before) => (before === text ? `${text}\u{a0}` : text))
  const called = (slugs: readonly string[]): string =>
    slugs.length === 1 && slugs[0] !== undefined && map !== null ? nameOf(slugs[0], map) : words.workSaid.items(slugs.length)
  const work = (...acts: readonly Act[]): void => {
    const next = acts.reduce((address_, act) => worked(address_, act), addressNow())
    const isGone = acts.some((act) => act.does === 'hide' && next.item !== null && act.slugs.includes(next.item))
    history.step(viewOf(next))
    go(isGone ? { ...next, item: null } : next, 'quietly')
  }
  const select = (slugs: readonly string[]): void => {
    work({ does: 'select', slugs })
    say(words.workSaid.select(slugs.length))
  }
  const behind = (slug: string): readonly string[] => {
    const away = new Set(map?.scene.away)
    return away.size === 0 ? nobody : neighboursOf(map?.relations ?? [], new Set([slug])).filter((other) => away.has(other))
  }
  const badgeAt = (slug: string) => map?.scene.badges.find(({ at }) => at === slug)
  const countBehind = (slug: string) => (badgeAt(slug)?.count ?? 0) + behind(slug).length
  const expandAll = (slugs: readonly string[]): void => {
    const count = slugs.reduce((sum, slug) => sum + countBehind(slug), 0)
    say(count === 0 ? words.workSaid.nothing(called(slugs)) : words.workSaid.expand(called(slugs), count))
    if (count > 0) work(...slugs.map((at): Act => ({ does: 'expand', at, slugs: behind(at) })))
  }
  const expand = (at: string | null): void => {
    setAsked(null)
    if (at === null) return
    const badge = badgeAt(at)
    if (badge && badge.count > mostAtOnce && badge.looks.size > 1 && asked === null) setAsked(badge)
    else if (at.includes('.')) {
      work({ does: 'expand', at, slugs: nobody })
      say(words.workSaid.shown)
    } else expandAll([at])
  }

  const place = (layout: Layout | null, centre: string | null = null): void => {
    work({ does: 'place', layout, centre })
    say(words.layoutSaid(layout === 'rings' && centre !== null ? words.layoutRings(called([centre])) : words.layouts[layout ?? 'district']))
  }

  const can = (name: ActName, slugs: readonly string[]): boolean => {
    if (name === 'showAll') return (map?.scene.away.length ?? 0) > 0 || address.away.length + address.around.length > 0
    if (name === 'clear') return address.selected.length > 0
    if (name === 'invert') return nodes !== undefined && nodes.length > 0
    if (name === 'expand') return slugs.some((slug) => countBehind(slug) > 0)
    if (name === 'collapse') return slugs.some((slug) => address.expanded.some((at) => at.split('.')[0] === slug))
    if (name === 'rings') return slugs.length === 1 && map?.places.points.has(slugs[0] ?? '') === true
    if (name === 'ways' || name === 'choose') return slugs.length === 1
    return slugs.length > 0
  }
  const doings: Readonly<Record<ActName, (slugs: readonly string[]) => void>> = {
    expand: (slugs) => (slugs.length === 1 && slugs[0] !== undefined ? expand(slugs[0]) : expandAll(slugs)),
    collapse: (slugs) => {
      work({ does: 'collapse', slugs })
      say(words.workSaid.collapse(called(slugs)))
    },
    hide: (slugs) => {
      work({ does: 'hide', slugs })
      say(words.workSaid.hide(called(slugs)))
    },
    only: (slugs) => {
      work({ does: 'only', slugs })
      say(words.workSaid.only(called(slugs)))
    },
    pin: (slugs) => {
      const pinned = inAddress('pinned')
      const isPinned = slugs.every((slug) => pinned.has(slug))
      work({ does: isPinned ? 'unpin' : 'pin', slugs })
      say(isPinned ? words.workSaid.unpin(called(slugs)) : words.workSaid.pin(called(slugs)))
    },
    toggle: (slugs) => {
      work({ does: 'toggle', slugs })
      say(words.workSaid.select(addressNow().selected.length))
    },
    neighbours: (slugs) => select(neighboursOf(map?.scene.lines ?? [], new Set(slugs))),
    invert: () => select(inverse(nodes?.map(({ slug }) => slug) ?? nobody, selectedNow())),
    clear: () => select(nobody),
    showAll: () => {
      work({ does: 'showAll' })
      say(words.workSaid.showAll)
    },
    ways: ([slug]) => (slug === undefined ? undefined : seeking.seekFrom(slug)),
    rings: ([slug]) => (slug === undefined ? undefined : place('rings', slug)),
    choose: ([slug]) => (slug === undefined ? undefined : change({ item: slug })),
  }
  return {
    selected,
    history,
    said,
    asked,
    unknown,
    targets: (here) => {
      const now = selectedNow()
      return now.size > 0 ? [...now] : here === null ? nobody : [here]
    },
    can,
    act: (name, slugs) => {
      if (can(name, slugs) || (name === 'expand' && slugs.length > 0)) doings[name](slugs)
    },
    select: (slugs) => (slugs.length === 1 ? doings.toggle(slugs) : select([...new Set([...selectedNow(), ...slugs])])),
    expand,
    show: (slugs) => work({ does: 'show', slugs }),
    place: (layout) =>
      place(
        layout,
        layout === 'rings' && map !== null ? middleOf(map, [...selectedNow(), ...(address.item === null ? [] : [address.item])]) : null,
      ),
    forgetUnknown: () => {
      const now = addressNow()
      const lists = {
        around: now.around.filter(isKnown),
        away: now.away.filter(isKnown),
        pinned: now.pinned.filter(isKnown),
        selected: now.selected.filter(isKnown),
      }
      go({ ...now, ...lists, ...(isLost ? { layout: null, centre: null } : {}) }, 'quietly')
    },
    turn: (way) => {
      if (history.turn(way)) say(words.workSaid[way])
    },
  }
}
