// The springs of fcose, without a drawing.
import cytoscape, { type LayoutOptions } from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Springs } from './arrange.ts'
import { laidOut } from './laidOut.ts'

cytoscape.use(fcose)

// cytoscape's own types do not know the options of this extension.
interface FcoseOptions {
  readonly name: 'fcose'
  readonly quality: 'default' | 'proof'
  readonly randomize: false
  readonly animate: false
  readonly fit: false
  readonly packComponents: false
  readonly tile: false
  readonly idealEdgeLength: number
  readonly edgeElasticity: number
  readonly nodeRepulsion: number
  readonly gravity: number
  readonly gravityRange: number
  readonly numIter: number
}

/** Beyond this the springs alone would take seconds. */
const many = 90

function optionsFor(count: number): FcoseOptions & LayoutOptions {
  return {
    name: 'fcose',
    quality: count > many ? 'default' : 'proof',
    randomize: false,
    animate: false,
    fit: false,
    packComponents: false,
    tile: false,
    idealEdgeLength: 78,
    edgeElasticity: 0.45,
    nodeRepulsion: 9000,
    gravity: 0.35,
    gravityRange: 3.8,
    numIter: count > many ? 400 : 2500,
  }
}

export const springs: Springs = (points, links) => (links.length === 0 ? points : laidOut(points, links, optionsFor(points.length)))
