// The explorer in a real browser, over the real server and the first dossier; everything the browser complains of is kept.
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { importDossierFile } from '../../seed/dossier/import.ts'
import { openBrowser } from '../setup/browser.ts'
import { startServing } from '../setup/serving.ts'
import { root } from '../setup/store.ts'

/** Milliseconds that a page may take on a busy machine: what is polled for is asked again until then. */
export const soon = { timeout: 20_000 } as const

export interface Explorer {
  readonly address: string
  /** A window of its own at this path, until the test ends. Dutch, light, 1440 × 900 unless said otherwise. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Window>
  readonly close: () => Promise<void>
}

export interface Window {
  readonly page: Page
  /** What the console said and what the content security policy refused. */
  readonly complaints: readonly string[]
  /** Bodies of the requests to /graphql so far. */
  readonly asked: readonly string[]
  /** Rules of WCAG and good practice that this page breaks, with where; of a dialog that fills the screen only what is `within`. */
  readonly barriers: (within?: string) => Promise<readonly string[]>
}

async function openWindow(browser: Browser, address: string, path: string, options: BrowserContextOptions): Promise<Window> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', colorScheme: 'light', ...options })
  // A window left open goes on working beside the tests that follow.
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  const asked: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '')
  })
  await page.exposeFunction('complain', (text: string) => complaints.push(text))
  await page.addInitScript(
    `document.addEventListener('securitypolicyviolation', (event) => complain('refused: ' + event.violatedDirective))`,
  )
  await page.goto(`${address}${path}`)
  await settled(page)
  const barriers = async (within?: string) => {
    const axe = new AxeBuilder({ page })
    const { violations } = await (within === undefined ? axe : axe.include(within)).analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  }
  return { page, complaints, asked, barriers }
}

/** The page has what it asked for, and so have the bars of a dossier around it. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main#content:not(:empty):not([aria-busy="true"])').waitFor()
  if ((await page.locator('.as-of').count()) > 0) await page.locator('.app-bar-title').waitFor()
}

/** Serves the first dossier, or these files, from an emptied store and starts a browser. */
export async function openExplorer(files: readonly string[] = ['seed/dossiers/clinical-diagnostics.yaml']): Promise<Explorer> {
  const server = await startServing(async (database) => {
    for (const file of files) await importDossierFile(database, join(root, file), { say: () => undefined })
  })
  const browser = await openBrowser()
  return {
    address: server.address,
    open: (path, options = {}) => openWindow(browser, server.address, path, options),
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** Texts of all that match, spaces made plain. */
export async function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  return (await page.locator(selector).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())
}
