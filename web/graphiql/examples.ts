// The queries that GraphiQL opens with. A test runs each of them on the default dossier.

export interface Example {
  /** The operation's name, which GraphiQL shows as the tab's title. */
  readonly name: string
  readonly query: string
}

export const examples: readonly Example[] = [
  {
    name: 'OpenOnThatDay',
    query: `# In July 2025 a laboratory in Rijswijk, the Netherlands,
# was hacked: Clinical Diagnostics. It tested the smears of
# the screening for cervical cancer (bevolkingsonderzoek);
# data of hundreds of thousands of women were stolen.
#
# Which investigations were open on 30 September 2025, who
# ran them, and when was that last confirmed?
# "wording" is the body's own phrase, "phase" the shared
# scale that makes them comparable. Without $at: today.
# Run it with the triangle or Ctrl-Enter.
query OpenOnThatDay(
  $at: MomentInput = {
    trueOn: "2025-09-30", knownOn: "2025-09-30"
  }
) {
  dossier(slug: "clinical-diagnostics", at: $at) {
    title(in: EN)
    moment { trueOn knownOn basis }
    items(
      filter: { types: [INVESTIGATION], isOpen: true }
      orderBy: SINCE
      first: 20
    ) {
      totalCount
      edges {
        node {
          slug
          name(in: EN)
          phase {
            phase
            wording
            since { earliest precision }
            lastConfirmedOn
            isPresumed
          }
          responsible { slug name(in: EN) }
        }
      }
    }
  }
}
`,
  },
  {
    name: 'TwoClocks',
    query: `# Two clocks: what was true on a day, and what the public
# could know on a day.
# The criminal investigation (strafrechtelijk onderzoek) had
# begun about 13 August 2025 and was made public on
# 27 August. On 20 August it ran, but nobody outside could
# know: the first phase is null, the second is not.
query TwoClocks($slug: String! = "criminal-investigation") {
  asKnownThatDay: item(
    slug: $slug
    at: { trueOn: "2025-08-20", knownOn: "2025-08-20" }
  ) {
    ...Standing
  }
  asKnownTenDaysLater: item(
    slug: $slug
    at: { trueOn: "2025-08-20", knownOn: "2025-08-30" }
  ) {
    ...Standing
  }
}

fragment Standing on Item {
  name(in: EN)
  phase {
    phase
    since { earliest precision }
    knownSince
    certainty
  }
}
`,
  },
  {
    name: 'WhatWaitsForWhat',
    query: `# On 30 September 2025 questions of Parliament, a claim and
# a cooperation all waited for investigations that still ran.
# Roots are what others wait for and what waits for nothing
# open itself: push there.
# The longest chain begins with what is furthest from a root.
query WhatWaitsForWhat(
  $at: MomentInput = {
    trueOn: "2025-09-30", knownOn: "2025-09-30"
  }
) {
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
  },
  {
    name: 'AnsweredNotSettled',
    query: `# Parliament asked written questions (Kamervragen) in
# October 2025. By 19 November the set was answered in form,
# so its phase is DONE; in substance it was parked on an
# investigation that still ran. Answered is not settled.
# "wording" is in the words of the source.
query AnsweredNotSettled(
  $at: MomentInput = {
    trueOn: "2025-11-19", knownOn: "2025-11-19"
  }
) {
  item(slug: "questions-glpvda-oct-2025", at: $at) {
    name(in: EN)
    isOpen
    phase { phase since { earliest } }
    substance {
      substance
      wording
      statement {
        evidence { source { title publisher url } }
      }
    }
    relations(types: [AWAITS], direction: OUT, first: 10) {
      edges {
        node {
          to { slug name(in: EN) isOpen }
          ground
          why(in: EN)
        }
      }
    }
    ... on QuestionSet {
      askedBy { name }
      addressedTo { name }
      answeredBy { slug name }
    }
  }
}
`,
  },
  {
    name: 'FindAndCite',
    query: `# Search by a part of a word, Dutch or English: "lek" finds
# "datalek" (data breach).
# Every statement names its sources, and where it can the
# page or paragraph.
# Only what was known at the moment is found.
query FindAndCite(
  $text: String! = "lek"
  $at: MomentInput = {
    trueOn: "2025-09-30", knownOn: "2025-09-30"
  }
) {
  search(
    text: $text
    dossier: "clinical-diagnostics"
    first: 5
    at: $at
  ) {
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
              evidence {
                locator
                source { title publisher url }
              }
            }
          }
        }
      }
    }
  }
}
`,
  },
]
