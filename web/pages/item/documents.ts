import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { namedWait } from '../waits/waitFragment.ts'
import { eventLine, fuzzy, relationLine, statementLine, step } from './fragments.ts'
import { dueDate, figure, state, wait } from './itemFragments.ts'

/** An item at the moment. Of the steps of its ladder also what became known later, to be drawn as such. */
export const itemDocument = graphql(
  `
    query ItemPage($slug: String!, $at: MomentInput, $language: Language!) {
      item(slug: $slug, at: $at) {
        slug
        type
        kind
        name(in: $language)
        isKnown
        isOpen
        firstKnownOn
        moment {
          trueOn
          knownOn
          basis
        }
        dossiers {
          slug
          title(in: $language)
        }
        responsible {
          slug
          name(in: $language)
        }
        phase {
          ...ItemState
        }
        substance {
          ...ItemState
        }
        expected {
          ...ItemDate
        }
        blocking {
          isBlocked
          waysToRoots {
            ...NamedWait
          }
          awaits {
            ...ItemWait
          }
          awaitedBy {
            ...ItemWait
          }
        }
        figures {
          ...ItemFigure
        }
        dates {
          ...ItemDate
        }
        events(first: 12) {
          totalCount
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
        relations(first: 20) {
          totalCount
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
        statements(first: 50) {
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
        ever: statements(first: 1, includeLater: true) {
          totalCount
        }
        steps: statements(first: 100, forms: [STATE, EVENT, DATE], includeLater: true) {
          totalCount
          edges {
            node {
              ...Step
            }
          }
        }
        ... on Office {
          holders {
            id
            since {
              ...ItemFuzzy
            }
            from {
              slug
              name(in: $language)
            }
          }
        }
      }
    }
  `,
  [state, wait, namedWait, figure, dueDate, eventLine, relationLine, statementLine, step, fuzzy],
)
export type Item = NonNullable<ResultOf<typeof itemDocument>['item']>
