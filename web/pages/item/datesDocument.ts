import { graphql } from '../../graphql/graphql.ts'
import { dueDate, slippage } from '../questions/dueDocument.ts'

/** The dates of an item with every step that rules take to theirs: a question of its own, so that neither makes the other too large. */
export const datesDocument = graphql(
  `
    query ItemDates($slug: String!, $at: MomentInput, $language: Language!) {
      item(slug: $slug, at: $at) {
        slug
        moment {
          trueOn
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
  [dueDate, slippage],
)
