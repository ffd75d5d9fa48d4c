// The closed list of what can go wrong on purpose. Anything else is a bug: masked, logged once, answered with the request's id.

interface FailureOptions {
  readonly cause?: unknown
}

/** A mistake in the caller's input: where, what was found, what was expected. `path` is that of the argument or the file, outermost first. */
export interface Problem {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly expected?: string
}

/** Its message is safe to show to anyone: no query text, no host, nothing that the caller did not send. */
export abstract class Failure extends Error {
  abstract readonly code: ErrorCode
  /** HTTP status of an answer that holds nothing but this. */
  abstract readonly status: number
  /** The same request may succeed later, unchanged. */
  abstract readonly isRetryable: boolean

  constructor(message: string, options: FailureOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.name = new.target.name
  }
}

export const errorCodes = ['INVALID_INPUT', 'TOO_LARGE', 'NOT_ALLOWED', 'TOO_SLOW', 'UNAVAILABLE', 'INTERNAL'] as const
export type ErrorCode = (typeof errorCodes)[number]

/** The caller's mistake: repeat it and it fails again. */
export class InvalidInput extends Failure {
  override readonly code = 'INVALID_INPUT'
  override readonly status = 400
  override readonly isRetryable = false
  readonly problems: readonly Problem[]

  constructor(message: string, options: FailureOptions & { readonly problems?: readonly Problem[] } = {}) {
    super(message, options)
    this.problems = options.problems ?? []
  }
}

/** Asks for more than the limits of limits.ts. */
export class TooLarge extends Failure {
  override readonly code = 'TOO_LARGE'
  override readonly status: number
  override readonly isRetryable = false

  constructor(message: string, options: FailureOptions & { readonly status?: 400 | 413 } = {}) {
    super(message, options)
    this.status = options.status ?? 400
  }
}

/** Not permitted; never says whether the thing exists. */
export class NotAllowed extends Failure {
  override readonly code = 'NOT_ALLOWED'
  override readonly status: number
  override readonly isRetryable = false

  constructor(message: string, options: FailureOptions & { readonly status?: 403 | 405 | 415 | 421 } = {}) {
    super(message, options)
    this.status = options.status ?? 403
  }
}

/** The deadline passed; the database transaction was ended. */
export class TooSlow extends Failure {
  override readonly code = 'TOO_SLOW'
  override readonly status = 503
  override readonly isRetryable = true
}

/** The database cannot be reached, or nothing is known of it yet. */
export class Unavailable extends Failure {
  override readonly code = 'UNAVAILABLE'
  override readonly status = 503
  override readonly isRetryable = true
}
