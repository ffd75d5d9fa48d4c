// Typed documents: a field that the schema does not have is an error of `gql.tada check`.
import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './introspection.gen.d.ts'

export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { Date: string; DateTime: string; URL: string }
}>()

export { readFragment, type FragmentOf, type ResultOf } from 'gql.tada'
