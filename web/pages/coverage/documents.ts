// What the page of both matrices asks, in one question.
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { fuzzy, named, said, term } from './fragments.ts'

const coverage = graphql(
  `
    fragment MatrixCoverage on Coverage @_unmask {
      isTruncated
      bodies {
        ...MatrixNamed
      }
      aspects {
        aspect
        title(in: $language)
        isNamed
        standing
        cells {
          body {
            slug
          }
          examinations {
            item {
              ...MatrixNamed
              phase {
                phase
                isUnconfirmed
              }
            }
            examines {
              to {
                slug
                name(in: $language)
              }
            }
            statements {
              ...MatrixSaid
            }
          }
        }
        openQuestions {
          text(in: $language)
          on {
            ...MatrixDay
          }
          of {
            ...MatrixNamed
          }
          statement {
            ...MatrixSaid
          }
        }
        waits {
          relation {
            why(in: $language)
            from {
              ...MatrixNamed
            }
            to {
              ...MatrixNamed
            }
            statement {
              ...MatrixSaid
            }
          }
          waiting {
            ...MatrixNamed
          }
          awaited {
            ...MatrixNamed
          }
        }
      }
    }
  `,
  [fuzzy, named, said],
)

const knowledge = graphql(
  `
    fragment MatrixKnowledge on Knowledge @_unmask {
      isTruncated
      actors {
        ...MatrixNamed
      }
      subjects {
        subject {
          ...MatrixNamed
        }
        cells {
          actor {
            ...MatrixNamed
          }
          day {
            ...MatrixDay
          }
          isAtLatest
          lag {
            least
            most
          }
          ways {
            way
            isAtLatest
            day {
              ...MatrixDay
            }
            relation {
              from {
                slug
                name(in: $language)
              }
              to {
                slug
                name(in: $language)
              }
            }
            statement {
              ...MatrixSaid
            }
          }
          terms {
            ...MatrixTerm
          }
        }
      }
    }
  `,
  [fuzzy, named, said, term],
)

export const matricesDocument = graphql(
  `
    query Matrices($slug: String!, $at: MomentInput, $language: Language!) {
      dossier(slug: $slug, at: $at) {
        moment {
          trueOn
          knownOn
          basis
        }
        coverage {
          ...MatrixCoverage
        }
        knowledge {
          ...MatrixKnowledge
        }
      }
    }
  `,
  [coverage, knowledge],
)
export type Matrices = NonNullable<ResultOf<typeof matricesDocument>['dossier']>
export type Coverage = Matrices['coverage']
export type Aspect = Coverage['aspects'][number]
export type CoverageCell = Aspect['cells'][number]
export type Examination = CoverageCell['examinations'][number]
export type Knowledge = Matrices['knowledge']
export type KnownSubject = Knowledge['subjects'][number]
export type KnowledgeCell = KnownSubject['cells'][number]
