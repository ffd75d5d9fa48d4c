// What the timeline asks: all that a dossier says by day, whatever the moment, so that a change of date waits for nothing here. An event that
// another took the place of is in no answer for a later day: it comes along with that one.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'

const day = graphql(`
  fragment TimelineDay on FuzzyDate @_unmask {
    earliest
    latest
    precision
  }
`)

const party = graphql(`
  fragment TimelineParty on Item @_unmask {
    slug
    type
    name(in: $language)
    ownName: name(in: NL)
    aliases
  }
`)

const item = graphql(
  `
    fragment TimelineItem on Item @_unmask {
      ...TimelineParty
      responsible {
        ...TimelineParty
      }
    }
  `,
  [party],
)
export type TimelineItem = ResultOf<typeof item>
export type TimelineParty = ResultOf<typeof party>

const said = graphql(
  `
    fragment TimelineSaid on Statement @_unmask {
      key
      claim(in: $language)
      wording(in: NL)
      certainty
      known {
        ...TimelineDay
      }
      trueFrom {
        ...TimelineDay
      }
      speaker {
        ...TimelineParty
      }
      evidence {
        ...SourceChip
      }
    }
  `,
  [day, party, sourceChip],
)
export type TimelineSaid = ResultOf<typeof said>

export const timelineDocument = graphql(
  `
    query Timeline($slug: String!, $at: MomentInput, $language: Language!, $after: String) {
      dossier(slug: $slug, at: $at) {
        timeline(first: 40, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              __typename
              ... on Event {
                on {
                  ...TimelineDay
                }
                text(in: $language)
                knownSince
                of {
                  ...TimelineItem
                }
                statement {
                  ...TimelineSaid
                  supersedes {
                    ...TimelineSaid
                    form
                    text(in: $language)
                    about {
                      ...TimelineItem
                    }
                  }
                }
              }
              ... on State {
                since {
                  ...TimelineDay
                }
                phase
                substance
                isGap
                knownSince
                of {
                  ...TimelineItem
                }
                statement {
                  ...TimelineSaid
                }
              }
              ... on Figure {
                of {
                  ...TimelineItem
                }
                trueFrom {
                  ...TimelineDay
                }
                statement {
                  ...TimelineSaid
                }
              }
              ... on DueDate {
                dateKind
                due {
                  ...TimelineDay
                }
                of {
                  ...TimelineItem
                }
                statedBy {
                  ...TimelineSaid
                }
              }
            }
          }
        }
      }
    }
  `,
  [day, item, said],
)
type TimelineAnswer = NonNullable<ResultOf<typeof timelineDocument>['dossier']>['timeline']
export type TimelinePageOf = TimelineAnswer
export type TimelineNode = TimelineAnswer['edges'][number]['node']
