// A wait with what it rests on, wherever it is shown.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'

export const groundedRelation = graphql(
  `
    fragment GroundedRelation on Relation @_unmask {
      id
      strength
      group
      ground
      certainty
      why(in: $language)
      since {
        earliest
        latest
        precision
      }
      statement {
        id
        evidence {
          ...SourceChip
        }
      }
    }
  `,
  [sourceChip],
)

export const groundedWait = graphql(
  `
    fragment GroundedWait on Wait @_unmask {
      isBlocking
      relation {
        ...GroundedRelation
      }
    }
  `,
  [groundedRelation],
)
export type GroundedWait = ResultOf<typeof groundedWait>

/** Both ends by name. */
export const waitEnds = graphql(`
  fragment WaitEnds on Relation @_unmask {
    from {
      slug
      name(in: $language)
    }
    to {
      slug
      name(in: $language)
    }
  }
`)

export const namedWait = graphql(
  `
    fragment NamedWait on Wait @_unmask {
      ...GroundedWait
      relation {
        ...WaitEnds
      }
    }
  `,
  [groundedWait, waitEnds],
)
export type NamedWait = ResultOf<typeof namedWait>
