// A date somebody is held to: as its source states it, or as a rule works it out with each step.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import { fuzzy, named } from './fragments.ts'

export const explanation = graphql(
  `
    fragment QuestionExplanation on Explanation @_unmask {
      rule
      name(in: $language)
      strictness
      isVerified
      source(in: $language)
      sourceUrl
      extensionsUsed
      suspensions
      elapsedDays {
        least
        most
      }
      steps {
        on
        text(in: $language)
        statements {
          id
          certainty
          evidence {
            ...SourceChip
          }
        }
      }
    }
  `,
  [sourceChip],
)
export type Explanation = ResultOf<typeof explanation>

export const dueDate = graphql(
  `
    fragment QuestionDueDate on DueDate @_unmask {
      id
      dateKind
      certainty
      isOverdue
      daysOverdue
      metOn
      met {
        ...QuestionFuzzy
      }
      daysEarly
      outcome
      outcomeBecause
      informs {
        ...QuestionNamed
      }
      informsOf {
        ...QuestionNamed
      }
      before {
        ...QuestionNamed
      }
      wording(in: NL)
      movedTo {
        id
      }
      due {
        ...QuestionFuzzy
      }
      of {
        ...QuestionNamed
        phase {
          phase
          isOpen
          isUnconfirmed
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
        responsible {
          ...QuestionNamed
        }
      }
      explanation {
        ...QuestionExplanation
      }
      statedBy {
        id
        reason(in: $language)
        known {
          ...QuestionFuzzy
        }
        evidence {
          ...SourceChip
        }
      }
    }
  `,
  [fuzzy, named, explanation, sourceChip],
)
export type DueDate = ResultOf<typeof dueDate>

/** Every date of one thing and kind that was ever named, also where a later one replaced it. */
export const slippage = graphql(
  `
    fragment QuestionSlippage on Slippage @_unmask {
      dateKind
      movedTimes
      days
      months
      of {
        slug
      }
      first {
        ...QuestionFuzzy
      }
      entries {
        slip
        wording(in: NL)
        due {
          ...QuestionFuzzy
        }
        statement {
          id
          known {
            ...QuestionFuzzy
          }
          evidence {
            ...SourceChip
          }
        }
      }
    }
  `,
  [fuzzy, sourceChip],
)
export type Slippage = ResultOf<typeof slippage>
