// What the tests of the map share.
import { expect } from 'vitest'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { soon, type Explorer, type Window } from './explorer.ts'

/** A window on the graph, once everything stands where it will stay. */
export async function openMap(explorer: Explorer, path: string, options: BrowserContextOptions = {}): Promise<Window> {
  const window = await explorer.open(path, options)
  await window.page.locator('.map-canvas canvas').first().waitFor()
  await window.page.locator('.work-bar button').first().waitFor()
  // The places are kept once the worker is done; what is measured or pressed before may stand elsewhere a moment later.
  await expect
    .poll(() => window.page.evaluate(() => Object.keys(sessionStorage).some((name) => name.startsWith('openstaand.map.'))), soon)
    .toBe(true)
  return window
}

/** What was done last, as it is read out. */
export const said = (page: Page) => page.locator('.graph-said').innerText()
