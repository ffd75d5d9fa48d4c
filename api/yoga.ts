// GraphQL over one request: the guards before it, the form of its errors after it. What is HTTP about it is in http/.
import { createYoga, isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga'
import { type DocumentNode, type ExecutionResult, getOperationAST, GraphQLError, type GraphQLSchema, validate } from 'graphql'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import { Failure, InvalidInput } from './errors.ts'
import { readDocument } from './guards/document.ts'
import { checkValues } from './guards/values.ts'
import { bugMessage } from './http/answer.ts'
import type { Params } from './http/body.ts'
import { maxValidationErrors } from './limits.ts'

/** What is known of a request before its context is made. */
export interface Asked {
  readonly params: Params
  readonly method: string
  readonly accept: string
  readonly requestId: string
  /** Aborted with TooSlow at the deadline, or when the caller is gone. */
  readonly signal: AbortSignal
}

interface ServerContext {
  readonly asked: Asked
}

export interface Answered {
  readonly response: Response
  readonly roundTrips: number
}

function operationOf(document: DocumentNode, params: Params): 'query' | 'mutation' | 'subscription' | undefined {
  return getOperationAST(document, params.operationName)?.operation
}

/** Validation of a kept document is kept with it. */
function validator(schema: GraphQLSchema): (document: DocumentNode) => readonly GraphQLError[] {
  const known = new WeakMap<DocumentNode, readonly GraphQLError[]>()
  return (document) => {
    const before = known.get(document)
    if (before) return before
    const errors = validate(schema, document, undefined, { maxErrors: maxValidationErrors })
    known.set(document, errors)
    return errors
  }
}

function guards(schema: GraphQLSchema): Plugin<object, ServerContext> {
  const validated = validator(schema)
  return {
    onRequestParse: ({ serverContext, setRequestParser }) => setRequestParser(() => ({ ...serverContext.asked.params })),
    onParams: ({ context }) => {
      const { params } = context.asked
      const kind = operationOf(readDocument(params.query), params)
      if (kind === undefined) throw new InvalidInput('The document holds no such operation, or several and "operationName" names none.')
      checkValues(params.variables, { areLong: kind === 'mutation' })
    },
    onParse: ({ params, setParsedDocument }) => setParsedDocument(readDocument(String(params.source))),
    onValidate: ({ params, setResult }) => setResult([...validated(params.documentAST)]),
  }
}

/**
 * Whether the caller's document or variables are at fault. Before execution that is every error with a place in the document, or of GraphQL's
 * own; during it, only that of an argument whose value is known no sooner, such as null for one that may not be: it is marked by its words alone.
 */
function isCallers({ path, nodes, originalError, message }: GraphQLError): boolean {
  if (path !== undefined) return message.startsWith('Argument "') && (originalError === undefined || originalError instanceof GraphQLError)
  return nodes !== undefined || originalError === undefined || originalError instanceof GraphQLError
}

/** An error in the form of the wire: a code of errors.ts, `retryable`, a status. A bug is masked and logged. */
function toWire(error: GraphQLError, requestId: string, log: Logger): GraphQLError {
  const { nodes = null, source, positions, path, originalError: cause } = error
  const made = (message: string, status: number, extensions: Record<string, unknown>): GraphQLError =>
    new GraphQLError(message, { nodes, source, positions, path, extensions: { ...extensions, http: { status } } })

  if (cause instanceof Failure) {
    const problems = cause instanceof InvalidInput && cause.problems.length > 0 ? { problems: cause.problems } : {}
    return made(cause.message, cause.status, { code: cause.code, retryable: cause.isRetryable, ...problems })
  }
  if (isCallers(error))
    return made(error.message, Math.max(400, error.extensions.http?.status ?? 400), { code: 'INVALID_INPUT', retryable: false })
  log.error({ requestId, path, err: cause ?? error }, 'a bug')
  return made(bugMessage(requestId), 500, { code: 'INTERNAL', retryable: false, requestId })
}

/** Yoga's own masking knows no request, so every answer passes here last, whichever way it failed. */
function errorForm(log: Logger): Plugin<object, ServerContext> {
  return {
    onResultProcess: (processing) => {
      const { result } = processing
      const { requestId } = processing.serverContext.asked
      const formed = (one: ExecutionResult): ExecutionResult =>
        one.errors ? { ...one, errors: one.errors.map((error) => toWire(error, requestId, log)) } : one
      if (Array.isArray(result)) throw new TypeError('batching is off, yet an answer is a list')
      processing.setResult(isAsyncIterable(result) ? mapAsyncIterator(result, formed) : formed(result))
    },
  }
}

/** Answers GraphQL requests over a schema. `contextOf` is asked once per admitted request; what it throws is the answer. */
export function graphqlOver(schema: GraphQLSchema, contextOf: (asked: Asked) => Context, log: Logger): (asked: Asked) => Promise<Answered> {
  const contexts = new WeakMap<Asked, Context>()
  const yoga = createYoga<ServerContext, Context>({
    schema,
    plugins: [guards(schema), errorForm(log)],
    context: ({ asked }) => {
      const context = contextOf(asked)
      contexts.set(asked, context)
      return context
    },
    maskedErrors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    cors: false,
    batching: false,
    logging: false,
    parserAndValidationCache: false,
    maxRequestBodySize: false,
  })
  return async (asked) => {
    const { method, accept } = asked
    const response = await yoga.fetch('http://localhost/graphql', { method, headers: { accept } }, { asked })
    return { response, roundTrips: contexts.get(asked)?.reader.roundTrips ?? 0 }
  }
}
