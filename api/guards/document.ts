// What a document may look like, decided before it is validated: every count is linear in its text, fragments included.
import { type DocumentNode, GraphQLError, Kind, parse, type SelectionNode, type SelectionSetNode, visit } from 'graphql'
import { InvalidInput, TooLarge } from '../errors.ts'
import { documentLimits as limits, keptDocuments, valueLimits } from '../limits.ts'

/** With every fragment expanded where it is spread; `top` counts the fields of the selection itself. */
interface Size {
  readonly fields: number
  readonly depth: number
  readonly top: number
}

const empty: Size = { fields: 0, depth: 0, top: 0 }

function tooMany(what: string, limit: number): TooLarge {
  return new TooLarge(`The document has too many ${what}: at most ${limit}.`)
}

/** Each fragment is measured once; a cycle counts nothing here and is refused by validation. */
function measurer(document: DocumentNode): (set: SelectionSetNode) => Size {
  const fragments = new Map<string, SelectionSetNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet)
  }
  const measured = new Map<string, Size>()

  const ofFragment = (name: string): Size => {
    const known = measured.get(name)
    const set = fragments.get(name)
    if (known || !set) return known ?? empty
    measured.set(name, empty)
    const size = measure(set)
    measured.set(name, size)
    return size
  }
  const ofSelection = (selection: SelectionNode): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
    if (selection.kind === Kind.INLINE_FRAGMENT) return measure(selection.selectionSet)
    const inner = selection.selectionSet ? measure(selection.selectionSet) : empty
    return { fields: inner.fields + 1, depth: inner.depth + 1, top: 1 }
  }
  const measure = (set: SelectionSetNode): Size => {
    const sizes = set.selections.map(ofSelection)
    return sizes.reduce(
      (sum, size) => ({ fields: sum.fields + size.fields, depth: Math.max(sum.depth, size.depth), top: sum.top + size.top }),
      empty,
    )
  }
  return measure
}

/** Throws TooLarge. */
function check(document: DocumentNode): void {
  let aliases = 0
  let directives = 0
  visit(document, {
    Field: (node) => {
      if (node.alias) aliases += 1
    },
    Directive: () => {
      directives += 1
    },
    StringValue: (node) => {
      if (node.value.length > valueLimits.stringLength)
        throw new TooLarge(`A text in the document is too long: at most ${valueLimits.stringLength} characters.`)
      if (node.value.includes('\0')) throw new InvalidInput('A text in the document holds a null character.')
    },
  })
  if (aliases > limits.aliases) throw tooMany('aliases', limits.aliases)
  if (directives > limits.directives) throw tooMany('directives', limits.directives)
  const measure = measurer(document)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const size = measure(definition.selectionSet)
    if (size.depth > limits.depth) throw new TooLarge(`The document is nested too deeply: at most ${limits.depth} fields.`)
    if (size.fields > limits.fields) throw tooMany('fields, fragments expanded', limits.fields)
    if (size.top > limits.rootFields) throw tooMany('fields at the root', limits.rootFields)
  }
}

function parseBounded(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.tokens })
  } catch (error) {
    if (error instanceof RangeError) throw new TooLarge('The document is nested too deeply.', { cause: error })
    if (!(error instanceof GraphQLError)) throw error
    if (error.message.includes('tokens'))
      throw new TooLarge(`The document has too many tokens: at most ${limits.tokens}.`, { cause: error })
    throw error
  }
}

/** Documents that passed, the latest last; bounded by their texts' length, since the tree of a short text may be large. */
const kept = new Map<string, DocumentNode>()
let keptLength = 0

function keep(text: string, document: DocumentNode): void {
  kept.set(text, document)
  keptLength += text.length
  for (const oldest of kept.keys()) {
    if (keptLength <= keptDocuments.textLength && kept.size <= keptDocuments.count) break
    kept.delete(oldest)
    keptLength -= oldest.length
  }
}

/** The tree of a document within the limits; the same text gives the same tree while it is kept. Throws TooLarge, InvalidInput and, for bad syntax, GraphQLError. */
export function readDocument(text: string): DocumentNode {
  const known = kept.get(text)
  if (known) {
    kept.delete(text)
    kept.set(text, known)
    return known
  }
  if (text.length > limits.textLength) throw new TooLarge(`The document is too long: at most ${limits.textLength} characters.`)
  const document = parseBounded(text)
  check(document)
  keep(text, document)
  return document
}
