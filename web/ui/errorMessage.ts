// The one place where a failed request becomes something to show.
const codes = ['UNAVAILABLE', 'TOO_SLOW', 'TOO_LARGE', 'INVALID_INPUT', 'NOT_ALLOWED', 'INTERNAL', 'NETWORK'] as const
export type ErrorCode = (typeof codes)[number]

export interface ErrorNotice {
  readonly code: ErrorCode
  /** To quote when asking for help; null where the server gave none. */
  readonly requestId: string | null
}

/** What a failed request leaves, whichever library made it. */
interface FailedRequest {
  readonly graphQLErrors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[]
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** What the server said went wrong; NETWORK where no answer came. */
export function errorNotice(error: FailedRequest): ErrorNotice {
  const extensions = error.graphQLErrors[0]?.extensions ?? {}
  if (error.graphQLErrors.length === 0) return { code: 'NETWORK', requestId: null }
  return { code: codes.find((code) => code === extensions.code) ?? 'INTERNAL', requestId: text(extensions.requestId) }
}
