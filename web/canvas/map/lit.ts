// What is lit on the map above the rest: the chosen item with its neighbours, what is pointed at, ways between two items, a trial. Pure.
import type { ElementDefinition } from 'cytoscape'
import type { Preview } from '../events.ts'
import { linesOf, type Measure } from '../lines.ts'
import { chipPlaces } from './chips.ts'
import type { DrawnLine, Drawing } from './drawing.ts'
import { slotSize } from './slots.ts'

/** Ways between two items, as far as they are on the map. */
export interface LitWays {
  readonly ends: readonly string[]
  readonly slugs: ReadonlySet<string>
  /** Ids of lines. */
  readonly lines: ReadonlySet<string>
}

export interface Lit {
  readonly chosen: string | null
  readonly pointed: string | null
  /** Where the reader stands with the keys. */
  readonly at: string | null
  readonly ways: LitWays | null
  readonly preview: Preview | null
  /** Selected together. */
  readonly selected: ReadonlySet<string>
}

const chipRoom = 10
const chipType = 11 / 12

/** The rest of the map steps back. */
export function isDimmed({ nodes }: Drawing, { chosen, ways }: Lit): boolean {
  return (ways !== null && ways.lines.size > 0) || nodes.some(({ slug }) => slug === chosen)
}

/** What the lines between the chosen item and each of its neighbours say, per neighbour. */
function chipTexts(lines: readonly DrawnLine[], chosen: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>()
  for (const { from, to, chips } of lines) {
    const other = from === chosen ? to : to === chosen ? from : null
    if (other === null) continue
    const text = from === chosen ? chips.onTo : chips.onFrom
    const before = texts.get(other) ?? []
    if (!before.includes(text)) texts.set(other, [...before, text])
  }
  return texts
}

/** A chip on each neighbour, with what joins it to the chosen item. */
function chipElements(
  drawing: Drawing,
  texts: ReadonlyMap<string, readonly string[]>,
  elements: ReadonlyMap<string, ElementDefinition>,
  slugs: ReadonlySet<string>,
  measure: Measure,
): readonly ElementDefinition[] {
  const chips = drawing.nodes.flatMap((node) => {
    const text = slugs.has(node.slug) ? texts.get(node.slug) : undefined
    if (text === undefined) return []
    // As one word, so that it is cut at a letter.
    const [label = ''] = linesOf(text.join(', ').replaceAll(' ', '\u{a0}'), (slotSize.width - chipRoom + 4) / chipType, 1, measure)
    return [{ node, label, width: Math.ceil(measure(label) * chipType) + chipRoom }]
  })
  if (chips.length === 0) return []
  const labels = new Map(drawing.nodes.map(({ slug }) => [slug, String(elements.get(slug)?.data['label'] ?? '')]))
  const places = chipPlaces(chips, drawing, labels, (slug) => slugs.has(slug), measure)
  return chips.map(({ node, label, width }, index) => ({
    group: 'nodes',
    data: { id: `chip ${node.slug}`, label, width },
    position: { ...(places[index] ?? node) },
    classes: 'chip',
  }))
}

function marksOfNode(slug: string, { chosen, at, ways, preview, selected }: Lit): string {
  const marks = {
    chosen: slug === chosen,
    selected: selected.has(slug),
    end: ways?.ends.includes(slug) === true,
    at: slug === at,
    closing: preview?.closing.includes(slug) === true,
    freed: preview?.directly.includes(slug) === true,
    later: preview?.later.includes(slug) === true,
  }
  return ['lit', ...Object.entries(marks).flatMap(([name, isSo]) => (isSo ? [name] : []))].join(' ')
}

function marksOfLine({ id, from, to, family }: DrawnLine, { chosen, pointed, ways, preview }: Lit): string | null {
  if (ways?.lines.has(id)) return 'strong way'
  const isFreeing = family === 'WAITS' && preview !== null && [...preview.closing, ...preview.directly].includes(to)
  const touched = [chosen, pointed].some((slug) => slug === from || slug === to)
  if (!touched && !isFreeing) return null
  return [touched ? 'strong' : '', isFreeing ? 'freeing' : ''].filter((name) => name !== '').join(' ')
}

/** The elements of the map that are lit, drawn once more with their marks, and the chips between them. */
export function litElements(
  drawing: Drawing,
  elements: ReadonlyMap<string, ElementDefinition>,
  lit: Lit,
  measure: Measure,
): readonly ElementDefinition[] {
  const lines = drawing.lines.flatMap((line) => {
    const marks = marksOfLine(line, lit)
    return marks === null ? [] : [{ line, marks }]
  })
  const { chosen, pointed, at, ways, preview, selected } = lit
  const slugs = new Set(
    [
      ...lines.flatMap(({ line }) => [line.from, line.to]),
      ...[chosen, pointed, at].filter((slug) => slug !== null),
      ...(ways?.slugs ?? []),
      ...selected,
      ...(preview === null ? [] : [...preview.closing, ...preview.directly, ...preview.later]),
    ].filter((slug) => elements.has(slug)),
  )
  const again = (id: string, marks: string): readonly ElementDefinition[] => {
    const element = elements.get(id)
    return element ? [{ ...element, classes: `${String(element.classes)} ${marks}`.trim() }] : []
  }
  const texts = chosen === null ? new Map<string, readonly string[]>() : chipTexts(drawing.lines, chosen)
  return [
    ...[...slugs].flatMap((slug) => [...again(slug, marksOfNode(slug, lit)), ...again(`badge ${slug}`, ''), ...again(`pill ${slug}`, '')]),
    ...lines.flatMap(({ line, marks }) => again(`line ${line.id}`, marks)),
    ...chipElements(drawing, texts, elements, slugs, measure),
  ]
}
