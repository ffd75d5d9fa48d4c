import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { Failure } from '../errors.ts'
import { securityHeaders } from './headers.ts'

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends a whole answer; to HEAD its headers only. */
export function send(response: ServerResponse, { status, type, body, headers = {} }: Answer): void {
  response.writeHead(status, { ...securityHeaders(), 'content-type': type, 'content-length': Buffer.byteLength(body), ...headers })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

export function sendText(response: ServerResponse, status: number, body: string, headers: Readonly<Record<string, string>> = {}): void {
  send(response, { status, type: 'text/plain; charset=utf-8', body: `${body}\n`, headers: { 'cache-control': 'no-store', ...headers } })
}

function sendJson(response: ServerResponse, status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): void {
  send(response, {
    status,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(value),
    headers: { 'cache-control': 'no-store', ...headers },
  })
}

export function bugMessage(requestId: string): string {
  return `Something went wrong here. It was logged as ${requestId}.`
}

interface Refused {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly isGraphql: boolean
  readonly requestId: string
}

/** Answers a request that failed before or beside GraphQL: in the form of a GraphQL answer where one was asked for, else in words. */
export function refuse(error: unknown, { request, response, isGraphql, requestId }: Refused, log: Logger): void {
  const isFailure = error instanceof Failure
  if (!isFailure) log.error({ requestId, err: error }, 'a bug')
  if (response.headersSent) {
    response.destroy()
    return
  }
  const status = isFailure ? error.status : 500
  const message = isFailure ? error.message : bugMessage(requestId)
  const extensions = isFailure ? { code: error.code, retryable: error.isRetryable } : { code: 'INTERNAL', retryable: false, requestId }
  const allow = status === 405 ? { allow: isGraphql ? 'GET, POST' : 'GET, HEAD' } : {}
  if (isGraphql) sendJson(response, status, { errors: [{ message, extensions }] }, allow)
  else sendText(response, status, message, allow)
  drain(request)
}

/** Milliseconds that the rest of a refused body may take: a caller that is still sending could not read the answer otherwise. */
const drainMs = 3_000

function drain(request: IncomingMessage): void {
  if (request.complete) return
  const timer = setTimeout(() => request.destroy(), drainMs)
  request.once('close', () => clearTimeout(timer))
  request.resume()
}
