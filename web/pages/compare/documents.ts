// What the page of two moments asks.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'

const state = graphql(`
  fragment ComparedState on State @_unmask {
    phase
    substance
    isOpen
    isUnconfirmed
    lastConfirmedOn
    wording(in: $language)
  }
`)

const item = graphql(
  `
    fragment ComparedItem on Item @_unmask {
      slug
      type
      name(in: $language)
      phase {
        ...ComparedState
      }
      substance {
        ...ComparedState
      }
    }
  `,
  [state],
)
export type ComparedItem = ResultOf<typeof item>
export type ComparedState = ResultOf<typeof state>

const said = graphql(
  `
    fragment ComparedSaid on Statement @_unmask {
      id
      text(in: $language)
      claim(in: $language)
      retractionReason
      evidence {
        ...SourceChip
      }
    }
  `,
  [sourceChip],
)
export type ComparedSaid = ResultOf<typeof said>

const relation = graphql(`
  fragment ComparedRelation on Relation @_unmask {
    type
    strength
    group
    until
    why(in: $language)
    from {
      slug
      type
      name(in: $language)
    }
    to {
      slug
      type
      name(in: $language)
    }
  }
`)
export type ComparedRelation = ResultOf<typeof relation>

const difference = graphql(
  `
    fragment Compared on Difference @_unmask {
      from {
        trueOn
        knownOn
        basis
      }
      to {
        trueOn
        knownOn
        basis
      }
      items {
        aspect
        change
        item {
          ...ComparedItem
        }
        before {
          ...ComparedState
        }
        after {
          ...ComparedState
        }
        statements {
          ...ComparedSaid
        }
      }
      relations {
        change
        relation {
          ...ComparedRelation
        }
        before {
          ...ComparedRelation
        }
        statements {
          ...ComparedSaid
        }
      }
      dates {
        change
        date {
          dateKind
          wording(in: $language)
          due {
            earliest
            latest
            precision
          }
          of {
            slug
            type
            name(in: $language)
          }
        }
        statements {
          ...ComparedSaid
        }
      }
      figures {
        change
        figure {
          of {
            slug
            type
            name(in: $language)
          }
        }
        statements {
          ...ComparedSaid
        }
      }
      graph(relationTypes: [AWAITS]) {
        isTruncated
        nodes {
          ...ComparedItem
        }
        edges {
          id
          ...ComparedRelation
        }
      }
    }
  `,
  [item, state, said, relation],
)
export type Compared = ResultOf<typeof difference>
export type Change = Compared['items'][number]['change']

export const compareDocument = graphql(
  `
    query Compare($slug: String!, $from: MomentInput!, $to: MomentInput!, $language: Language!) {
      dossier(slug: $slug, at: $to) {
        difference(from: $from, to: $to) {
          ...Compared
        }
      }
      vocabulary {
        relationTypes {
          type
          name(in: $language)
        }
      }
    }
  `,
  [difference],
)

/** The meetings that were held, the latest first: days to compare from. */
export const meetingsDocument = graphql(`
  query Meetings($slug: String!, $at: MomentInput, $language: Language!) {
    dossier(slug: $slug, at: $at) {
      items(filter: { types: [MEETING], phases: [DONE], isKnown: true }, orderBy: SINCE, first: 20) {
        edges {
          node {
            slug
            name(in: $language)
            phase {
              since {
                earliest
                latest
              }
            }
          }
        }
      }
    }
  }
`)
