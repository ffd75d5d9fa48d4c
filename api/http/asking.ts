// Feeds and files ask the API's own schema, in process: what they show is what the API answers.
import { execute, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { InvalidInput, TooSlow } from '../errors.ts'
import type { Language } from '../words/days.ts'

export type ContextOf = (request: { readonly signal: AbortSignal; readonly requestId: string }) => Context

/** One request's questions: all of them see the same basis. */
export interface Asking {
  /** Throws Failures. The caller knows what its document answers. */
  readonly ask: (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<unknown>
  readonly roundTrips: () => number
}

export function askingOf(schema: GraphQLSchema, contextOf: ContextOf, deadlineMs: () => number): (requestId: string) => Asking {
  return (requestId) => {
    const limitMs = deadlineMs()
    const signal = AbortSignal.timeout(limitMs)
    const contextValue = contextOf({ signal, requestId })
    return {
      roundTrips: () => contextValue.reader.roundTrips,
      ask: async (document, variableValues) => {
        const { data, errors } = await execute({ schema, document, variableValues, contextValue })
        const [error] = errors ?? []
        if (signal.aborted) throw new TooSlow(`Not answered within ${limitMs} ms.`, { cause: error })
        if (!error) return data
        // A variable that is no such value is the caller's; what a resolver threw says itself what it is.
        if (error.path === undefined && !error.originalError) throw new InvalidInput(error.message, { cause: error })
        throw error.originalError ?? error
      },
    }
  }
}

const languages: readonly Language[] = ['nl', 'en']

/** The parameter `language`, Dutch where it is left out. Throws InvalidInput. */
export function languageAsked(parameters: URLSearchParams): Language {
  const asked = parameters.get('language') ?? 'nl'
  const language = languages.find((code) => code === asked)
  if (language === undefined) throw new InvalidInput(`Found language=${asked.slice(0, 40)}; expected nl or en.`)
  return language
}
