import { graphql } from '../../graphql/graphql.ts'

/** What a citation of a dossier at a moment names. */
export const citeDocument = graphql(`
  query Cite($slug: String!, $at: MomentInput) {
    store {
      epoch
      rulesVersion
    }
    dossier(slug: $slug, at: $at) {
      slug
      moment {
        trueOn
        knownOn
        basis
        hash
      }
    }
  }
`)

/** Whether the citation by which a page was opened still holds. */
export const verifyDocument = graphql(`
  query Verify($basis: Int!, $hash: String!, $rules: Int, $language: Language!) {
    verify(basis: $basis, hash: $hash, rulesVersion: $rules) {
      holds
      text(in: $language)
    }
  }
`)
