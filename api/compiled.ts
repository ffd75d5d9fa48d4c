// Documents that are asked again and again are compiled: what a page asks runs in half the time of graphql-js's interpreter.
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import { type DocumentNode, getOperationAST, type GraphQLSchema, Kind, OperationTypeNode, type SelectionNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { compileAfter } from './limits.ts'

/** By operation name; null where graphql-jit cannot compile it, so that it is not tried again. */
interface Known {
  asked: number
  readonly compiled: Map<string | undefined, CompiledQuery | null>
}

/** Asked once by a tool, and large: nothing is won by compiling it. */
const isIntrospection = (selection: SelectionNode) => selection.kind === Kind.FIELD && /^__(?:schema|type)$/.test(selection.name.value)

/**
 * Replaces the execution of a query once its kept document was asked for `compileAfter` times: compiling takes longer than one
 * execution, and a stranger's documents, each sent once, compile nothing. What is compiled goes with the document, so
 * `keptDocuments` bounds it. Mutations and subscriptions are left as they are.
 */
export function compiledQueries(schema: GraphQLSchema): Plugin {
  const known = new WeakMap<DocumentNode, Known>()

  const compile = (document: DocumentNode, operationName: string | undefined): CompiledQuery | null => {
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== OperationTypeNode.QUERY || operation.selectionSet.selections.some(isIntrospection)) return null
    const compiled = compileQuery(schema, document, operationName)
    return isCompiledQuery(compiled) ? compiled : null
  }
  return {
    onExecute: ({ args, setExecuteFn }) => {
      const entry = known.get(args.document) ?? { asked: 0, compiled: new Map() }
      known.set(args.document, entry)
      entry.asked += 1
      if (entry.asked <= compileAfter) return
      const operationName = args.operationName ?? undefined
      const found = entry.compiled.get(operationName)
      const compiled = found === undefined ? compile(args.document, operationName) : found
      if (found === undefined) entry.compiled.set(operationName, compiled)
      if (compiled) setExecuteFn(({ rootValue, contextValue, variableValues }) => compiled.query(rootValue, contextValue, variableValues))
    },
  }
}
