// What every question about figures has in common.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'

export const named = graphql(`
  fragment FigureNamed on Item @_unmask {
    slug
    type
    name(in: $language)
    ownName: name(in: NL)
    aliases
  }
`)

export const other = graphql(
  `
    fragment OtherFigure on Figure @_unmask {
      id
      value
      unit
      qualifier
      statedOn
      speaker {
        ...FigureNamed
      }
      statement {
        key
      }
    }
  `,
  [named],
)
export type OtherFigure = ResultOf<typeof other>

/** How a figure relates to those of its scope. */
export const relations = graphql(
  `
    fragment FigureRelations on Figure @_unmask {
      repeats {
        ...OtherFigure
      }
      supersedes {
        ...OtherFigure
      }
      supersededBy {
        ...OtherFigure
      }
      conflictsWith {
        ...OtherFigure
      }
      compatibleWith {
        ...OtherFigure
      }
    }
  `,
  [other],
)
export type Relations = ResultOf<typeof relations>
