// What a saved graph cites: the sources of each relation and of each phase at the moment.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'

export const exportDocument = graphql(`
  query MapSources($slug: String!, $at: MomentInput) {
    dossier(slug: $slug, at: $at) {
      graph(limit: 500) {
        nodes {
          slug
          phase {
            statement {
              evidence {
                source {
                  slug
                  title
                  publisher
                  url
                }
              }
            }
          }
        }
        edges {
          id
          statement {
            evidence {
              source {
                slug
                title
                publisher
                url
              }
            }
          }
        }
      }
    }
  }
`)
export type MapSources = NonNullable<ResultOf<typeof exportDocument>['dossier']>['graph']
