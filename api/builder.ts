// The one schema builder: how fields, costs and nullability are, before any noun is named.
import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import type { Context } from './context.ts'
import { TooLarge } from './errors.ts'
import { complexityLimits } from './limits.ts'
import type { Day } from './rules/statement.ts'

interface Types {
  Context: Context
  DefaultFieldNullability: false
  DefaultInputFieldRequiredness: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: Day; Output: Day }
    DateTime: { Input: string; Output: string }
    URL: { Input: string; Output: string }
  }
}

/** A list that is no connection counts as this many entries. */
const listMultiplier = 2

export const builder = new SchemaBuilder<Types>({
  defaultFieldNullability: false,
  plugins: [ComplexityPlugin],
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: listMultiplier,
    limit: complexityLimits,
    complexityError: (kind, result) => {
      const [found, most] = {
        Complexity: [result.complexity, result.maxComplexity],
        Depth: [result.depth, result.maxDepth],
        Breadth: [result.breadth, result.maxBreadth],
      }[kind]
      return new TooLarge(
        `The ${kind.toLowerCase()} of the document is ${found ?? '?'}; at most ${most ?? '?'} is answered. Ask for fewer entries or fields.`,
      )
    },
  },
})
