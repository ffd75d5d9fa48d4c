// The layers of dagre, without a drawing.
import { columns } from '../../dagre.ts'
import { laidOut } from '../laidOut.ts'
import type { Layers } from './layered.ts'

const rowGap = 4
const columnGap = 46
const start = { x: 0, y: 0 }

export const layers: Layers = (count, links) =>
  laidOut(
    Array.from({ length: count }, () => start),
    links,
    columns(rowGap, columnGap),
  )
