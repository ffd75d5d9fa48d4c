import type { IncomingMessage } from 'node:http'
import { InvalidInput, NotAllowed, TooLarge } from '../errors.ts'
import { maxBodyBytes, maxJsonDepth } from '../limits.ts'

/** What a GraphQL request says. `extensions` of the request are not used and not read. */
export interface Params {
  readonly query: string
  readonly operationName?: string
  readonly variables?: Record<string, unknown>
}

const tooLarge = () => new TooLarge(`The body is too large: at most ${maxBodyBytes} bytes.`, { status: 413 })

/** Counts on the stream, so that a missing or wrong content-length does not help; what is over the limit is never kept. */
async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('a request body arrived as text')
    size += chunk.length
    if (size > maxBodyBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Nesting of a JSON text, what stands in quotes skipped: for a megabyte of brackets the parser itself takes a tenth of a second. */
function isDeep(text: string, limit: number): boolean {
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '\\' && isQuoted) at += 1
    else if (character === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
    if (depth > limit) return true
  }
  return false
}

/** The words of the JSON parser quote the body, so they are not passed on. */
function parseJson(text: string, what: string): unknown {
  if (isDeep(text, maxJsonDepth)) throw new TooLarge(`${what} is nested too deeply: at most ${maxJsonDepth} levels.`)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InvalidInput(`${what} is not valid JSON.`, { cause: error })
  }
}

function toParams(query: unknown, operationName: unknown, variables: unknown): Params {
  if (typeof query !== 'string' || query === '') throw new InvalidInput('"query" must be the text of a GraphQL document.')
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw new InvalidInput('"operationName" must be a text or null.')
  if (variables !== undefined && variables !== null && !isRecord(variables))
    throw new InvalidInput('"variables" must be an object or null.')
  return { query, ...(operationName ? { operationName } : {}), ...(isRecord(variables) ? { variables } : {}) }
}

const known = ['query', 'operationName', 'variables', 'extensions']

/** POST: application/json only, which a form of another site cannot send without asking first (CSRF). */
async function fromBody(request: IncomingMessage): Promise<Params> {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';')
  if (type.trim() !== 'application/json') throw new NotAllowed('A POST must have the content type application/json.', { status: 415 })
  const charset = parameters
    .find((parameter) => parameter.trim().startsWith('charset='))
    ?.split('=')[1]
    ?.trim()
    .replaceAll('"', '')
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')
    throw new NotAllowed('The body must be in UTF-8.', { status: 415 })
  if (request.headers['content-encoding'] !== undefined) throw new NotAllowed('The body must not be compressed.', { status: 415 })
  const value = parseJson((await readBody(request)).toString('utf8'), 'The body')
  if (Array.isArray(value)) throw new InvalidInput('One request at a time: a list of operations is not answered.')
  if (!isRecord(value)) throw new InvalidInput('The body must be a JSON object with "query".')
  if (Object.keys(value).some((key) => !known.includes(key)))
    throw new InvalidInput(`The body may hold ${known.join(', ')} and nothing else.`)
  return toParams(value['query'], value['operationName'], value['variables'])
}

function fromAddress(parameters: URLSearchParams): Params {
  const variables = parameters.get('variables')
  return toParams(parameters.get('query'), parameters.get('operationName'), variables ? parseJson(variables, '"variables"') : undefined)
}

/** Throws InvalidInput, TooLarge (413) and NotAllowed (405, 415). */
export async function readParams(request: IncomingMessage, parameters: URLSearchParams): Promise<Params> {
  if (request.method === 'POST') return fromBody(request)
  if (request.method === 'GET') return fromAddress(parameters)
  throw new NotAllowed('GraphQL is asked by GET or POST.', { status: 405 })
}
