// Text of a dossier file → its root node (F1): YAML 1.2 in which every key and scalar is text, without tags, anchors or aliases.
import { isUtf8 } from 'node:buffer'
import { Composer, isAlias, isCollection, isScalar, LineCounter, Parser, visit, type CST, type Document } from 'yaml'
import { Cursor } from './cursor.ts'
import { Problems, type Place } from './problems.ts'

/** Far above any dossier kept by hand: the first is 0.25 MB. */
const largestMegabytes = 20
/** The format needs seven levels. */
const deepest = 20

const start: Place = { line: 1, column: 1 }

/** Null where there is nothing to read on: the problems then say why. */
export function openYaml(input: string | Uint8Array, problems: Problems): Cursor | null {
  const text = typeof input === 'string' ? input : decoded(input, problems)
  if (text === null || !isReadable(text, problems)) return null
  const lines = new LineCounter()
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  const tooDeep = tokens.map(deepToken).find((token) => token !== null)
  if (tooDeep) {
    problems.error(placeAt(tooDeep.offset), '', 'nested too deep', `more than ${deepest} levels`, 'at most seven levels')
    return null
  }
  const options = { version: '1.2', schema: 'failsafe', uniqueKeys: false, prettyErrors: false, lineCounter: lines } as const
  const documents = [...new Composer(options).compose(tokens, true, text.length)]
  for (const document of documents) checkDocument(document, placeAt, problems)
  const second = documents[1]
  if (second) problems.error(placeAt(second.range[0]), '', 'more than one document', `${documents.length} documents`, 'one')
  const first = documents[0]
  if (problems.hasErrors || !first) return null
  checkNodes(first, placeAt, problems)
  return new Cursor(first.contents, start, '', { problems, placeAt })
}

function decoded(bytes: Uint8Array, problems: Problems): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (isUtf8(bytes)) return text
  const { offset, index } = firstUnsound(bytes, text)
  const before = text.slice(0, index).split('\n')
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  problems.error(place, '', 'the file is not UTF-8', `byte 0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`, 'text in UTF-8')
  return null
}

/** Where decoding put a replacement character for bytes that are no UTF-8; the file may hold real ones too. */
function firstUnsound(bytes: Uint8Array, text: string): { offset: number; index: number } {
  let offset = 0
  let index = 0
  for (const character of text) {
    const size = Buffer.byteLength(character)
    if (character === '\uFFFD' && bytes[offset] !== 0xef) break
    if (character === '\uFFFD' && !(bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) break
    offset += size
    index += character.length
  }
  return { offset, index }
}

function isReadable(text: string, problems: Problems): boolean {
  const megabytes = Buffer.byteLength(text) / 1_000_000
  if (megabytes > largestMegabytes)
    problems.error(start, '', 'the file is too large', `${megabytes.toFixed(1)} MB`, `at most ${largestMegabytes} MB`)
  if (text.startsWith('\uFEFF')) problems.error(start, '', 'the file begins with a byte-order mark', 'U+FEFF', 'UTF-8 without one')
  if (text.trim() === '')
    problems.error(start, '', 'the file is empty', 'nothing', 'a mapping with dossier, title, sources, items and statements')
  return !problems.hasErrors
}

/** The first token below the deepest level that is read; looked for without recursion, so that no file exhausts the stack. */
function deepToken(root: CST.Token): { readonly offset: number } | null {
  const waiting: { token: CST.Token; depth: number }[] = [{ token: root, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next
    if (depth > deepest) return token
    if (token.type === 'document' && token.value) waiting.push({ token: token.value, depth: depth + 1 })
    if (!('items' in token)) continue
    for (const { key, value } of token.items) {
      if (key) waiting.push({ token: key, depth: depth + 1 })
      if (value) waiting.push({ token: value, depth: depth + 1 })
    }
  }
  return null
}

function checkDocument(document: Document.Parsed, placeAt: (offset: number) => Place, problems: Problems): void {
  const { explicit, version } = document.directives.yaml
  if (explicit && version !== '1.2') problems.error(start, '', 'another version of YAML', `%YAML ${version}`, 'YAML 1.2')
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_ALIAS') continue
    problems.error(placeAt(pos[0]), '', firstLine(message), code.toLowerCase().replaceAll('_', ' '), 'YAML 1.2')
  }
}

/** Tags, anchors and aliases, wherever they are. */
function checkNodes(document: Document.Parsed, placeAt: (offset: number) => Place, problems: Problems): void {
  visit(document, (_key, node) => {
    if (isAlias(node)) problems.error(placeAt(node.range?.[0] ?? 0), '', 'aliases are not read', `*${node.source}`, 'the content itself')
    if (!isScalar(node) && !isCollection(node)) return
    const place = placeAt(node.range?.[0] ?? 0)
    if (node.anchor !== undefined) problems.error(place, '', 'anchors are not read', `&${node.anchor}`, 'no anchor')
    if (node.tag !== undefined) problems.error(place, '', 'tags are not read', node.tag, 'no tag: every scalar is text')
  })
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message
}
