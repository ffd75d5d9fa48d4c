import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'

/** What could close if these closed. */
export const previewDocument = graphql(`
  query WhatIfCloses($slug: String!, $at: MomentInput, $closing: [String!]!, $language: Language!) {
    dossier(slug: $slug, at: $at) {
      blocking {
        ifCloses(slugs: $closing) {
          directly {
            slug
            name(in: $language)
          }
          inTheEnd {
            slug
            name(in: $language)
          }
        }
      }
    }
  }
`)
export type Unlock = NonNullable<ResultOf<typeof previewDocument>['dossier']>['blocking']['ifCloses']

const wait = graphql(
  `
    fragment ChainWait on Wait @_unmask {
      isBlocking
      relation {
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
        from {
          slug
          name(in: $language)
        }
        to {
          slug
          name(in: $language)
        }
        statement {
          id
          speaker {
            slug
            name(in: $language)
          }
          evidence {
            ...SourceChip
          }
        }
      }
    }
  `,
  [sourceChip],
)

/** One item in the chains: what blocks it down to the roots, what it frees, and when it could close at the earliest. */
export const chainDocument = graphql(
  `
    query Chain($slug: String!, $at: MomentInput, $language: Language!) {
      item(slug: $slug, at: $at) {
        slug
        type
        name(in: $language)
        blocking {
          isTruncated
          isBlocked
          earliestPossible {
            earliest
            latest
            precision
          }
          unknownBecauseOf {
            slug
            name(in: $language)
          }
          roots {
            slug
            name(in: $language)
          }
          unlocks {
            directly {
              slug
              name(in: $language)
            }
            inTheEnd {
              slug
              name(in: $language)
            }
          }
          awaits {
            ...ChainWait
          }
          awaitedBy {
            ...ChainWait
          }
        }
      }
    }
  `,
  [wait],
)
export type Chain = NonNullable<ResultOf<typeof chainDocument>['item']>
export type ChainWaitEntry = NonNullable<Chain['blocking']>['awaits'][number]
