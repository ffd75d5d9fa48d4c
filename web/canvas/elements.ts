import type { ElementDefinition } from 'cytoscape'
import type { WaitEdge } from '../explore/waits.ts'
import { glyphSize, type Card, type CardSize } from './card.ts'
import { linesOf, type Measure } from './lines.ts'

const textStart = 8 + glyphSize + 5
const textEnd = 5

/** What is to be drawn, as cytoscape wants it: cards, a pill for each root, waits from waiter to awaited. Pure. */
export function elementsOf(
  cards: readonly Card[],
  edges: readonly WaitEdge[],
  size: CardSize,
  measure: Measure,
): readonly ElementDefinition[] {
  const slugs = new Set(cards.map((card) => card.slug))
  const room = size.width - textStart - textEnd
  const labelOf = ({ name, note }: Card): string =>
    note === undefined
      ? linesOf(name, room, size.lines, measure).join('\n')
      : [...linesOf(name, room, size.lines - 1, measure), ...linesOf(note, room, 1, measure)].join('\n')
  const fateOf = ({ fate, isAbsent }: { readonly fate?: string; readonly isAbsent?: boolean }): string =>
    `${fate === undefined ? '' : ` ${fate}`}${isAbsent === true ? ' absent' : ''}`
  return [
    ...cards.map((card) => ({
      group: 'nodes' as const,
      data: {
        id: card.slug,
        label: labelOf(card),
        image: card.image,
        width: size.width,
        height: size.height,
        labelShift: textStart - size.width,
      },
      classes: `${card.isRoot ? 'card root' : 'card'}${fateOf(card)}`,
    })),
    ...cards
      .filter((card) => card.holds !== null)
      .map((card) => ({
        group: 'nodes' as const,
        data: { id: `pill ${card.slug}`, of: card.slug, label: card.holds, width: Math.ceil(measure(card.holds ?? '')) + 14 },
        classes: `pill${fateOf(card)}`,
      })),
    ...edges
      .filter((edge) => slugs.has(edge.from) && slugs.has(edge.to))
      .map((edge) => ({
        group: 'edges' as const,
        data: { id: `${edge.from} ${edge.to}`, source: edge.from, target: edge.to, weights: '0.5', distances: '0' },
        classes: `${edge.group !== null ? 'wait either' : edge.isBlocking ? 'wait' : 'wait helps'}${fateOf(edge)}`,
      })),
  ]
}
