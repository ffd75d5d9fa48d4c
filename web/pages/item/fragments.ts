// What the questions of this page have in common.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'

export const fuzzy = graphql(`
  fragment ItemFuzzy on FuzzyDate @_unmask {
    earliest
    latest
    precision
  }
`)

/** An item as a neighbour: its name, and how far it is. */
export const neighbour = graphql(`
  fragment Neighbour on Item @_unmask {
    slug
    type
    name(in: $language)
    phase {
      phase
      isUnconfirmed
    }
    substance {
      isOpen
    }
  }
`)
export type Neighbour = ResultOf<typeof neighbour>

export const speaker = graphql(`
  fragment Speaker on Item @_unmask {
    slug
    name(in: $language)
    ownName: name(in: NL)
    aliases
  }
`)

/** Something said, with where it is written: for a short list. */
export const said = graphql(
  `
    fragment Said on Statement @_unmask {
      id
      text(in: $language)
      known {
        ...ItemFuzzy
      }
      speaker {
        ...Speaker
      }
      evidence {
        ...SourceChip
      }
    }
  `,
  [fuzzy, speaker, sourceChip],
)
export type Said = ResultOf<typeof said>

/** What a statement says, when, of what and by whom; a source’s own wording is never translated. A step of the ladder needs no more. */
export const step = graphql(
  `
    fragment Step on Statement @_unmask {
      id
      form
      text(in: $language)
      claim(in: $language)
      phase
      substance
      wording(in: NL)
      certainty
      known {
        ...ItemFuzzy
      }
      trueFrom {
        ...ItemFuzzy
      }
      trueUntil {
        ...ItemFuzzy
      }
      about {
        slug
        name(in: $language)
      }
      speaker {
        ...Speaker
      }
      evidence {
        source {
          publisher
          publishedBy {
            slug
          }
        }
      }
    }
  `,
  [fuzzy, speaker],
)
export type Step = ResultOf<typeof step>

/** One line of the table of statements. */
export const statementLine = graphql(
  `
    fragment StatementLine on Statement @_unmask {
      ...Step
      reason(in: $language)
      retractedSeq
      disputedBy {
        ...Said
      }
      evidence {
        ...SourceChip
      }
    }
  `,
  [step, said, sourceChip],
)
export type StatementLine = ResultOf<typeof statementLine>

export const relationLine = graphql(
  `
    fragment RelationLine on Relation @_unmask {
      id
      type
      family
      certainty
      since {
        ...ItemFuzzy
      }
      from {
        ...Neighbour
      }
      to {
        ...Neighbour
      }
    }
  `,
  [fuzzy, neighbour],
)
export type RelationLine = ResultOf<typeof relationLine>

export const eventLine = graphql(
  `
    fragment EventLine on Event @_unmask {
      id
      text(in: $language)
      certainty
      on {
        ...ItemFuzzy
      }
    }
  `,
  [fuzzy],
)
export type EventLine = ResultOf<typeof eventLine>
