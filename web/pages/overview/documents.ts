// What the overview asks. One query holds board and waits; a row's details are asked when it opens.
import { graphql, type FragmentOf, type ResultOf } from '../../graphql/graphql.ts'

const stateFragment = graphql(`
  fragment BoardState on State @_unmask {
    phase
    substance
    isOpen
    wording(in: NL)
    certainty
    since {
      earliest
      latest
      precision
    }
    lastConfirmedOn
    daysSinceConfirmed
    isStale
    isPresumed
    isUnconfirmed
  }
`)

/** A line of the board, and a card of the waits. A source's wording is a quotation: it is not translated. */
export const boardItem = graphql(
  `
    fragment BoardItem on Item {
      slug
      type
      name(in: $language)
      phase {
        ...BoardState
      }
      substance {
        ...BoardState
      }
      responsible {
        slug
        name(in: $language)
        ownName: name(in: NL)
        aliases
      }
      expected {
        dateKind
        isOverdue
        daysOverdue
        wording(in: $language)
        due {
          earliest
          latest
          precision
        }
      }
      blocking {
        isBlocked
        awaits {
          isBlocking
          relation {
            id
            strength
            group
            to {
              slug
              type
              name(in: $language)
            }
          }
        }
      }
    }
  `,
  [stateFragment],
)
export type BoardItem = FragmentOf<typeof boardItem>

export const overviewDocument = graphql(
  `
    query Overview($slug: String!, $at: MomentInput, $language: Language!, $after: String) {
      dossier(slug: $slug, at: $at) {
        slug
        moment {
          trueOn
          knownOn
          basis
        }
        items(
          first: 100
          after: $after
          filter: {
            isOpen: true
            isKnown: true
            types: [INVESTIGATION, QUESTION_SET, QUESTION, COMMITMENT, REQUEST, MEASURE, PROCEEDING, DOCUMENT, MEETING, PROGRAMME]
          }
        ) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...BoardItem
            }
          }
        }
        finished: items(
          first: 1
          filter: {
            isOpen: false
            isKnown: true
            phases: [DONE, LAPSED]
            types: [INVESTIGATION, QUESTION_SET, QUESTION, COMMITMENT, REQUEST, MEASURE, PROCEEDING, DOCUMENT, MEETING, PROGRAMME]
          }
        ) {
          totalCount
        }
        blocking {
          roots {
            finallyBlocks
            item {
              slug
            }
          }
          cycles {
            slug
          }
        }
      }
    }
  `,
  [boardItem],
)
export type Overview = NonNullable<ResultOf<typeof overviewDocument>['dossier']>

/** What is done or lapsed and known at the moment: asked only when the reader wants to see it. */
export const finishedDocument = graphql(
  `
    query Finished($slug: String!, $at: MomentInput, $language: Language!, $after: String) {
      dossier(slug: $slug, at: $at) {
        items(
          first: 100
          after: $after
          filter: {
            isOpen: false
            isKnown: true
            phases: [DONE, LAPSED]
            types: [INVESTIGATION, QUESTION_SET, QUESTION, COMMITMENT, REQUEST, MEASURE, PROCEEDING, DOCUMENT, MEETING, PROGRAMME]
          }
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...BoardItem
            }
          }
        }
      }
    }
  `,
  [boardItem],
)

/** Whether there is a board on the first day on which anything was known. */
export const firstDayDocument = graphql(`
  query FirstDay($slug: String!, $at: MomentInput) {
    dossier(slug: $slug, at: $at) {
      items(first: 1, filter: { isOpen: true, isKnown: true }) {
        totalCount
      }
    }
  }
`)
