import { graphql, type ResultOf } from '../../../graphql/graphql.ts'

/** Both rails, as recorded at the basis: the same whatever the moment, so that a change of date waits for nothing here. */
export const railsDocument = graphql(`
  query Rails($slug: String!, $at: MomentInput, $language: Language!) {
    dossier(slug: $slug, at: $at) {
      days {
        on
        happened
        becameKnown
      }
      delays(first: 100) {
        happenedOn
        knownOn
        days
        of {
          slug
          name(in: $language)
          ownName: name(in: NL)
          aliases
        }
        statement {
          form
          trueFrom {
            latest
          }
        }
      }
    }
  }
`)
export type RailsAnswer = NonNullable<ResultOf<typeof railsDocument>['dossier']>
