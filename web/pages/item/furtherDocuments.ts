// What is asked beside the page itself: words of the model once, the rest of a long list, and waits that became known later.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import { eventLine, neighbour, relationLine, statementLine } from './fragments.ts'

export const vocabularyDocument = graphql(`
  query ItemVocabulary($language: Language!) {
    vocabulary {
      itemTypes {
        type
        name(in: $language)
        kinds {
          value
          name(in: $language)
        }
      }
      measures {
        value
        name(in: $language)
      }
      relationTypes {
        type
        out: name(in: $language, direction: OUT)
        in: name(in: $language, direction: IN)
      }
    }
  }
`)
export type Vocabulary = ResultOf<typeof vocabularyDocument>['vocabulary']

/** Asked at the end of all days: whatever was ever known to wait. */
export const laterWaitsDocument = graphql(
  `
    query ItemLaterWaits($slug: String!, $at: MomentInput, $language: Language!) {
      item(slug: $slug, at: $at) {
        slug
        relations(first: 100, types: [AWAITS]) {
          edges {
            node {
              id
              knownSince
              statement {
                id
                evidence {
                  ...SourceChip
                }
              }
              from {
                ...Neighbour
              }
              to {
                ...Neighbour
              }
            }
          }
        }
      }
    }
  `,
  [neighbour, sourceChip],
)
export type LaterWait = NonNullable<ResultOf<typeof laterWaitsDocument>['item']>['relations']['edges'][number]['node']

export const statementsDocument = graphql(
  `
    query ItemStatements($slug: String!, $at: MomentInput, $language: Language!, $after: String, $isLater: Boolean!) {
      item(slug: $slug, at: $at) {
        slug
        statements(first: 50, after: $after, includeLater: $isLater) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...StatementLine
            }
          }
        }
      }
    }
  `,
  [statementLine],
)

export const relationsDocument = graphql(
  `
    query ItemRelations($slug: String!, $at: MomentInput, $language: Language!, $after: String) {
      item(slug: $slug, at: $at) {
        slug
        relations(first: 100, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...RelationLine
            }
          }
        }
      }
    }
  `,
  [relationLine],
)

export const eventsDocument = graphql(
  `
    query ItemEvents($slug: String!, $at: MomentInput, $language: Language!, $after: String) {
      item(slug: $slug, at: $at) {
        slug
        events(first: 100, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...EventLine
            }
          }
        }
      }
    }
  `,
  [eventLine],
)
