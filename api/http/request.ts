import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { NotAllowed, TooLarge } from '../errors.ts'
import { maxUrlLength } from '../limits.ts'

const saneId = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/

/** The caller's `x-request-id` when it is 8 to 64 letters, digits, dots, dashes and underscores; otherwise a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && saneId.test(given) ? given : randomUUID()
}

const loopback = ['localhost', '127.0.0.1', '::1']
const everywhere = ['0.0.0.0', '::']

/** The name of a Host header without its port and brackets, in lower case. */
function nameOf(host: string): string {
  return host
    .replace(/:\d*$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase()
}

/**
 * Says whether a Host header names this server: loopback, what it listens on, and, when it listens on every address, its own name and
 * addresses by number. A page of a stranger whose name was made to point here (DNS rebinding) sends the stranger's name and is refused.
 */
export function hostCheck(listensOn: string): (request: IncomingMessage) => void {
  const isEverywhere = everywhere.includes(listensOn)
  const names = new Set([...loopback, listensOn.toLowerCase(), ...(isEverywhere ? [hostname().toLowerCase()] : [])])
  return (request) => {
    const name = nameOf(request.headers.host ?? '')
    if (names.has(name) || (isEverywhere && isIP(name) !== 0)) return
    throw new NotAllowed('This server does not answer to that host name.', { status: 421 })
  }
}

/** The path, decoded nowhere, and its parameters. */
export function addressOf(request: IncomingMessage): { readonly path: string; readonly parameters: URLSearchParams } {
  const [path = '/', ...rest] = (request.url ?? '/').split('?')
  return { path, parameters: new URLSearchParams(rest.join('?')) }
}

/** Throws TooLarge. */
export function checkAddress(request: IncomingMessage): void {
  if ((request.url ?? '').length > maxUrlLength) throw new TooLarge(`The address is too long: at most ${maxUrlLength} characters.`)
}
