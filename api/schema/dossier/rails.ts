// The two rails: per day how much happened and how much became known, and how long it took.
import { delaysOfDossier, railsOfDossier } from '../../../cypher/queries.gen.ts'
import { builder } from '../../builder.ts'
import { InvalidInput } from '../../errors.ts'
import { pageSize } from '../../limits.ts'
import { keepItem, type ItemRow } from '../item/row.ts'
import { ItemRef, StatementRef } from '../refs.ts'
import { keepStatement, type StatementRow } from '../statement/row.ts'
import type { DossierRow } from './row.ts'

interface Day {
  readonly on: string
  readonly happened: number
  readonly becameKnown: number
}

interface Delay {
  readonly item: ItemRow
  readonly happenedOn: string
  readonly knownOn: string
  readonly days: number
  readonly statement: StatementRow
}

export const DayType = builder.objectRef<Day>('Day').implement({
  description:
    'A day in a dossier, as everything recorded at the basis says, whatever the moment: also what became known or true only later. Retracted statements do not count.',
  fields: (t) => ({
    on: t.field({ type: 'Date', description: 'The day.', resolve: ({ on }) => on }),
    happened: t.int({
      description:
        'Facts that began to be true on this day [L4]: an event on its day, a state since its day however often it was confirmed, a relation since its day, a figure since its day (else the day it became known), a date on the day it was named. Of a fuzzy date the earliest day counts [D2]. A relation that began at an unknown time counts on no day; of statements that supersede one another the last counts.',
      resolve: ({ happened }) => happened,
    }),
    becameKnown: t.int({
      description:
        'Statements that became known on this day, confirmations and corrections included. Of a fuzzy date the latest day counts [D2].',
      resolve: ({ becameKnown }) => becameKnown,
    }),
  }),
})

export const DelayType = builder.objectRef<Delay>('Delay').implement({
  description: 'Facts about one item that began on one day and first became known on the same later day.',
  fields: (t) => ({
    happenedOn: t.field({
      type: 'Date',
      description: 'The day they began, the earliest of a fuzzy date.',
      resolve: ({ happenedOn }) => happenedOn,
    }),
    knownOn: t.field({
      type: 'Date',
      description: 'The first day on which the public could know; a correction does not move it.',
      resolve: ({ knownOn }) => knownOn,
    }),
    days: t.int({ description: 'Days from the one to the other, at least 1.', resolve: ({ days }) => days }),
    of: t.field({ type: ItemRef, description: 'What they are about, seen at the moment.', resolve: ({ item }) => item }),
    statement: t.field({
      type: StatementRef,
      description: 'What made it known: of several an event before a state before any other, then by place in the file.',
      resolve: ({ statement }) => statement,
    }),
  }),
})

export const daysOf = ({ view, slug }: DossierRow): Promise<readonly Day[]> =>
  view.reader.run(railsOfDossier, { dossier: slug, basis: view.moment.basis })

export const delaysText = `How many, 1 up to and including ${pageSize.max}. Else InvalidInput.`

export async function delaysOf({ view, slug }: DossierRow, limit: number): Promise<Delay[]> {
  if (limit < 1 || limit > pageSize.max) {
    const expected = `1 up to and including ${pageSize.max}`
    throw new InvalidInput(`Found first: ${limit}; expected ${expected}.`, {
      problems: [{ path: ['first'], message: `found ${limit}`, expected }],
    })
  }
  const rows = await view.reader.run(delaysOfDossier, { dossier: slug, limit, moment: view.moment })
  return rows.map(({ item, statement, ...delay }) => ({
    ...delay,
    item: keepItem(view, item),
    statement: keepStatement(view, statement),
  }))
}
