import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importDossierFile } from '../../seed/dossier/import.ts'
import { examples } from '../../web/graphiql/examples.ts'
import { openBrowser } from '../setup/browser.ts'
import { startServing, type TestServer } from '../setup/serving.ts'
import { root } from '../setup/store.ts'

let server: TestServer
let browser: Browser
let page: Page
/** Errors of the console, of scripts and of the content security policy. */
const errors: string[] = []

beforeAll(async () => {
  server = await startServing((database) =>
    importDossierFile(database, join(root, 'seed/dossiers/clinical-diagnostics.yaml'), { say: () => undefined }),
  )
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('requestfailed', (request) => errors.push(request.url()))
  page.on(
    'request',
    (request) => request.url().startsWith(server.address) || request.url().startsWith('data:') || errors.push(request.url()),
  )
  await page.goto(`${server.address}/graphiql`)
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

test('GraphiQL opens with the five queries as tabs, and nothing is loaded from elsewhere', async () => {
  await page.getByRole('tab').first().waitFor()
  expect(await page.title()).toBe('GraphiQL · Openstaand')
  expect(await page.getByRole('tab').allTextContents()).toEqual(examples.map(({ name }) => expect.stringContaining(name)))
  expect(errors).toEqual([])
})

/** GraphiQL reads a tab's operation a little after showing it, and writes the tab down when that is through. */
const activeTab = () => page.evaluate(() => /"activeTabIndex":(\d+)/.exec(localStorage.getItem('graphiql:tabState') ?? '')?.[1])

const editorShows = (text: string) => page.locator('.graphiql-query-editor .view-lines').getByText(text).first().waitFor()

/** Runs the tab that is open; undefined while GraphiQL is not ready to run anything. */
async function press(name: string): Promise<number | undefined> {
  const sent = page
    .waitForRequest((request) => (request.postData() ?? '').includes(`query ${name}(`), { timeout: 2_000 })
    .catch(() => undefined)
  await page.getByRole('button', { name: /Execute query/ }).click()
  return (await (await sent)?.response())?.status()
}

test('each runs with a press of the button and shows its answer', { timeout: 120_000 }, async () => {
  // A tab that is chosen before the editor is there shows the text of the first.
  await editorShows(examples[0]?.name ?? '')
  const order = examples.map(({ name }, index) => ({ name, index })).toSorted((a, b) => Number(a.index === 0) - Number(b.index === 0))
  for (const { name, index } of order) {
    await page.getByRole('tab', { name }).click()
    await editorShows(name)
    await expect.poll(activeTab, { timeout: 10_000 }).toBe(String(index))
    await expect.poll(() => press(name), { timeout: 60_000 }).toBe(200)
    await page.locator('.result-window').getByText('"data"').first().waitFor()
  }
  expect(errors).toEqual([])
})
