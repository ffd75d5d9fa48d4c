import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'

/** What the panel shows of the chosen item beside what every page shows of one. */
export const chosenDocument = graphql(
  `
    query MapChosen($slug: String!, $at: MomentInput, $language: Language!) {
      item(slug: $slug, at: $at) {
        slug
        type
        kind
        name(in: $language)
        isKnown
        firstKnownOn
        phase {
          phase
          isOpen
          isUnconfirmed
          isPresumed
          isStale
          certainty
          wording(in: NL)
          lastConfirmedOn
          daysSinceConfirmed
          since {
            earliest
            latest
            precision
          }
        }
        substance {
          substance
          isOpen
          wording(in: NL)
          certainty
          lastConfirmedOn
          daysSinceConfirmed
          since {
            earliest
            latest
            precision
          }
        }
        history {
          phase
          isGap
          wording(in: NL)
          certainty
          until
          knownSince
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
      }
    }
  `,
  [sourceChip],
)
export type Chosen = NonNullable<ResultOf<typeof chosenDocument>['item']>
