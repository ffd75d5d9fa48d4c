// Requests as any caller may send them, sane or not.
import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'

export interface Heard {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly ms: number
}

export interface Sent {
  readonly method?: string
  /** Sent as it is, not normalised. */
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Several pieces go out chunked, without a length. */
  readonly body?: string | Buffer | readonly Buffer[]
}

export function send(address: string, { method = 'GET', path = '/', headers = {}, body }: Sent): Promise<Heard> {
  const { hostname, port } = new URL(address)
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
          ms: performance.now() - began,
        }),
      )
    })
    sent.on('error', reject)
    if (typeof body === 'string' || Buffer.isBuffer(body)) sent.setHeader('content-length', Buffer.byteLength(body))
    if (Array.isArray(body)) for (const piece of body) sent.write(piece)
    sent.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : undefined)
  })
}

interface WireError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions: { readonly code: string; readonly retryable: boolean; readonly requestId?: string }
}

export interface Asked extends Heard {
  readonly data: unknown
  readonly errors: readonly WireError[]
}

/** A GraphQL request as clients send it. */
export async function ask(
  address: string,
  query: string,
  variables?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Asked> {
  const body = JSON.stringify({ query, variables })
  const heard = await send(address, { method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json', ...headers }, body })
  const { data, errors = [] } = JSON.parse(heard.text)
  return { ...heard, data, errors }
}
