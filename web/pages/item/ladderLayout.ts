// Where everything of the ladder stands, in pixels. Pure: text is measured by whoever draws it.
import type { Axis } from '../../explore/ladderAxis.ts'
import type { LadderEntry, LadderLine, LadderRow, Stretch } from '../../explore/ladder.ts'
import type { ToldStep } from './steps.ts'

export const lineHeight = 24
/** A line whose text has no room beside its bar. */
const highLine = 42
const rowPadding = 8
const leastRow = 46
const foldHeight = 34
const knownBand = 26
const textGap = 12
/** Text with less room than this beside its bar goes elsewhere. */
const enoughRoom = 260
export const barHeight = 14

export interface Box {
  readonly x: number
  readonly width: number
}

export interface PlacedLine {
  readonly line: LadderLine<ToldStep>
  /** Middle of the bar. */
  readonly y: number
  readonly bar: Box | null
  readonly blur: Box | null
  readonly hidden: Box | null
  readonly dot: number
  readonly text: Box & { readonly y: number; readonly isInside: boolean; readonly isBefore: boolean }
}

export interface PlacedRow {
  readonly row: LadderRow<ToldStep>
  readonly y: number
  readonly height: number
  readonly dot: number
  readonly lines: readonly PlacedLine[]
  /** Lines that the row leaves out. */
  readonly more: number
}

export interface PlacedFold {
  readonly fold: 'known' | 'later'
  readonly count: number
  readonly isLater: boolean
  readonly y: number
  readonly height: number
}

export interface LadderLayout {
  readonly rows: readonly PlacedRow[]
  readonly folds: readonly PlacedFold[]
  /** Where what was known ends. */
  readonly knownY: number
  readonly bottom: number
}

interface Frame {
  readonly top: number
  /** The part right of the days. */
  readonly left: number
  readonly width: number
  readonly axis: Axis
  readonly widthOf: (line: LadderLine<ToldStep>) => number
}

export function placeOn({ left, width, axis }: Pick<Frame, 'left' | 'width' | 'axis'>, day: string): number {
  return left + axis.at(day) * width
}

function boxOf(frame: Frame, stretch: Stretch | null, least = 0): Box | null {
  if (stretch === null) return null
  const x = placeOn(frame, stretch.from)
  return { x, width: Math.max(least, placeOn(frame, stretch.to) - x) }
}

/** After the bar and its dot where there is room; else before them, in the bar, or under it. */
function textOf(frame: Frame, line: LadderLine<ToldStep>, y: number, from: number, to: number, solid: Box | null): PlacedLine['text'] {
  const right = frame.left + frame.width
  const needed = frame.widthOf(line) + 8
  const wanted = Math.min(needed, enoughRoom)
  const after = right - to - textGap
  const before = from - textGap - frame.left
  const beside = { y, isInside: false, isBefore: false }
  if (after >= wanted) return { ...beside, x: to + textGap, width: Math.min(needed, after) }
  if (solid && solid.width - 16 >= wanted) {
    return { x: solid.x + 8, width: Math.min(needed, solid.width - 16), y, isInside: true, isBefore: false }
  }
  if (before >= wanted) {
    const width = Math.min(needed, before)
    return { x: from - textGap - width, width, y, isInside: false, isBefore: true }
  }
  const width = Math.min(needed, frame.width - 8)
  return { x: Math.min(Math.max(frame.left + 4, from), right - width), width, y: y + 19, isInside: false, isBefore: false }
}

function placeLine(frame: Frame, line: LadderLine<ToldStep>, top: number): PlacedLine & { readonly height: number } {
  const y = top + lineHeight / 2
  const isSpan = line.told.form === 'STATE'
  const bar = boxOf(frame, line.bar, isSpan ? 3 : 0)
  const hidden = boxOf(frame, line.hidden)
  const dot = placeOn(frame, line.knownOn)
  const from = Math.min(dot - 6, bar ? bar.x - 6 : dot, hidden ? hidden.x : dot)
  const to = Math.max(dot + 6, bar ? bar.x + bar.width + 6 : dot)
  const isHatched = hidden !== null && bar !== null && hidden.width > bar.width / 4
  const text = textOf(frame, line, y, from, to, isSpan && !isHatched ? bar : null)
  const isUnder = text.y > y
  return { line, y, bar, blur: boxOf(frame, line.blur), hidden, dot, text, height: isUnder ? highLine : lineHeight }
}

function placeRow(frame: Frame, row: LadderRow<ToldStep>, y: number, mostLines: number): PlacedRow {
  const kept = row.lines.length > mostLines ? row.lines.slice(0, mostLines - 1) : row.lines
  const more = row.lines.length - kept.length
  const lines: PlacedLine[] = []
  let inside = 0
  for (const line of kept) {
    const placed = placeLine(frame, line, y + rowPadding + inside)
    lines.push(placed)
    inside += placed.height
  }
  const content = inside + (more > 0 ? lineHeight : 0)
  const height = Math.max(leastRow, content + 2 * rowPadding)
  const shift = (height - content) / 2 - rowPadding
  const shifted = lines.map((line) => ({ ...line, y: line.y + shift, text: { ...line.text, y: line.text.y + shift } }))
  return { row, y, height, dot: placeOn(frame, row.knownOn), lines: shifted, more }
}

/** One row under another; between what was known and what was not, a band for the chosen day. */
export function layOut(
  entries: readonly LadderEntry<ToldStep>[],
  frame: Frame,
  mostLinesOf: (row: LadderRow<ToldStep>) => number,
): LadderLayout {
  const rows: PlacedRow[] = []
  const folds: PlacedFold[] = []
  let y = frame.top
  let knownY: number | null = null
  for (const entry of entries) {
    const isLater = 'row' in entry ? entry.row.isLater : entry.isLater
    if (isLater && knownY === null) {
      knownY = y + knownBand / 2
      y += knownBand
    }
    if ('row' in entry) {
      const placed = placeRow(frame, entry.row, y, mostLinesOf(entry.row))
      rows.push(placed)
      y += placed.height
    } else {
      folds.push({ ...entry, y, height: foldHeight })
      y += foldHeight
    }
  }
  return { rows, folds, knownY: knownY ?? y + knownBand / 2, bottom: knownY === null ? y + knownBand : y }
}

/** The way of the dots down the ladder: straight while nothing became known, right when something did. */
export function stairOf(rows: readonly PlacedRow[]): string {
  const [first] = rows
  if (first === undefined) return ''
  const parts = [`M${first.dot} ${first.y}V${first.y + first.height}`]
  for (const row of rows.slice(1)) parts.push(`V${row.y}H${row.dot}V${row.y + row.height}`)
  return parts.join('')
}
