import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { TooSlow } from '../errors.ts'
import type { Answered, Asked } from '../yoga.ts'
import { securityHeaders } from './headers.ts'
import { readParams } from './body.ts'

/** Milliseconds between the deadline, at which the database transaction is ended, and giving up on the answer itself. */
const settleMs = 500

/** What the log says of a request. */
export interface Trace {
  readonly operation?: string
  readonly roundTrips?: number
}

interface GraphqlRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly parameters: URLSearchParams
  readonly requestId: string
}

/** The /graphql route. Throws Failures while nothing was sent. */
export function graphqlRoute(
  answer: (asked: Asked) => Promise<Answered>,
  deadlineMs: () => number,
): (received: GraphqlRequest) => Promise<Trace> {
  return async ({ request, response, parameters, requestId }) => {
    const params = await readParams(request, parameters)
    const ending = new AbortController()
    const limitMs = deadlineMs()
    const timer = setTimeout(() => ending.abort(new TooSlow(`Not answered within ${limitMs} ms.`)), limitMs)
    const onClose = (): void => ending.abort(new Error('the caller is gone'))
    response.once('close', onClose)
    try {
      const asked: Asked = {
        params,
        method: request.method ?? 'GET',
        accept: request.headers.accept ?? '*/*',
        requestId,
        signal: ending.signal,
      }
      const { response: answered, roundTrips } = await settled(answer(asked), ending.signal)
      clearTimeout(timer)
      await pass(answered, response)
      return { roundTrips, ...(params.operationName ? { operation: params.operationName } : {}) }
    } finally {
      clearTimeout(timer)
      response.off('close', onClose)
    }
  }
}

/** An answer, or the signal's reason when it does not come soon after the signal. */
function settled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    const onAbort = (): void => {
      timer = setTimeout(() => reject(signal.reason), settleMs)
    }
    signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
    })
  })
}

/** Passes an answer on: whole where it is JSON, piece by piece where it is a stream of events. */
async function pass(answered: Response, response: ServerResponse): Promise<void> {
  const type = answered.headers.get('content-type') ?? 'application/json; charset=utf-8'
  const headers = { ...securityHeaders(), 'content-type': type, 'cache-control': 'no-store', vary: 'accept' }
  const allow = answered.headers.get('allow')
  if (type.includes('json')) {
    const body = await answered.text()
    response.writeHead(answered.status, { ...headers, ...(allow ? { allow } : {}), 'content-length': Buffer.byteLength(body) })
    // As text it leaves in one piece with its headers.
    response.end(body)
    return
  }
  response.writeHead(answered.status, headers)
  for await (const chunk of answered.body ?? []) {
    if (response.destroyed) break
    if (!response.write(chunk)) await Promise.race([once(response, 'drain'), once(response, 'close')])
  }
  response.end()
}
