// What was promised, asked for and asked: the whole life of each, settled or not.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import { fuzzy, named, state } from './fragments.ts'

const holding = graphql(`
  fragment LedgerHolding on Relation @_unmask {
    from {
      slug
      name(in: $language)
    }
  }
`)

const answering = graphql(
  `
    fragment LedgerAnswering on Answering @_unmask {
      hasChanged
      item {
        ...QuestionNamed
      }
      holderThen {
        ...LedgerHolding
      }
      holderNow {
        ...LedgerHolding
      }
    }
  `,
  [named, holding],
)
export type Answering = ResultOf<typeof answering>

const written = graphql(
  `
    fragment LedgerWritten on LedgerDocument @_unmask {
      doneOn {
        ...QuestionFuzzy
      }
      item {
        slug
        name(in: $language)
        phase {
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
  [fuzzy, sourceChip],
)
export type Written = ResultOf<typeof written>

const link = graphql(
  `
    fragment LedgerLink on LedgerChainLink @_unmask {
      begun {
        ...QuestionFuzzy
      }
      item {
        slug
        type
        name(in: $language)
      }
      dates {
        slip
        due {
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
  `,
  [fuzzy, sourceChip],
)

const entry = graphql(
  `
    fragment LedgerEntry on LedgerEntry @_unmask {
      begun {
        ...QuestionFuzzy
      }
      begunBy {
        id
        evidence {
          ...SourceChip
        }
      }
      closedOn
      isLapsed
      daysOpen
      daysEarly
      item {
        ...QuestionNamed
        kind
        isOpen
        phase {
          ...QuestionState
        }
        substance {
          substance
          isOpen
          statement {
            id
            evidence {
              ...SourceChip
            }
          }
        }
      }
      partOf {
        slug
        name(in: $language)
      }
      askedBy {
        ...QuestionNamed
      }
      madeIn {
        slug
        name(in: $language)
      }
      answering {
        ...LedgerAnswering
      }
      answers {
        ...LedgerWritten
      }
      fulfilledBy {
        ...LedgerWritten
      }
      conditionalOn {
        closedOn
        item {
          slug
          name(in: $language)
          isOpen
          phase {
            statement {
              id
              evidence {
                ...SourceChip
              }
            }
          }
        }
      }
      chain {
        movedTimes
        days
        links {
          ...LedgerLink
        }
      }
    }
  `,
  [named, state, fuzzy, answering, written, link, sourceChip],
)
export type LedgerEntry = ResultOf<typeof entry>

export const ledgerDocument = graphql(
  `
    query Ledger($slug: String!, $at: MomentInput, $language: Language!) {
      dossier(slug: $slug, at: $at) {
        slug
        ledger {
          ...LedgerEntry
        }
      }
    }
  `,
  [entry],
)
