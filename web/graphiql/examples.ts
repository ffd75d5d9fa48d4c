// The queries that GraphiQL opens with. A test runs each of them on the default dossier.

export interface Example {
  /** The operation's name, which GraphiQL shows as the tab's title. */
  readonly name: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const endOfSeptember = { trueOn: '2025-09-30', knownOn: '2025-09-30' }

export const examples: readonly Example[] = [
  {
    name: 'OpenOnThatDay',
    query: `# In July 2025 a laboratory in Rijswijk, Clinical Diagnostics, was hacked. It tested the smears of the Dutch
# screening for cervical cancer (bevolkingsonderzoek); data of hundreds of thousands of women were stolen.
#
# Which investigations were open on 30 September 2025, who ran them, and when was that last confirmed?
# "wording" is the body's own phrase; "phase" is the shared scale that makes them comparable.
# Left out, the moment is today. Press the triangle, or Ctrl-Enter.
query OpenOnThatDay($at: MomentInput) {
  dossier(slug: "clinical-diagnostics", at: $at) {
    title(in: EN)
    moment { trueOn knownOn basis }
    items(filter: { types: [INVESTIGATION], isOpen: true }, orderBy: SINCE, first: 20) {
      totalCount
      edges {
        node {
          slug
          name(in: EN)
          phase { phase wording since { earliest precision } lastConfirmedOn isPresumed }
          responsible { slug name(in: EN) }
        }
      }
    }
  }
}
`,
    variables: { at: endOfSeptember },
  },
  {
    name: 'TwoClocks',
    query: `# Two clocks: what was true on a day, and what the public could know on a day.
# The police investigation (strafrechtelijk onderzoek) had begun about 13 August 2025, and was made public on 27 August.
# So on 20 August it existed, but nobody outside could say so: the first answer is null, the second is not.
query TwoClocks($slug: String!) {
  asKnownThatDay: item(slug: $slug, at: { trueOn: "2025-08-20", knownOn: "2025-08-20" }) {
    ...Standing
  }
  asKnownTenDaysLater: item(slug: $slug, at: { trueOn: "2025-08-20", knownOn: "2025-08-30" }) {
    ...Standing
  }
}

fragment Standing on Item {
  name(in: EN)
  isKnown
  phase { phase since { earliest precision } knownSince certainty }
}
`,
    variables: { slug: 'criminal-investigation' },
  },
  {
    name: 'WhatWaitsForWhat',
    query: `# A minister answers "I wait for the investigation", the investigation waits for the police, and nobody is late.
# Roots are open, others wait for them, and they wait for nothing open themselves: push there.
# The longest chain runs from what waits longest to the root it ends in.
query WhatWaitsForWhat($at: MomentInput) {
  dossier(slug: "clinical-diagnostics", at: $at) {
    blocking {
      roots {
        item { slug name(in: EN) }
        directlyBlocks
        finallyBlocks
      }
      longestChain { slug name(in: EN) }
    }
  }
}
`,
    variables: { at: endOfSeptember },
  },
  {
    name: 'AnsweredNotSettled',
    query: `# Parliament asked written questions (Kamervragen) in October 2025. By 19 November the set was answered in form,
# so its phase is DONE; in substance it was parked on an investigation that was still running. Answered is not settled.
# "why" and "quote" are in the words of the source.
query AnsweredNotSettled($at: MomentInput) {
  item(slug: "questions-glpvda-oct-2025", at: $at) {
    name(in: EN)
    isOpen
    phase { phase since { earliest } }
    substance { substance wording statement { evidence { locator quote source { title url } } } }
    relations(types: [AWAITS], direction: OUT, first: 10) {
      edges { node { to { slug name(in: EN) isOpen } ground strength why } }
    }
    ... on QuestionSet {
      askedBy { name }
      addressedTo { name }
      answeredBy { slug name }
    }
  }
}
`,
    variables: { at: { trueOn: '2025-11-19', knownOn: '2025-11-19' } },
  },
  {
    name: 'FindAndCite',
    query: `# Search by any part of a word, Dutch or English: "lek" finds "datalek" (data breach), "onderzoek" finds "onderzoeken".
# Every fact names the statement it follows from, and every statement its sources, down to the page.
# Only what was known at the moment is found.
query FindAndCite($text: String!, $at: MomentInput) {
  search(text: $text, dossier: "clinical-diagnostics", first: 5, at: $at) {
    totalCount
    edges {
      node {
        type
        slug
        name
        statements(first: 2) {
          edges {
            node {
              form
              text(in: EN)
              certainty
              known { earliest }
              evidence { locator source { title publisher url } }
            }
          }
        }
      }
    }
  }
}
`,
    variables: { text: 'lek', at: endOfSeptember },
  },
]
