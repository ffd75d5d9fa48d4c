import { useMemo } from 'react'
import { drawingOf, lanesOf, markWith, type LaneSort, type Mark, type Sight, type TimelineDrawing } from '../../explore/timeline.ts'
import { useDossier } from '../frame/dossier.ts'
import { useWidth } from '../overview/rails/useWidth.ts'
import type { Told } from './entries.ts'
import { half, mostLanes, mostRows, row } from './measures.ts'
import { typeOrder } from './typeOrder.ts'

const none: readonly never[] = []

export interface Drawn {
  readonly drawing: TimelineDrawing
  readonly told: ReadonlyMap<string, Told>
  /** The mark that holds the chosen entry. */
  readonly chosen: Mark | null
  /** 0 before the frame has one. */
  readonly width: number
  readonly frame: ReturnType<typeof useWidth>[1]
}

/** Where everything stands at the width that there is. The days of the moment make no difference to it. */
export function useDrawing(entries: readonly Told[] | null, sort: LaneSort, sight: Sight): Drawn {
  const { address } = useDossier()
  const [width, frame] = useWidth()
  const told = useMemo(() => new Map((entries ?? none).map((entry) => [entry.key, entry])), [entries])
  const lanes = useMemo(() => lanesOf(entries ?? none, mostLanes, sort === 'type' ? typeOrder : none), [entries, sort])
  const drawing = useMemo(() => drawingOf(lanes, { sight, width: Math.max(1, width), half, rows: mostRows }, row), [lanes, sight, width])
  const chosen = useMemo(() => markWith(drawing, address.entry), [drawing, address.entry])
  return { drawing, told, chosen, width, frame }
}
