import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { sourceChip } from '../overview/detailsDocument.ts'

const end = graphql(`
  fragment WayEnd on Item @_unmask {
    slug
    name(in: $language)
    isKnown
    firstKnownOn
  }
`)

/** The shortest ways from one item to another. */
export const waysDocument = graphql(
  `
    query Ways($from: String!, $to: String!, $types: [RelationType!], $at: MomentInput, $language: Language!) {
      start: item(slug: $from, at: $at) {
        ...WayEnd
      }
      end: item(slug: $to, at: $at) {
        ...WayEnd
      }
      paths(from: $from, to: $to, relationTypes: $types, at: $at) {
        isTruncated
        nodes {
          slug
          type
          kind
          name(in: $language)
        }
        edges {
          id
          type
          from {
            slug
          }
          to {
            slug
          }
        }
      }
    }
  `,
  [end],
)
export type WaysAnswer = ResultOf<typeof waysDocument>
export type WayNode = WaysAnswer['paths']['nodes'][number]

/** Relations at a time that are asked for what they rest on. */
export const mostGrounds = 100

/** Who says these relations, since when and where. */
export const groundsDocument = graphql(
  `
    query WayGrounds($ids: [ID!]!, $language: Language!) {
      nodes(ids: $ids) {
        ... on Relation {
          __typename
          id
          certainty
          why(in: $language)
          since {
            earliest
            latest
            precision
          }
          statements {
            speaker {
              name(in: $language)
            }
            evidence {
              ...SourceChip
            }
          }
        }
      }
    }
  `,
  [sourceChip],
)
export type WayGrounds = Extract<ResultOf<typeof groundsDocument>['nodes'][number], { readonly __typename: 'Relation' }>
