import { graphql } from '../../graphql/graphql.ts'

/** An item that was found, with how far it is. */
export const hit = graphql(`
  fragment Hit on Item {
    slug
    type
    name(in: $language)
    phase {
      phase
      isOpen
      isUnconfirmed
    }
    substance {
      isOpen
    }
  }
`)

export const searchDocument = graphql(
  `
    query Search($text: String!, $slug: String!, $at: MomentInput, $language: Language!) {
      search(text: $text, dossier: $slug, first: 12, at: $at) {
        totalCount
        edges {
          node {
            ...Hit
          }
        }
      }
    }
  `,
  [hit],
)

/** Titles to search in: a dossier has hundreds of sources at most, and the server searches items only. */
export const sourceTitlesDocument = graphql(`
  query SourceTitles($slug: String!, $at: MomentInput, $after: String) {
    dossier(slug: $slug, at: $at) {
      sources(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            slug
            title
            kind
            publisher
            language
          }
        }
      }
    }
  }
`)
