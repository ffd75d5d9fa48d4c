// The parts of an item that its page shows: states, waits, figures, dates.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { relations } from '../figures/fragments.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import { groundedWait } from '../waits/waitFragment.ts'
import { fuzzy, neighbour, said, speaker } from './fragments.ts'

export const state = graphql(
  `
    fragment ItemState on State @_unmask {
      phase
      substance
      isOpen
      isGap
      wording(in: NL)
      certainty
      since {
        ...ItemFuzzy
      }
      lastConfirmedOn
      daysSinceConfirmed
      isStale
      isPresumed
      isUnconfirmed
      statement {
        ...Said
      }
      conflictsWith {
        phase
        substance
        wording(in: NL)
        statement {
          ...Said
        }
      }
      doubtedBy {
        ...Said
      }
    }
  `,
  [fuzzy, said],
)
export type ItemState = ResultOf<typeof state>

export const wait = graphql(
  `
    fragment ItemWait on Wait @_unmask {
      ...GroundedWait
      relation {
        from {
          ...Neighbour
        }
        to {
          ...Neighbour
        }
      }
    }
  `,
  [groundedWait, neighbour],
)
export type ItemWait = ResultOf<typeof wait>

export const figure = graphql(
  `
    fragment ItemFigure on Figure @_unmask {
      id
      ...FigureRelations
      measure
      value
      unit
      qualifier
      statedOn
      wording(in: NL)
      certainty
      speaker {
        ...Speaker
      }
      statement {
        id
        evidence {
          ...SourceChip
        }
      }
    }
  `,
  [relations, speaker, sourceChip],
)
export type ItemFigure = ResultOf<typeof figure>

export const dueDate = graphql(
  `
    fragment ItemDate on DueDate @_unmask {
      id
      dateKind
      isOverdue
      daysOverdue
      daysEarly
      metOn
      movedTo {
        id
      }
      wording(in: NL)
      due {
        ...ItemFuzzy
      }
      statedBy {
        ...Said
      }
    }
  `,
  [fuzzy, said],
)
export type ItemDate = ResultOf<typeof dueDate>
