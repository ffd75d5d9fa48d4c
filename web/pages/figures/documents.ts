// What the page of figures asks, in one question.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import { named, other, relations } from './fragments.ts'

const line = graphql(
  `
    fragment FigureLine on Figure @_unmask {
      ...OtherFigure
      measure
      certainty
      wording(in: NL)
      of {
        ...FigureNamed
      }
      statement {
        reason(in: $language)
        note(in: $language)
        evidence {
          ...SourceChip
        }
      }
      ...FigureRelations
    }
  `,
  [named, other, relations, sourceChip],
)

const side = graphql(
  `
    fragment ConflictLine on ConflictSide @_unmask {
      isChosen
      contradicts {
        id
      }
      statement {
        id
        key
        form
        text(in: $language)
        claim(in: $language)
        wording(in: NL)
        certainty
        reason(in: $language)
        known {
          earliest
          latest
          precision
        }
        speaker {
          ...FigureNamed
        }
        evidence {
          ...SourceChip
        }
      }
    }
  `,
  [named, sourceChip],
)

export const figuresDocument = graphql(
  `
    query Figures($slug: String!, $at: MomentInput, $language: Language!) {
      dossier(slug: $slug, at: $at) {
        moment {
          trueOn
          knownOn
          basis
        }
        figures {
          figures {
            ...FigureLine
          }
        }
        conflicts {
          kind
          knownSince
          of {
            ...FigureNamed
          }
          sides {
            ...ConflictLine
          }
        }
      }
      vocabulary {
        measures {
          value
          name(in: $language)
        }
      }
    }
  `,
  [named, line, side],
)
export type FiguresAnswer = ResultOf<typeof figuresDocument>
export type FiguresDossier = NonNullable<FiguresAnswer['dossier']>
export type Figure = FiguresDossier['figures'][number]['figures'][number]
export type Conflict = FiguresDossier['conflicts'][number]
export type ConflictSide = Conflict['sides'][number]
