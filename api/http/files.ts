import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { securityHeaders } from './headers.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}
const squeezable = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.map', '.svg', '.txt', '.ttf'])
/** Bytes below which compressing saves nothing. */
const squeezeFrom = 1_000

const encodings = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
}
type Encoding = keyof typeof encodings

interface StaticFile {
  readonly type: string
  readonly etag: string
  /** Its name holds a hash of its content. */
  readonly isHashed: boolean
  readonly body: (encoding: Encoding | undefined) => Promise<Buffer>
  readonly isSqueezable: boolean
}

/** Compressed once, when first asked for; the plain bytes are read from disk each time. */
async function open(path: string): Promise<StaticFile> {
  const extension = extname(path)
  const content = await readFile(path)
  const squeezed = new Map<Encoding, Promise<Buffer>>()
  return {
    type: types[extension] ?? 'application/octet-stream',
    etag: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    isHashed: /[.-][\w-]{8,}\.\w+$/.test(path) && path.includes(`${sep}assets${sep}`),
    isSqueezable: squeezable.has(extension) && content.length >= squeezeFrom,
    body: (encoding) => {
      if (!encoding) return readFile(path)
      const before = squeezed.get(encoding)
      if (before) return before
      const made = readFile(path).then(encodings[encoding])
      squeezed.set(encoding, made)
      return made
    },
  }
}

function encodingFor(request: IncomingMessage): Encoding | undefined {
  const accepted = (request.headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
  const takes = (name: Encoding): boolean =>
    accepted.some((one) => one === name || (one.startsWith(`${name};`) && !/q=0(\.0*)?$/.test(one)))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined
}

export interface Files {
  readonly has: (name: string) => boolean
  /** Sends a file of the list; false where there is none of that name. */
  readonly send: (name: string, request: IncomingMessage, response: ServerResponse, page?: 'strict' | 'graphiql') => Promise<boolean>
}

/**
 * The files of a built folder, listed once: only a name of the list is ever read, so no path leads out of it. Names are relative, with
 * slashes. A folder that is not there has no files.
 */
export async function filesOf(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).split(sep).join('/'), path] as const),
  )
  const opened = new Map<string, Promise<StaticFile>>()
  const file = (name: string, path: string): Promise<StaticFile> => {
    const before = opened.get(name)
    if (before) return before
    const made = open(path)
    opened.set(name, made)
    return made
  }
  return {
    has: (name) => paths.has(name),
    send: async (name, request, response, page = 'strict') => {
      const path = paths.get(name)
      if (path === undefined) return false
      const found = await file(name, path)
      const encoding = found.isSqueezable ? encodingFor(request) : undefined
      const etag = `"${found.etag}${encoding ? `-${encoding}` : ''}"`
      const headers = {
        ...securityHeaders(page),
        'content-type': found.type,
        etag,
        'cache-control': found.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(found.isSqueezable ? { vary: 'accept-encoding' } : {}),
        ...(encoding ? { 'content-encoding': encoding } : {}),
      }
      if (request.headers['if-none-match']?.includes(etag)) {
        response.writeHead(304, headers).end()
        return true
      }
      const body = await found.body(encoding)
      response.writeHead(200, { ...headers, 'content-length': body.length })
      response.end(request.method === 'HEAD' ? undefined : body)
      return true
    },
  }
}
