import { graphql, type ResultOf } from '../../graphql/graphql.ts'

/** What the bars show of a dossier at a moment, whichever page is under them. */
export const headDocument = graphql(`
  query DossierHead($slug: String!, $at: MomentInput, $language: Language!) {
    dossier(slug: $slug, at: $at) {
      slug
      title(in: $language)
      moment {
        trueOn
        knownOn
        basis
      }
      firstHeardOn
      lastHeardOn
      previousHeardOn
      nextHeardOn
      moments {
        on
        title(in: $language)
      }
      counts {
        type
        total
        open
      }
      figureCount
      sources(first: 1) {
        totalCount
      }
    }
  }
`)
export type DossierHead = NonNullable<ResultOf<typeof headDocument>['dossier']>

/** The days to step to when only one of the clocks turns. */
export const stepsDocument = graphql(`
  query Steps($slug: String!, $at: MomentInput) {
    dossier(slug: $slug, at: $at) {
      previousHeardOn
      nextHeardOn
    }
  }
`)
