// What the list of sources asks, and what the page of one source asks.
import { graphql, type FragmentOf, type ResultOf } from '../../graphql/graphql.ts'

const fuzzy = graphql(`
  fragment SourceDay on FuzzyDate @_unmask {
    earliest
    latest
    precision
  }
`)

/** A line of the list. The totals are those of the moment, and of everything that was recorded. */
export const sourceLine = graphql(
  `
    fragment SourceLine on Source {
      slug
      title
      kind
      language
      access
      publisher
      url
      publishedBy {
        slug
        name(in: $language)
      }
      published {
        ...SourceDay
      }
      via {
        slug
        title
        publisher
      }
      statements(first: 1) {
        totalCount
      }
      everything: statements(first: 1, includeLater: true) {
        totalCount
      }
    }
  `,
  [fuzzy],
)
export type SourceLine = FragmentOf<typeof sourceLine>

export const sourcesDocument = graphql(
  `
    query Sources($slug: String!, $at: MomentInput, $language: Language!, $after: String) {
      dossier(slug: $slug, at: $at) {
        moment {
          trueOn
          knownOn
        }
        sources(first: 100, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...SourceLine
            }
          }
        }
      }
    }
  `,
  [sourceLine],
)
export type Sources = NonNullable<ResultOf<typeof sourcesDocument>['dossier']>

const supported = graphql(
  `
    fragment Supported on Statement @_unmask {
      id
      form
      text(in: $language)
      claim(in: $language)
      wording(in: NL)
      certainty
      reason(in: $language)
      known {
        ...SourceDay
      }
      trueFrom {
        ...SourceDay
      }
      trueUntil {
        ...SourceDay
      }
      about {
        slug
        type
        name(in: $language)
      }
      speaker {
        slug
        name(in: $language)
        ownName: name(in: NL)
        aliases
      }
      evidence {
        locator
        quote
        source {
          slug
        }
      }
    }
  `,
  [fuzzy],
)

export const sourceDocument = graphql(
  `
    query Source($slug: String!, $at: MomentInput, $language: Language!, $includeLater: Boolean!, $after: String) {
      source(slug: $slug, at: $at) {
        slug
        title
        kind
        language
        access
        publisher
        publishedBy {
          slug
          type
          name(in: $language)
        }
        published {
          ...SourceDay
        }
        via {
          slug
          title
        }
        url
        retrieved
        sha256
        note(in: $language)
        visible: statements(first: 1) {
          totalCount
        }
        everything: statements(first: 1, includeLater: true) {
          totalCount
        }
        statements(first: 100, includeLater: $includeLater, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...Supported
            }
          }
        }
      }
    }
  `,
  [fuzzy, supported],
)
export type Source = NonNullable<ResultOf<typeof sourceDocument>['source']>
export type SupportedStatement = Source['statements']['edges'][number]['node']
