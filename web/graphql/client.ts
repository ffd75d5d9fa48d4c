import { cacheExchange, Client, fetchExchange } from 'urql'
import { fetchAndNote } from './requestId.ts'

/** Answers are kept per document and variables, so per moment: going back to a date asks nothing. */
export function createClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-first',
    fetch: fetchAndNote,
    exchanges: [cacheExchange, fetchExchange],
  })
}
