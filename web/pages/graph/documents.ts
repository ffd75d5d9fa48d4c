// What the graph page asks: the dossier as a whole, which decides where things stand, and what holds at the moment.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'

/** Items page by page, known or not, and between which of them there are relations. */
export const wholeDocument = graphql(`
  query MapItems($slug: String!, $at: MomentInput, $language: Language!, $after: String) {
    dossier(slug: $slug, at: $at) {
      moment {
        trueOn
        knownOn
        basis
      }
      districts {
        value
        name(in: $language)
      }
      items(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            slug
            type
            kind
            district
            level
            name(in: $language)
            ownName: name(in: NL)
            aliases
          }
        }
      }
    }
  }
`)
export type WholeItem = NonNullable<ResultOf<typeof wholeDocument>['dossier']>['items']['edges'][number]['node']

export const linksDocument = graphql(`
  query MapLinks($slug: String!, $at: MomentInput) {
    dossier(slug: $slug, at: $at) {
      graph(limit: 1000) {
        edges {
          type
          from {
            slug
          }
          to {
            slug
          }
        }
      }
    }
  }
`)

export const momentDocument = graphql(`
  query MapMoment($slug: String!, $at: MomentInput) {
    dossier(slug: $slug, at: $at) {
      moment {
        trueOn
        knownOn
        basis
      }
      blocking {
        roots {
          finallyBlocks
          item {
            slug
          }
        }
      }
      graph(limit: 500) {
        isTruncated
        hiddenNodes
        hiddenEdges
        nodes {
          slug
          isOpen
          phase {
            phase
            isOpen
            isUnconfirmed
            wording(in: NL)
            lastConfirmedOn
            since {
              earliest
              latest
              precision
            }
          }
          substance {
            isOpen
            wording(in: NL)
          }
          expected {
            isOverdue
          }
        }
        edges {
          id
          type
          family
          certainty
          from {
            slug
          }
          to {
            slug
          }
        }
      }
    }
  }
`)
export type MapMoment = NonNullable<ResultOf<typeof momentDocument>['dossier']>

/** Since when each item is publicly known: asked for the line of days alone. */
export const daysDocument = graphql(`
  query MapDays($slug: String!, $at: MomentInput) {
    dossier(slug: $slug, at: $at) {
      graph(limit: 500) {
        nodes {
          slug
          firstKnownOn
        }
      }
    }
  }
`)

/** How relations and kinds are called. */
export const wordsDocument = graphql(`
  query MapWords($language: Language!) {
    vocabulary {
      relationTypes {
        type
        family
        out: name(in: $language, direction: OUT)
        back: name(in: $language, direction: IN)
      }
      itemTypes {
        type
        kinds {
          value
          name(in: $language)
        }
      }
    }
  }
`)
export type RelationWord = ResultOf<typeof wordsDocument>['vocabulary']['relationTypes'][number]
