// What the map is given to draw: every text in the reader's language, every place worked out.
import type { Family, Look, MapPhase } from '../../explore/looks.ts'
import type { Point } from './slots.ts'

export interface DrawnNode extends Point {
  readonly slug: string
  readonly look: Look
  readonly level: number
  readonly isSatellite: boolean
  readonly phase: MapPhase | null
  readonly isOverdue: boolean
  readonly isPinned: boolean
  /** Filtered away, and left where it was. */
  readonly isFaded: boolean
  /** "holds 4" beside what holds others up and waits for nothing itself; null elsewhere. */
  readonly holds: string | null
  /** Ways to write the name, the longest first: the first that fits is drawn. */
  readonly names: readonly string[]
}

export interface DrawnLine {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly family: Family
  readonly isAcross: boolean
  readonly isFaded: boolean
  /** What the chip on the other item says when one end is chosen: on `to` when `from` is chosen, and the other way round. */
  readonly chips: { readonly onTo: string; readonly onFrom: string }
}

export interface DrawnBadge extends Point {
  readonly at: string
  readonly text: string
}

export interface DrawnArea {
  readonly id: string
  readonly title: string
  /** Pixels for the title at zoom 1. */
  readonly titleRoom: number
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** A circle under the nodes, around those that are so many steps from the middle. */
export interface DrawnRing extends Point {
  readonly radius: number
  readonly title: string
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly areas: readonly DrawnArea[]
  /** The widest first. */
  readonly rings: readonly DrawnRing[]
  readonly nodes: readonly DrawnNode[]
  readonly lines: readonly DrawnLine[]
  readonly badges: readonly DrawnBadge[]
}

const sizes = [34, 25] as const
const satellite = 15

/** Across a node. */
export function nodeSize(level: number, isSatellite = false): number {
  return isSatellite ? satellite : (sizes[level - 1] ?? sizes[1])
}
