// The timeline as data: what stands on which lane, in which row, from where to where. Pure.
import { daysBetween, type Day } from './day.ts'

export const laneSorts = ['body', 'type'] as const
export type LaneSort = (typeof laneSorts)[number]
export const entryForms = ['EVENT', 'STATE', 'FIGURE', 'DATE'] as const
export type EntryForm = (typeof entryForms)[number]

/** What a dossier says of a day. */
export interface Entry {
  readonly key: string
  readonly form: EntryForm
  /** The days on which it may have been; the same where its source gives one. */
  readonly from: Day
  readonly to: Day
  /** The source says about which day. */
  readonly isAbout: boolean
  readonly knownOn: Day
  /** A date is true from the day it was named, not from the day it names. */
  readonly beganOn: Day
  /** What says otherwise became known on this day; null where nothing does. */
  readonly endedOn: Day | null
  readonly lane: string
}

export interface Lane {
  readonly key: string
  readonly entries: readonly Entry[]
}

/** The days in sight, both included. */
export interface Sight {
  readonly from: Day
  readonly to: Day
}

/** One or more entries of a lane that are drawn as one. */
export interface Mark {
  /** Of its first entry. */
  readonly key: string
  readonly entries: readonly Entry[]
  readonly from: Day
  readonly to: Day
  readonly row: number
  /** Of several days, for want of room: seen nearer they part. */
  readonly isJoined: boolean
  /** Pixels on the axis: the first and last day it may have been, and where its tail ends, if it has one. */
  readonly start: number
  readonly end: number
  readonly tail: number | null
  /** All that it takes, tail included. */
  readonly left: number
  readonly right: number
}

export interface PlacedLane {
  readonly key: string
  readonly marks: readonly Mark[]
  readonly rows: number
}

export interface Room {
  readonly sight: Sight
  readonly width: number
  /** Half of what a mark takes. */
  readonly half: number
  /** Rows of one lane at most. */
  readonly rows: number
}

/** Named by the longest list of them, and what is left over together. */
export const otherLane = '…'
const gap = 3

/** Whether the public could know it, and it was so, at these days, and nothing had taken its place. */
export function isThere(entry: Entry, days: { readonly trueOn: Day; readonly knownOn: Day }): boolean {
  return entry.beganOn <= days.trueOn && entry.knownOn <= days.knownOn && (entry.endedOn === null || days.knownOn < entry.endedOn)
}

/** Days from when it was so to when it was known; negative where a date was named ahead. */
export function delayOf(entry: Entry): number {
  return daysBetween(entry.from, entry.knownOn)
}

/** The fullest first, or in the order that is given; beyond `most` the emptiest share one. */
export function lanesOf(entries: readonly Entry[], most: number, order: readonly string[] = []): readonly Lane[] {
  const found = new Map<string, Entry[]>()
  for (const entry of entries) {
    const lane = found.get(entry.lane)
    if (lane) lane.push(entry)
    else found.set(entry.lane, [entry])
  }
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const all = [...found].map(([key, inLane]) => ({ key, entries: inLane }))
  const fullest = all.toSorted((a, b) => b.entries.length - a.entries.length || (a.key < b.key ? -1 : 1))
  const kept = all.length <= most ? fullest : fullest.slice(0, most - 1)
  const left = fullest.slice(kept.length).flatMap((lane) => lane.entries)
  const shown = order.length === 0 ? kept : kept.toSorted((a, b) => rank(a.key) - rank(b.key))
  return left.length === 0 ? shown : [...shown, { key: otherLane, entries: left }]
}

/** Where the middle of a day lies; what is out of sight lies outside 0 and `width`. */
export function offsetOf(day: Day, sight: Sight, width: number): number {
  return ((daysBetween(sight.from, day) + 0.5) / (daysBetween(sight.from, sight.to) + 1)) * width
}

const isDate = ({ form }: Entry) => form === 'DATE'
const byDay = (a: Entry, b: Entry) =>
  a.from === b.from ? (a.to === b.to ? (a.key < b.key ? -1 : 1) : a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1

/** What happened on one day is one mark, and so is what is due on it. */
function groupsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries.toSorted(byDay)) {
    const key = `${entry.from} ${entry.to} ${String(entry.isAbout)} ${String(isDate(entry))}`
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.values()]
}

const earliest = (days: readonly Day[]): Day => days.reduce((a, b) => (b < a ? b : a))
const latest = (days: readonly Day[]): Day => days.reduce((a, b) => (b > a ? b : a))

/** Half of the pixels that as many entries take: a count needs room for its figures. */
export function halfOf(count: number, half: number): number {
  return count === 1 ? half : half + 1 + 3.5 * String(count).length
}

/** The furthest known day, on whichever side of the mark it lies; null on the same day. */
function tailOf(entries: readonly Entry[], from: Day, to: Day): Day | null {
  const last = latest(entries.map(({ knownOn }) => knownOn))
  if (last > to) return last
  const first = earliest(entries.map(({ knownOn }) => knownOn))
  return first < from ? first : null
}

function markOf(entries: readonly Entry[], row: number, { sight, width, half }: Room): Mark {
  const place = (day: Day) => offsetOf(day, sight, width)
  const from = earliest(entries.map((entry) => entry.from))
  const to = latest(entries.map((entry) => entry.to))
  const tailOn = tailOf(entries, from, to)
  const [start, end, tail] = [place(from), place(to), tailOn === null ? null : place(tailOn)]
  const own = halfOf(entries.length, half)
  return {
    key: entries[0]?.key ?? '',
    entries,
    from,
    to,
    row,
    isJoined: groupsOf(entries).length > 1,
    start,
    end,
    tail,
    left: Math.min((start + end) / 2 - own, start - half, tail ?? start),
    right: Math.max((start + end) / 2 + own, end + half, tail ?? end),
  }
}

/**
 * Marks in as few rows as keep them apart. Where all rows are taken a mark joins the last of the row where both together take the least. What is in sight or holds at a moment makes no difference: only the scale does.
 */
export function placeLane(lane: Lane, room: Room): PlacedLane {
  const marks = groupsOf(lane.entries)
    .map((entries) => markOf(entries, 0, room))
    .toSorted((a, b) => a.left - b.left || a.right - b.right || (a.key < b.key ? -1 : 1))
  const rows: Mark[][] = []
  const endOf = (row: number) => rows[row]?.at(-1)?.right ?? -Infinity
  for (const mark of marks) {
    const free = rows.findIndex((_, row) => endOf(row) + gap <= mark.left)
    if (free !== -1) rows[free]?.push({ ...mark, row: free })
    else if (rows.length < room.rows) rows.push([{ ...mark, row: rows.length }])
    else join(rows, mark, room)
  }
  return { key: lane.key, rows: Math.max(1, rows.length), marks: rows.flat() }
}

/** Joined marks may reach further to the left than either: then they take in those before them. */
function join(rows: Mark[][], mark: Mark, room: Room): void {
  const widthWith = (before: Mark | undefined) =>
    before ? Math.max(before.right, mark.right) - Math.min(before.left, mark.left) : Number.POSITIVE_INFINITY
  const row = rows.reduce((best, each, at) => (widthWith(each.at(-1)) < widthWith(rows[best]?.at(-1)) ? at : best), 0)
  const inRow = rows[row] ?? []
  let joined = mark
  while (inRow.length > 0 && (inRow.at(-1)?.right ?? 0) + gap > joined.left) {
    const before = inRow.pop()
    if (before) joined = markOf([...before.entries, ...joined.entries].toSorted(byDay), row, room)
  }
  inRow.push({ ...joined, row })
}

export interface TimelineDrawing {
  readonly lanes: readonly (PlacedLane & { readonly top: number; readonly height: number })[]
  readonly height: number
}

/** Lanes one under another. */
export function drawingOf(lanes: readonly Lane[], room: Room, size: { readonly row: number; readonly padding: number }): TimelineDrawing {
  let top = 0
  const placed = lanes.map((lane) => {
    const inLane = placeLane(lane, room)
    const height = inLane.rows * size.row + 2 * size.padding
    const at = top
    top += height
    return { ...inLane, top: at, height }
  })
  return { lanes: placed, height: top }
}

export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'
export const isWalkKey = (key: string): key is WalkKey => /^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key)

const inOrder = (marks: readonly Mark[]) => marks.toSorted((a, b) => a.start - b.start || a.row - b.row)

/** The mark to go to: the next of its lane in time, the nearest of the lane above or below, the first or last of its lane. */
export function walk({ lanes }: TimelineDrawing, from: string | null, key: WalkKey): Mark | null {
  const at = lanes.findIndex(({ marks }) => marks.some((mark) => mark.key === from))
  const marks = inOrder(lanes[at]?.marks ?? lanes[0]?.marks ?? [])
  const index = marks.findIndex((mark) => mark.key === from)
  const now = marks[index]
  if (now === undefined || key === 'Home') return marks[0] ?? null
  if (key === 'End') return marks.at(-1) ?? null
  if (key === 'ArrowRight') return marks[index + 1] ?? now
  if (key === 'ArrowLeft') return marks[index - 1] ?? now
  const other = lanes[at + (key === 'ArrowDown' ? 1 : -1)]
  return other?.marks.toSorted((a, b) => Math.abs(a.start - now.start) - Math.abs(b.start - now.start))[0] ?? now
}

/** The mark that holds this entry. */
export function markWith({ lanes }: TimelineDrawing, entry: string | null): Mark | null {
  if (entry === null) return null
  return lanes.flatMap(({ marks }) => marks).find(({ entries }) => entries.some(({ key }) => key === entry)) ?? null
}
