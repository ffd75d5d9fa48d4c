import { useMemo, useState } from 'react'
import { isOnWays } from '../../explore/mapLines.ts'
import type { LitWays } from '../../canvas/map/lit.ts'
import { useDossier } from '../frame/dossier.ts'
import type { GraphMap } from './useMap.ts'
import { onWaysOf, type Ways } from './useWays.ts'
import { hasWays, withoutWays, withWayEnd } from './view.ts'

export interface Seeking {
  /** The panel of the ways is open. */
  readonly isOpen: boolean
  /** It was opened by a button: the focus goes there. */
  readonly isFresh: boolean
  /** The next item that is chosen becomes an end. */
  readonly isMissingEnd: boolean
  readonly open: () => void
  readonly close: () => void
  /** Begins at this one, or ends there where one end is still missing. */
  readonly seekFrom: (slug: string) => void
}

/** Looking for ways between two items: the address holds the ends, the page only that it was begun. */
export function useSeeking(): Seeking {
  const { address, go } = useDossier()
  const [isFresh, setFresh] = useState(false)
  const isOpen = isFresh || hasWays(address)
  const isMissingEnd = isOpen && (address.wayFrom === null || address.wayTo === null)
  return {
    isOpen,
    isFresh,
    isMissingEnd,
    open: () => {
      setFresh(true)
      if (address.item !== null) go({ ...withoutWays(address), wayFrom: address.item, item: null }, 'quietly')
    },
    close: () => {
      setFresh(false)
      go(withoutWays(address), 'quietly')
    },
    seekFrom: (slug) => go(isMissingEnd ? withWayEnd(address, slug) : { ...withoutWays(address), wayFrom: slug, item: null }, 'quietly'),
  }
}

/** The ways as the map lights them; one alone where the reader points at it. */
export function useLitWays(ways: Ways | null, map: GraphMap | null, pointed: number | null): LitWays | null {
  const { address } = useDossier()
  const { wayFrom, wayTo } = address
  return useMemo(() => {
    const ends = [wayFrom, wayTo].filter((slug) => slug !== null)
    if (ends.length === 0 || map === null) return null
    const shown = ways?.ways.filter((_, index) => pointed === null || index === pointed) ?? []
    const on = onWaysOf(shown)
    const lines = map.scene.lines.filter((line) => isOnWays(line, on)).map(({ id }) => id)
    return { ends, slugs: new Set([...on.slugs, ...ends]), lines: new Set(lines) }
  }, [ways, map, pointed, wayFrom, wayTo])
}
