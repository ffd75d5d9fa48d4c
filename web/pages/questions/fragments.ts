// What the questions of this page have in common.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'

export const fuzzy = graphql(`
  fragment QuestionFuzzy on FuzzyDate @_unmask {
    earliest
    latest
    precision
    text(in: NL)
  }
`)

/** A state with what it rests on. A source's wording is a quotation: it is not translated. */
export const state = graphql(
  `
    fragment QuestionState on State @_unmask {
      phase
      substance
      isOpen
      isUnconfirmed
      certainty
      lastConfirmedOn
      wording(in: NL)
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
  `,
  [fuzzy, sourceChip],
)

export const named = graphql(`
  fragment QuestionNamed on Item @_unmask {
    slug
    type
    name(in: $language)
    ownName: name(in: NL)
    aliases
  }
`)

/** Who is addressed: an office by whoever holds it at the moment, and held it before. */
export const addressee = graphql(
  `
    fragment QuestionAddressee on Item @_unmask {
      ...QuestionNamed
      ... on Office {
        holder {
          slug
          name(in: $language)
        }
        succession {
          until
          since {
            ...QuestionFuzzy
          }
          from {
            slug
            name(in: $language)
          }
        }
      }
    }
  `,
  [named, fuzzy],
)
export type Addressee = ResultOf<typeof addressee>
export type StateSeen = ResultOf<typeof state>
