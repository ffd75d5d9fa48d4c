import { useEffect, useMemo, useState } from 'react'
import type { Arrangement } from '../../canvas/map/arrange.ts'
import { placingOf, workOut, type Placing } from '../../canvas/map/placing.ts'
import { type Point } from '../../canvas/map/slots.ts'
import { worldOf, type Counts, type World } from '../../canvas/map/world.ts'
import { districts } from '../../explore/districts.ts'
import type { Whole } from './useWhole.ts'

/** Where each item with a place of its own stands. */
export interface Places {
  readonly world: World
  readonly points: ReadonlyMap<string, Point>
  /** Slugs in reading order: by district, row by row. */
  readonly order: readonly string[]
  readonly isFinal: boolean
}

interface Made {
  readonly world: World
  readonly arrangement: Arrangement
}

const noneYet = { parliament: 0, oversight: 0, incident: 0, response: 0, affected: 0 }

/** Satellites that have no relations, by district. */
export function aloneOf({ items, levels }: Whole): Counts {
  const alone = { ...noneYet }
  for (const { slug, district } of items) if (levels.anchors.get(slug) === null) alone[district] += 1
  return alone
}

function arrangementOf(whole: Whole): Made {
  const { levels, links } = whole
  const counts = { ...noneYet }
  for (const { district } of levels.core) counts[district] += 1
  const world = worldOf(counts, aloneOf(whole), districts)
  return {
    world,
    arrangement: {
      areas: world.areas,
      items: levels.core.map(({ slug, district }) => ({ slug, district })),
      links,
    },
  }
}

/** A draft at once, the final places when the worker has them; they change with nothing but the dossier itself. */
export function usePlaces(whole: Whole | null): Places | null {
  const made = useMemo(() => (whole === null ? null : arrangementOf(whole)), [whole])
  // The same arrangement in another language is another object: told apart by what it says.
  const name = useMemo(() => (made === null ? '' : JSON.stringify(made.arrangement)), [made])
  const [found, setFound] = useState<{ readonly name: string; readonly slots: readonly number[] } | null>(null)
  const first = useMemo((): Placing | null => (made === null ? null : placingOf(made.arrangement)), [made])
  const isDone = first === null || first.isFinal || found?.name === name
  useEffect(() => {
    if (made === null || isDone) return undefined
    return workOut(made.arrangement, (slots) => setFound({ name, slots }))
  }, [made, name, isDone])
  return useMemo(() => {
    if (made === null || first === null) return null
    const isFinal = first.isFinal || found?.name === name
    const slots = found?.name === name ? found.slots : first.slots
    const all = made.arrangement.areas.flatMap((area) => area.slots)
    const placed = made.arrangement.items.map(({ slug }, index) => ({ slug, slot: slots[index] ?? 0 }))
    return {
      world: made.world,
      points: new Map(placed.flatMap(({ slug, slot }) => (all[slot] ? [[slug, all[slot]] as const] : []))),
      order: placed.toSorted((a, b) => a.slot - b.slot).map(({ slug }) => slug),
      isFinal,
    }
  }, [made, first, found, name])
}
