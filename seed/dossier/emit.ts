// YAML text of what a dossier file holds: readable, the same for the same content, and read alike by YAML 1.1 and 1.2 (F1).
// Written here and not by a library, so that a new version of one cannot change a byte of what analysts keep under version control.

export type Yaml =
  /** Quoted wherever a parser could take it for something else than text. */
  | { readonly kind: 'text'; readonly text: string }
  /** As it is: days and numbers. */
  | { readonly kind: 'bare'; readonly text: string }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, Yaml])[]; readonly isBlock?: boolean }
  | { readonly kind: 'list'; readonly items: readonly Yaml[]; readonly isBlock?: boolean }

const width = 140

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const invisible = /[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]/u
const eachInvisible = new RegExp(invisible, 'gu')
const plainStart = /^[\p{L}\p{N}(€]/u
/** Nulls, booleans, numbers in every base, sexagesimals and timestamps of YAML 1.1 and 1.2. */
const misread =
  /^(?:~|y|n|yes|no|on|off|true|false|null|nan|inf|[\d.][\d_,.:]*(?:e[-+]?\d*)?|0[xob][\da-f_]+|\d{4}-\d\d?-\d\d?(?:[t ].*)?)$/i

export function scalar(text: string, isFlow: boolean): string {
  if (invisible.test(text)) return doubleQuoted(text)
  return isPlain(text, isFlow) ? text : `'${text.replaceAll("'", "''")}'`
}

function isPlain(text: string, isFlow: boolean): boolean {
  if (!plainStart.test(text) || misread.test(text) || /\s$/u.test(text)) return false
  return isFlow ? !/[,[\]{}:#]/.test(text) : !/:(?:\s|$)|\s#/.test(text)
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replaceAll(eachInvisible, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** On one line, as long as it may be. */
function flow(node: Yaml): string {
  switch (node.kind) {
    case 'text':
      return scalar(node.text, true)
    case 'bare':
      return node.text
    case 'list':
      return `[${node.items.map(flow).join(', ')}]`
    case 'map':
      return `{${node.entries.map(([key, inner]) => `${scalar(key, true)}: ${flow(inner)}`).join(', ')}}`
  }
}

/** `lead` is what stands before the value on its line, its indentation included; `indent` is that of the lines below it. */
function value(lead: string, node: Yaml, indent: number): string {
  const isBlock = 'isBlock' in node && (node.isBlock ?? false)
  const inline = node.kind === 'text' ? scalar(node.text, false) : flow(node)
  if (!isBlock && lead.length + 1 + inline.length <= width) return `${lead} ${inline}\n`
  const pad = ' '.repeat(indent)
  if (node.kind === 'map') return `${lead}\n${map(node.entries, pad)}`
  if (node.kind === 'list') return `${lead}\n${node.items.map((item) => listItem(item, pad)).join('')}`
  return node.kind === 'text' ? longText(lead, node.text, inline, pad) : `${lead} ${inline}\n`
}

function map(entries: readonly (readonly [string, Yaml])[], pad: string): string {
  return entries.map(([key, inner]) => value(`${pad}${scalar(key, false)}:`, inner, pad.length + 2)).join('')
}

export function listItem(node: Yaml, pad: string): string {
  const isBlock = 'isBlock' in node && (node.isBlock ?? false)
  const inline = node.kind === 'text' ? scalar(node.text, false) : flow(node)
  const isShort = !isBlock && pad.length + 2 + inline.length <= width
  if (isShort || node.kind !== 'map') return value(`${pad}-`, node, pad.length + 2)
  const inner = map(node.entries, `${pad}  `)
  return `${pad}- ${inner.slice(pad.length + 2)}`
}

export function entry(key: string, node: Yaml, indent = 0): string {
  return map([[key, node]], ' '.repeat(indent))
}

/** Folded over lines where each break stands for one space; several lines literally; anything else quoted on one line. */
function longText(lead: string, text: string, quoted: string, pad: string): string {
  const lines = text.split('\n')
  const isTame = lines.every((line) => line !== '' && line === line.trim() && !invisible.test(line))
  if (!isTame) return `${lead} ${quoted}\n`
  if (lines.length > 1) return `${lead} |-\n${lines.map((line) => `${pad}${line}\n`).join('')}`
  return `${lead} >-\n${folded(text, width - pad.length)
    .map((line) => `${pad}${line}\n`)
    .join('')}`
}

function folded(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/(?<=\S) (?=\S)/u)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
