// The concrete types of items.
import { itemTypeNames, mayRelate, type ItemType } from '../../../cypher/model.ts'
import { itemTypeWords } from '../../words/itemWords.ts'
import { builder } from '../../builder.ts'
import { pageSize } from '../../limits.ts'
import { holderOn, holdersNow, successionOf } from '../parliament/holders.ts'
import { ItemRef, itemRefs, NodeRef, RelationRef } from '../refs.ts'
import { relationsOf } from '../relation/list.ts'
import type { RelationRow } from '../relation/row.ts'
import type { ItemRow } from './row.ts'
import { shorthands, type Shorthand } from './shorthands.ts'

const whole = { after: null, before: null, isBackward: false, limit: pageSize.max }

async function heldRelations(item: ItemRow, { types, direction }: Pick<Shorthand, 'types' | 'direction'>): Promise<RelationRow[]> {
  const filter = { types, itemTypes: null, isOut: direction === 'OUT', isIn: direction === 'IN' }
  const found = await relationsOf(item.view, item.slug, filter, whole)
  return found.map(({ node }) => node)
}

/** Each other item once, in the order of `relations`. */
async function others(item: ItemRow, shorthand: Shorthand): Promise<ItemRow[]> {
  const relations = await heldRelations(item, shorthand)
  const found = relations.map(({ from, to }) => (shorthand.direction === 'OUT' ? to : from))
  return [...new Map(found.map((other) => [other.slug, other])).values()]
}

/** The one type that may stand at the other end, so that its own fields can be asked; else any item. */
function farType(of: ItemType, { types: [type], direction }: Shorthand) {
  const fits = itemTypeNames.filter((other) => (direction === 'OUT' ? mayRelate(type, of, other) : mayRelate(type, other, of)))
  const [only, ...more] = fits
  return only !== undefined && more.length === 0 ? (itemRefs.get(only) ?? ItemRef) : ItemRef
}

for (const [name, ref] of itemRefs) {
  const { en } = itemTypeWords[name].meaning
  ref.implement({
    interfaces: [NodeRef, ItemRef],
    description: `${en.charAt(0).toUpperCase()}${en.slice(1)}.`,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(shorthands[name]).map(([field, shorthand]) => [
          field,
          t.field({
            type: [farType(name, shorthand)],
            description: `${shorthand.description} At most ${pageSize.max}; \`relations\` has them all.`,
            resolve: (item) => others(item, shorthand),
          }),
        ]),
      ),
  })
}

const Office = itemRefs.get('Office')
const Person = itemRefs.get('Person')
if (Office && Person) {
  builder.objectFields(Office, (t) => ({
    holder: t.field({
      type: Person,
      nullable: true,
      description: 'Who holds it: of those at the moment the latest begun, then known, then recorded [L1].',
      resolve: async (office) => (await holdersNow(office))[0]?.from ?? null,
    }),
    holders: t.field({
      type: [RelationRef],
      description: 'Everyone who holds it at the moment, with their dates, the latest begun first [L1].',
      resolve: holdersNow,
    }),
    succession: t.field({
      type: [RelationRef],
      description: 'Everyone who has held it up to the moment, as known at it, with their dates, the latest begun first [L1].',
      resolve: successionOf,
    }),
    heldOn: t.field({
      type: RelationRef,
      nullable: true,
      args: { on: t.arg({ type: 'Date', required: true, description: 'A day up to the moment’s; else InvalidInput.' }) },
      description: 'Who held it on a day, as known at the moment [L1]; null where nobody is said to have.',
      resolve: (office, { on }) => holderOn(office, on),
    }),
  }))
}
