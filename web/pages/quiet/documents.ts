// Open items by how long nothing was heard of them.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import { fuzzy, named, state } from '../questions/fragments.ts'

const quietItem = graphql(
  `
    fragment QuietItem on QuietItem @_unmask {
      heardOn
      daysQuiet
      heartbeat
      item {
        ...QuestionNamed
        responsible {
          slug
          name(in: $language)
        }
        phase {
          ...QuestionState
          isPresumed
        }
        substance {
          isOpen
        }
      }
      lastSaid {
        id
        text(in: $language)
        speaker {
          slug
          name(in: $language)
        }
        evidence {
          ...SourceChip
        }
      }
      lastLook {
        text(in: $language)
        on {
          ...QuestionFuzzy
        }
        statement {
          id
          evidence {
            ...SourceChip
          }
        }
      }
      expected {
        dateKind
        due {
          ...QuestionFuzzy
        }
        statedBy {
          id
          evidence {
            ...SourceChip
          }
        }
      }
    }
  `,
  [named, state, fuzzy, sourceChip],
)
export type QuietItem = ResultOf<typeof quietItem>

export const quietDocument = graphql(
  `
    query Quiet($slug: String!, $at: MomentInput, $language: Language!) {
      dossier(slug: $slug, at: $at) {
        slug
        moment {
          trueOn
        }
        quiet {
          ...QuietItem
        }
      }
    }
  `,
  [quietItem],
)
