import { retryExchange } from '@urql/exchange-retry'
import { cacheExchange, Client, fetchExchange } from 'urql'
import { fetchAndNote } from './requestId.ts'

/**
 * A question that took too long is asked once more before the page says so: a database that has just been started answers its first
 * questions slowly and the second time at once.
 */
const askSlowOnesAgain = retryExchange({
  initialDelayMs: 300,
  maxNumberAttempts: 2,
  retryIf: ({ graphQLErrors }) => graphQLErrors.some(({ extensions }) => extensions['code'] === 'TOO_SLOW'),
})

/** Answers are kept per document and variables, so per moment: going back to a date asks nothing. */
export function createClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-first',
    fetch: fetchAndNote,
    exchanges: [cacheExchange, askSlowOnesAgain, fetchExchange],
  })
}
