// What the page of questions and dates asks.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import { dueDate, slippage } from './dueDocument.ts'
import { addressee, fuzzy, named, state } from './fragments.ts'

const unsettled = graphql(
  `
    fragment QuestionUnsettled on Unsettled @_unmask {
      standing
      goneSince
      daysGone
      item {
        ...QuestionNamed
        phase {
          ...QuestionState
        }
        substance {
          ...QuestionState
        }
        history {
          isOpen
          since {
            ...QuestionFuzzy
          }
        }
        asked: relations(first: 20, direction: IN, types: [ASKED, MADE]) {
          edges {
            node {
              since {
                ...QuestionFuzzy
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
        ... on QuestionSet {
          questions {
            slug
            name(in: $language)
          }
        }
      }
      askedBy {
        ...QuestionNamed
      }
      addressedTo {
        ...QuestionAddressee
      }
      answers {
        ...QuestionNamed
        ... on Document {
          sentBy {
            ...QuestionAddressee
          }
        }
      }
      parkedOn {
        closedOn
        item {
          ...QuestionNamed
          phase {
            ...QuestionState
          }
        }
        relation {
          id
          why(in: NL)
          group
          strength
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
  [named, state, fuzzy, addressee, sourceChip],
)
export type UnsettledItem = ResultOf<typeof unsettled>

export const questionsDocument = graphql(
  `
    query Questions($slug: String!, $at: MomentInput, $language: Language!) {
      dossier(slug: $slug, at: $at) {
        slug
        moment {
          trueOn
          knownOn
          basis
        }
        unsettled {
          ...QuestionUnsettled
        }
        dates(includeComputed: true) {
          ...QuestionDueDate
        }
        slippage {
          ...QuestionSlippage
        }
      }
    }
  `,
  [unsettled, dueDate, slippage],
)
export type Questions = NonNullable<ResultOf<typeof questionsDocument>['dossier']>
