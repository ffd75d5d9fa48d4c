// What the drawing and its list show, worked out from the board's lines.
import type { Card } from '../../canvas/card.ts'
import type { WaitEdge } from '../../explore/waits.ts'
import { phaseImage } from '../../ui/glyphImage.ts'
import { drawnIn, phaseColour } from '../../ui/phaseColour.ts'
import { withShortMonths } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import type { Row } from './board.ts'

export interface Waits {
  readonly edges: readonly WaitEdge[]
  /** Slugs that wait or are awaited, in the order of the board; items that are not on the board last. */
  readonly linked: readonly string[]
  readonly names: ReadonlyMap<string, string>
  /** Lines that wait for nothing and hold nothing. */
  readonly alone: readonly Row[]
}

export function waitsOf(rows: readonly Row[]): Waits {
  const edges = rows.flatMap((row) => row.waits)
  const ends = new Set(edges.flatMap((edge) => [edge.from, edge.to]))
  const names = new Map([
    ...rows.flatMap((row) => row.waits.map((wait) => [wait.to, wait.name] as const)),
    ...rows.map((row) => [row.slug, row.name] as const),
  ])
  const onBoard = rows.filter((row) => ends.has(row.slug)).map((row) => row.slug)
  return {
    edges,
    linked: [...onBoard, ...[...ends].filter((slug) => !onBoard.includes(slug))],
    names,
    alone: rows.filter((row) => !ends.has(row.slug)),
  }
}

/** The cards in the colours that the page has in this theme, which is the one it shows. */
export function cardsOf(waits: Waits, rows: readonly Row[], words: Words, theme: string): readonly Card[] {
  const bySlug = new Map(rows.map((row) => [row.slug, row]))
  const { surface } = drawnIn(theme)
  return waits.linked.map((slug) => {
    const row = bySlug.get(slug)
    const phase = row?.phase ?? 'UNKNOWN'
    return {
      slug,
      name: withShortMonths(waits.names.get(slug) ?? slug, words),
      image: phaseImage(row?.state.isUnconfirmed ? 'UNCONFIRMED' : phase, phaseColour(phase), surface),
      isRoot: row?.isRoot ?? false,
      holds: row?.isRoot ? words.holds(row.holds) : null,
    }
  })
}

/** A card in one sentence, for who hears it. */
export function described(slug: string, waits: Waits, rows: readonly Row[], words: Words): string {
  const row = rows.find((candidate) => candidate.slug === slug)
  if (!row) return waits.names.get(slug) ?? slug
  const parts = [row.name, words.phases[row.phase]]
  if (row.waits.length > 0) parts.push(`${words.waitsFor} ${row.waits.map((wait) => wait.name).join(', ')}`)
  if (row.holds > 0) parts.push(row.isRoot ? words.holdsRoot(row.holds) : words.holdsOther(row.holds))
  return parts.join('. ')
}
