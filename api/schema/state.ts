// A state: what an item's phase or substance is, since when, and how sure that is.
import { phaseNames, substanceNames } from '../../cypher/model.ts'
import { daysBetween } from '../rules/dates.ts'
import { isOpenValue } from '../rules/runs.ts'
import { isPresumed, isStale, isUnconfirmed } from '../rules/states.ts'
import { datesOf, dueDays } from './dueDate/row.ts'
import { seenOf } from './item/history.ts'
import type { StateRow } from './item/row.ts'
import { FuzzyDateType } from './moment.ts'
import { ItemRef, StatementRef, StateRef } from './refs.ts'
import { AspectEnum, CertaintyEnum, PhaseEnum, SubstanceEnum } from './scalars.ts'
import { statementById, statementsById } from './statement/row.ts'
import { inLanguage, sayWords } from './words.ts'

const trueOn = ({ item }: StateRow) => item.view.moment.trueOn

const isDateUnheard = async (state: StateRow): Promise<boolean> => {
  if (state.aspect !== 'PHASE' || !state.isOpen) return false
  return isUnconfirmed(state, dueDays(await datesOf(state.item)), trueOn(state))
}

/** P6: each as its own statement says it. */
async function conflictsOf(state: StateRow): Promise<StateRow[]> {
  const seen = await seenOf(state)
  return (seen?.conflictsWith ?? []).map((said) => ({
    ...state,
    value: said.value,
    isOpen: isOpenValue(said.value),
    isGap: false,
    since: said.trueFrom,
    wording: said.wording ?? null,
    certainty: said.certainty,
    statement: said.id,
    lastConfirmedOn: said.known.earliest,
    knownSince: said.known.latest,
  }))
}

StateRef.implement({
  description:
    'A run of equal statements on one aspect of an item [P3, P4]. A day on which what held had ended and nothing else is known is a gap: UNKNOWN.',
  fields: (t) => ({
    of: t.field({ type: ItemRef, description: 'Whose state it is.', resolve: ({ item }) => item }),
    aspect: t.field({ type: AspectEnum, description: 'Which scale it is on.', resolve: ({ aspect }) => aspect }),
    phase: t.field({
      type: PhaseEnum,
      nullable: true,
      description: 'The value of a PHASE; null for a substance.',
      resolve: ({ value }) => phaseNames.find((name) => name === value) ?? null,
    }),
    substance: t.field({
      type: SubstanceEnum,
      nullable: true,
      description: 'The value of a SUBSTANCE; null for a phase.',
      resolve: ({ value }) => substanceNames.find((name) => name === value) ?? null,
    }),
    isOpen: t.boolean({ description: 'Whether this value counts as open [O1].', resolve: ({ isOpen }) => isOpen }),
    isGap: t.boolean({ description: 'What held has ended and nothing else is known [P3].', resolve: ({ isGap }) => isGap }),
    wording: t.string({
      nullable: true,
      args: inLanguage,
      description: 'How the source puts it.',
      resolve: ({ wording }, args) => sayWords(wording, args),
    }),
    certainty: t.field({ type: CertaintyEnum, description: 'Of the statement it rests on.', resolve: ({ certainty }) => certainty }),
    since: t.field({
      type: FuzzyDateType,
      description: 'When the run began: the true date of its first statement [P4].',
      resolve: ({ since }) => since,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it no longer holds, as far as the moment shows.',
      resolve: async (state) => (await seenOf(state))?.until ?? null,
    }),
    knownSince: t.field({
      type: 'Date',
      description: 'The first day on which the public could know it [P5].',
      resolve: ({ knownSince }) => knownSince,
    }),
    lastConfirmedOn: t.field({
      type: 'Date',
      description: 'The latest day on which a statement said it again [P5].',
      resolve: ({ lastConfirmedOn }) => lastConfirmedOn,
    }),
    daysSinceConfirmed: t.int({
      description: 'Days from `lastConfirmedOn` to the moment.',
      resolve: (state) => daysBetween(state.lastConfirmedOn, trueOn(state)),
    }),
    isPresumed: t.boolean({
      description: 'Open, but last confirmed more than 90 days ago [O3].',
      resolve: (state) => isPresumed(state, trueOn(state)),
    }),
    isStale: t.boolean({
      description: 'Open, but last confirmed more than 30 days ago: a mark only [O3].',
      resolve: (state) => isStale(state, trueOn(state)),
    }),
    isUnconfirmed: t.boolean({
      description: 'A date of the item has passed and nothing was heard on its phase since [O4].',
      resolve: isDateUnheard,
    }),
    statement: t.field({
      type: StatementRef,
      description: 'The statement that was chosen [P3].',
      resolve: ({ item, statement }) => statementById(item.view, statement),
    }),
    confirmations: t.field({
      type: [StatementRef],
      description: 'Every visible statement of the run, the chosen one included, first known first [P5].',
      resolve: async (state) => statementsById(state.item.view, (await seenOf(state))?.confirmations ?? []),
    }),
    conflictsWith: t.field({
      type: [StateRef],
      description: 'What other speakers say of the same day, with another value [P6].',
      resolve: conflictsOf,
    }),
    doubtedBy: t.field({
      type: [StatementRef],
      description: 'Statements of other speakers and values that became known later [P6].',
      resolve: async (state) =>
        statementsById(
          state.item.view,
          ((await seenOf(state))?.doubtedBy ?? []).map(({ id }) => id),
        ),
    }),
  }),
})
