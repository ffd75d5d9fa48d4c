import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import { groundedRelation, namedWait, waitEnds } from './waitFragment.ts'

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
          }
          waysToRoots {
            ...NamedWait
          }
          earliestBecauseOf {
            id
            dateKind
            of {
              slug
              name(in: $language)
            }
            statedBy {
              id
              evidence {
                ...SourceChip
              }
            }
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
            ...NamedWait
          }
          awaitedBy {
            ...NamedWait
          }
        }
      }
    }
  `,
  [namedWait, sourceChip],
)
export type Chain = NonNullable<ResultOf<typeof chainDocument>['item']>

/** Waits at a time that are asked for what they rest on. */
export const mostFurther = 100

/** What waits that are known from the drawing rest on. */
export const furtherDocument = graphql(
  `
    query FurtherWaits($ids: [ID!]!, $language: Language!) {
      nodes(ids: $ids) {
        ... on Relation {
          __typename
          ...GroundedRelation
          ...WaitEnds
        }
      }
    }
  `,
  [groundedRelation, waitEnds],
)
