// Who holds an office, who held it before, and who did on a day (L1).
import { sentinels } from '../../../cypher/model.ts'
import { holdersOfDossier, holdersOfOffices } from '../../../cypher/queries.gen.ts'
import { InvalidInput } from '../../errors.ts'
import type { View } from '../../moment.ts'
import { inOrderOfHolding } from '../../rules/holder.ts'
import type { Day, Recorded, RelationStatement } from '../../rules/statement.ts'
import { keepItem, type ItemRow } from '../item/row.ts'
import { byKey, grouped } from '../loaders.ts'
import { readRelation, type RelationRow } from '../relation/row.ts'

type Holding = Recorded<RelationStatement> & { readonly row: RelationRow }

/** In the shape of the rule, which looks at begin, known day and order only. */
function asHolding(row: RelationRow): Holding {
  const known = { earliest: row.known, latest: row.known, precision: 'DAY' } as const
  return {
    row,
    form: 'RELATION',
    relationType: 'HOLDS',
    id: row.statement,
    key: row.statement,
    dossier: '',
    about: row.from.slug,
    to: row.to.slug,
    ...(row.since === null ? {} : { trueFrom: row.since }),
    known,
    isKnownStated: true,
    certainty: row.certainty,
    evidence: [],
    disputes: [],
    aspects: [],
    seq: row.seq,
    retractedSeq: sentinels.futureSeq,
    place: row.place,
  }
}

type Column = Readonly<Record<string, unknown>>
interface Row {
  readonly relation: Column
  readonly person: Column
  readonly office: Column
  readonly slug: string
}

const readRows = (view: View, rows: readonly Row[]): Map<string, RelationRow[]> =>
  grouped(
    rows,
    ({ slug }) => slug,
    ({ relation, person, office }) => readRelation(view, relation, keepItem(view, person, true), keepItem(view, office, true)),
  )

const successionLoader = byKey<readonly RelationRow[]>(
  async (view, slugs) => readRows(view, await view.reader.run(holdersOfOffices, { slugs, moment: view.moment })),
  () => [],
)

/** So that nobody asks again for the holders of the offices of a dossier. */
export async function keepHolders(view: View, dossier: string): Promise<void> {
  const rows = await view.reader.run(holdersOfDossier, { dossier, moment: view.moment })
  for (const [slug, relations] of readRows(view, rows)) successionLoader(view).prime(slug, relations)
}

/** Everyone who has held the office up to the moment, the latest begun first (L1). */
export async function successionOf({ view, slug }: ItemRow): Promise<RelationRow[]> {
  const found = await successionLoader(view).load(slug)
  return inOrderOfHolding(found.map(asHolding)).map(({ row }) => row)
}

/** L1 for a day up to the moment's. */
async function holdersOn(office: ItemRow, day: Day): Promise<RelationRow[]> {
  const succession = await successionOf(office)
  return succession.filter(({ since, until }) => (since === null || since.earliest <= day) && (until === null || day < until))
}

export const holdersNow = (office: ItemRow): Promise<RelationRow[]> => holdersOn(office, office.view.moment.trueOn)

/** Throws InvalidInput for a day after the moment's: who will hold it is not known to it. */
export async function holderOn(office: ItemRow, day: Day): Promise<RelationRow | null> {
  const { trueOn } = office.view.moment
  if (day > trueOn)
    throw new InvalidInput(`Found the day ${day}; expected one up to and including ${trueOn}, the moment's.`, {
      problems: [{ path: ['on'], message: `found ${day}`, expected: `a day up to and including ${trueOn}` }],
    })
  return (await holdersOn(office, day))[0] ?? null
}
