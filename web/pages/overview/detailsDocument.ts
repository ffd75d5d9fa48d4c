import { graphql, type FragmentOf, type ResultOf } from '../../graphql/graphql.ts'

const fuzzy = graphql(`
  fragment Fuzzy on FuzzyDate @_unmask {
    earliest
    latest
    precision
  }
`)

/** A source as a chip: who published it, where in it, when. */
export const sourceChip = graphql(
  `
    fragment SourceChip on Evidence {
      locator
      quote
      source {
        slug
        title
        publisher
        url
        language
        access
        note(in: $language)
        published {
          ...Fuzzy
        }
      }
    }
  `,
  [fuzzy],
)
export type SourceChipFragment = FragmentOf<typeof sourceChip>

const historyState = graphql(
  `
    fragment HistoryState on State @_unmask {
      phase
      substance
      isOpen
      wording(in: NL)
      certainty
      isGap
      until
      knownSince
      since {
        ...Fuzzy
      }
    }
  `,
  [fuzzy],
)

const otherState = graphql(`
  fragment OtherState on State @_unmask {
    phase
    wording(in: NL)
    certainty
    statement {
      id
      speaker {
        name(in: $language)
      }
    }
  }
`)

const wait = graphql(`
  fragment WaitLine on Wait @_unmask {
    isBlocking
    relation {
      id
      strength
      group
      certainty
      why(in: $language)
      from {
        slug
        name(in: $language)
      }
      to {
        slug
        name(in: $language)
      }
    }
  }
`)

/** What a line shows when it opens. */
export const detailsDocument = graphql(
  `
    query ItemDetails($slug: String!, $at: MomentInput, $language: Language!, $after: String) {
      item(slug: $slug, at: $at) {
        id
        name(in: $language)
        phase {
          conflictsWith {
            ...OtherState
          }
          doubtedBy {
            id
            text(in: $language)
            speaker {
              name(in: $language)
            }
          }
        }
        history {
          ...HistoryState
        }
        substanceHistory: history(aspect: SUBSTANCE) {
          ...HistoryState
        }
        blocking {
          awaits {
            ...WaitLine
          }
          awaitedBy {
            ...WaitLine
          }
        }
        dates {
          id
          dateKind
          isOverdue
          daysOverdue
          metOn
          wording(in: $language)
          due {
            ...Fuzzy
          }
        }
        statements(first: 50, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              form
              text(in: $language)
              certainty
              reason(in: $language)
              known {
                ...Fuzzy
              }
              trueFrom {
                ...Fuzzy
              }
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
      }
    }
  `,
  [fuzzy, historyState, otherState, wait, sourceChip],
)
export type Details = NonNullable<ResultOf<typeof detailsDocument>['item']>
export type HistoryEntry = Details['history'][number]
export type WaitEntry = NonNullable<Details['blocking']>['awaits'][number]
export type StatementEntry = Details['statements']['edges'][number]['node']
