// A figure that holds at a moment, and how one is found.
import { certainties, qualifiers, type Certainty, type Qualifier } from '../../cypher/model.ts'
import { figuresByStatements, figuresOfDossier, figuresOfItems } from '../../cypher/queries.gen.ts'
import type { View } from '../moment.ts'
import type { Day, FuzzyDate, Words } from '../rules/statement.ts'
import { keepItem, type ItemRow } from './item/row.ts'
import { byKey, grouped } from './loaders.ts'
import { fuzzyDate, maybeText, oneOf, text, valuesOf, whole, words } from './row.ts'

export interface FigureRow {
  readonly node: 'Figure'
  readonly view: View
  readonly item: ItemRow
  /** Id of the statement. */
  readonly statement: string
  readonly dossier: string
  readonly measure: string
  readonly value: number
  readonly unit: string
  readonly qualifier: Qualifier
  readonly wording: Words | null
  readonly certainty: Certainty
  readonly speaker: string | null
  readonly since: FuzzyDate | null
  readonly known: Day
  readonly seq: number
  readonly place: number
}

type Column = Readonly<Record<string, unknown>>

/** A column made by FIGURE(x). */
export function readFigure(item: ItemRow, row: Column): FigureRow {
  const [
    statement,
    dossier,
    measure,
    value,
    unit,
    qualifier,
    textNl,
    textEn,
    certainty,
    speaker,
    since,
    latest,
    precision,
    sinceNl,
    sinceEn,
    known,
    seq,
    place,
  ] = valuesOf(row)
  return {
    node: 'Figure',
    view: item.view,
    item,
    statement: text(statement),
    dossier: text(dossier),
    measure: text(measure),
    value: whole(value),
    unit: text(unit),
    qualifier: oneOf(qualifiers, qualifier),
    wording: words(textNl, textEn),
    certainty: oneOf(certainties, certainty),
    speaker: maybeText(speaker),
    since: fuzzyDate(since, latest, precision, sinceNl, sinceEn),
    known: text(known),
    seq: whole(seq),
    place: whole(place),
  }
}

const inOrder = (a: FigureRow, b: FigureRow): number =>
  a.known < b.known ? -1 : a.known > b.known ? 1 : a.seq - b.seq || a.place - b.place

/** What is said in figures about items, before they are read. */
export const figureColumnsLoader = byKey<readonly Column[]>(
  async (view, slugs) =>
    grouped(
      await view.reader.run(figuresOfItems, { slugs, moment: view.moment }),
      ({ slug }) => slug,
      ({ figure }) => figure,
    ),
  () => [],
)

/** Figures about the item that hold, first known first. */
export async function figuresOf(item: ItemRow): Promise<FigureRow[]> {
  const found = await figureColumnsLoader(item.view).load(item.slug)
  return found.map((row) => readFigure(item, row)).toSorted(inOrder)
}

export const figureLoader = byKey<FigureRow | null>(
  async (view, statements) => {
    const rows = await view.reader.run(figuresByStatements, { statements, moment: view.moment })
    return new Map(rows.map((row) => [row.statement, readFigure(keepItem(view, row.item, true), row.figure)]))
  },
  () => null,
)

export interface FigureGroupRow {
  readonly population: ItemRow
  readonly measure: string
  readonly figures: readonly FigureRow[]
}

/** Figures about a dossier's items, whichever dossier records them; kept with their items, so that nobody asks for them again. */
export async function figuresAbout(view: View, dossier: string, population: string | null): Promise<FigureRow[]> {
  const rows = await view.reader.run(figuresOfDossier, { dossier, population, moment: view.moment })
  for (const [slug, group] of grouped(
    rows,
    ({ item }) => text(item['slug']),
    ({ figure }) => figure,
  ))
    figureColumnsLoader(view).prime(slug, group)
  return rows.map(({ item, figure }) => readFigure(keepItem(view, item, true), figure)).toSorted(inOrder)
}

/** The figures that a dossier records, side by side: never merged, never picked. Groups by population's name, then measure. */
export async function figureGroups(view: View, dossier: string, population: string | null): Promise<FigureGroupRow[]> {
  const figures = (await figuresAbout(view, dossier, population)).filter((figure) => figure.dossier === dossier)
  const groups = grouped(
    figures,
    (figure) => `${figure.item.name.nl ?? ''}\u0001${figure.item.slug}\u0001${figure.measure}`,
    (figure) => figure,
  )
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group
      return first ? [{ population: first.item, measure: first.measure, figures: group }] : []
    })
}
