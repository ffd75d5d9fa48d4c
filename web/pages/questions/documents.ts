// What the page of questions and dates asks.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'

const fuzzy = graphql(`
  fragment QuestionFuzzy on FuzzyDate @_unmask {
    earliest
    latest
    precision
    text(in: NL)
  }
`)

/** A state with what it rests on. A source's wording is a quotation: it is not translated. */
const state = graphql(
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

const named = graphql(`
  fragment QuestionNamed on Item @_unmask {
    slug
    type
    name(in: $language)
    ownName: name(in: NL)
    aliases
  }
`)

/** Who is addressed: an office by whoever holds it at the moment. */
const addressee = graphql(
  `
    fragment QuestionAddressee on Item @_unmask {
      ...QuestionNamed
      ... on Office {
        holder {
          slug
          name(in: $language)
        }
      }
    }
  `,
  [named],
)

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
export type Addressee = ResultOf<typeof addressee>
export type StateSeen = ResultOf<typeof state>

const dueDate = graphql(
  `
    fragment QuestionDueDate on DueDate @_unmask {
      id
      dateKind
      certainty
      isOverdue
      daysOverdue
      metOn
      daysEarly
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
        }
        responsible {
          ...QuestionNamed
        }
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
  [fuzzy, named, sourceChip],
)
export type DueDate = ResultOf<typeof dueDate>

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
        dates {
          ...QuestionDueDate
        }
      }
    }
  `,
  [unsettled, dueDate],
)
export type Questions = NonNullable<ResultOf<typeof questionsDocument>['dossier']>

/** Who held each office on another day. */
export const holdersDocument = graphql(`
  query Holders($slug: String!, $at: MomentInput, $language: Language!) {
    dossier(slug: $slug, at: $at) {
      items(first: 100, filter: { types: [OFFICE] }) {
        edges {
          node {
            slug
            ... on Office {
              holder {
                slug
                name(in: $language)
              }
            }
          }
        }
      }
    }
  }
`)
