// What the questions about both tables have in common.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'

export const fuzzy = graphql(`
  fragment MatrixDay on FuzzyDate @_unmask {
    earliest
    latest
    precision
  }
`)

export const named = graphql(`
  fragment MatrixNamed on Item @_unmask {
    slug
    type
    name(in: $language)
    ownName: name(in: NL)
    aliases
  }
`)

export const said = graphql(
  `
    fragment MatrixSaid on Statement @_unmask {
      id
      text(in: $language)
      certainty
      reason(in: $language)
      note(in: $language)
      known {
        ...MatrixDay
      }
      speaker {
        slug
        name(in: $language)
      }
      evidence {
        ...SourceChip
      }
    }
  `,
  [fuzzy, sourceChip],
)
export type Said = ResultOf<typeof said>
export type Named = ResultOf<typeof named>

export const term = graphql(
  `
    fragment MatrixTerm on DueDate @_unmask {
      id
      outcome
      outcomeBecause
      daysEarly
      daysOverdue
      due {
        ...MatrixDay
      }
      of {
        ...MatrixNamed
      }
      explanation {
        name(in: $language)
        elapsedDays {
          least
          most
        }
        steps {
          on
          text(in: $language)
        }
        statements {
          ...MatrixSaid
        }
      }
    }
  `,
  [fuzzy, named, said],
)
export type Term = ResultOf<typeof term>
