// The explorer in a real browser, over the real server and the first dossier; everything the browser complains of is kept.
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { importDossierFile } from '../../seed/dossier/import.ts'
import { openBrowser } from '../setup/browser.ts'
import { startServing } from '../setup/serving.ts'
import { ask, root } from '../setup/store.ts'

/** Milliseconds that a page may take on a busy machine: what is polled for is asked again until then. */
export const soon = { timeout: 20_000 } as const

export interface Explorer {
  readonly address: string
  /** A window of its own at this path. Dutch, light, 1440 × 900 unless said otherwise. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Window>
  readonly close: () => Promise<void>
}

export interface Window {
  readonly page: Page
  /** What the console said and what the content security policy refused. */
  readonly complaints: readonly string[]
  /** Bodies of the requests to /graphql so far. */
  readonly asked: readonly string[]
  /** Rules of WCAG and good practice that this page breaks, with where. */
  readonly barriers: () => Promise<readonly string[]>
}

async function openWindow(browser: Browser, address: string, path: string, options: BrowserContextOptions): Promise<Window> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', colorScheme: 'light', ...options })
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
  await page.locator('main :is(.board-row, .phone-card, .empty-board, .waits-line), .whole-page h2').first().waitFor()
  const barriers = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  }
  return { page, complaints, asked, barriers }
}

/** Neo4j plans each query when it is first asked: longer on a busy machine than the API lets a reader wait. */
async function warmUp(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ locale: 'nl-NL' })
  await page.goto(`${address}/?trueOn=2025-08-20&knownOn=2025-09-30&item=ap-investigation&open=yes`)
  const retry = page.getByRole('button', { name: 'Probeer opnieuw' }).first()
  const statement = page.locator('.statement').first()
  while (!(await statement.isVisible())) {
    try {
      await retry.or(statement).first().waitFor({ timeout: 60_000 })
    } catch (cause) {
      throw new Error(`The page at ${page.url()} shows: ${await page.locator('body').innerText()}`, { cause })
    }
    if (await retry.isVisible()) await retry.click()
  }
  await page.close()
}

/** Serves the first dossier from an emptied store and starts a browser. */
export async function openExplorer(): Promise<Explorer> {
  const server = await startServing(async (database) => {
    await importDossierFile(database, join(root, 'seed/dossiers/clinical-diagnostics.yaml'), { say: () => undefined })
    // Plans that were made for the store of another test file may crawl over this one.
    await ask(database, 'CALL db.prepareForReplanning(30) RETURN {done: true} AS row')
    await ask(database, 'CALL db.clearQueryCaches() YIELD value RETURN {value: value} AS row')
  })
  const browser = await openBrowser()
  await warmUp(browser, server.address)
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
