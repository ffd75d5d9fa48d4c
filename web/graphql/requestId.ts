// The name that the server gave to the last request, to quote when asking for help.
let last: string | null = null

export function lastRequestId(): string | null {
  return last
}

/** `fetch` that keeps the server's name of the request. */
export async function fetchAndNote(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init)
  last = response.headers.get('x-request-id') ?? last
  return response
}
