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

test('each runs with a press of the button and shows its answer', async () => {
  for (const { name } of examples) {
    await page.getByRole('tab', { name }).click()
    const answered = page.waitForResponse(
      (response) => response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes(name),
    )
    await page.getByRole('button', { name: /Execute query/ }).click()
    expect((await answered).status()).toBe(200)
    await page.locator('.result-window').getByText('"data"').first().waitFor()
  }
  expect(errors).toEqual([])
})
