// A test that writes to the console without saying so has failed: noise hides the line that matters.
import { format } from 'node:util'
import { afterEach, beforeEach, expect, vi } from 'vitest'

const said: string[] = []

beforeEach(() => {
  said.length = 0
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => void said.push(`${method}: ${format(...parts)}`))
})

afterEach(() => {
  const heard = said.splice(0)
  vi.restoreAllMocks()
  expect(heard, 'unexpected console output').toEqual([])
})

/** What the test expected to be written, taken off the record. */
export function takeConsole(): string[] {
  return said.splice(0)
}
