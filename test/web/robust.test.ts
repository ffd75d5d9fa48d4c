import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, settled, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const dossier = '/dossiers/clinical-diagnostics'
const september = `${dossier}?trueOn=2025-09-30`
vi.setConfig({ testTimeout: 120_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer(['seed/dossiers/clinical-diagnostics.yaml', 'test/dossiers/hostile-names.yaml'])
})
afterAll(() => explorer.close())

describe('names that try to be more', () => {
  const pages = [
    ['overview', ''],
    ['opened row', ''],
    ['graph', '/graph'],
    ['item', '/items/item-markup'],
    ['item in another direction', '/items/item-right-to-left'],
    ['item without end', '/items/item-three-hundred'],
    ['sources', '/sources'],
    ['source', '/sources/source-markup'],
  ] as const

  test.each(pages)('are only text: %s', async (name, path) => {
    const more = name === 'opened row' ? '&item=item-markup&open=yes' : ''
    for (const options of [{}, { viewport: { width: 390, height: 844 } }]) {
      const { page, complaints } = await explorer.open(`/dossiers/hostile-names${path}?trueOn=2024-01-20${more}`, options)
      await settled(page)
      expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined()
      expect(await page.locator('main img, main script').count()).toBe(0)
      const [content, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(content, 'nothing is wider than the window').toBeLessThanOrEqual(shown ?? 0)
      expect(complaints).toEqual([])
      await page.close()
    }
  })

  test('choose from the list of dossiers, where the title is text too', async () => {
    const { page, barriers } = await explorer.open('/')
    expect(await textsOf(page, '.dossier-list a')).toHaveLength(2)
    expect(await barriers()).toEqual([])
    await page.getByRole('link', { name: 'Clinical Diagnostics' }).click()
    await page.locator('.board-row, .empty-board').first().waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  })
})

describe('a server in trouble', () => {
  test('that is slow leaves what was there and says that it is loading', async () => {
    const { page } = await explorer.open(september)
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      await route.continue()
    })
    await page.keyboard.press(']')
    await expect.poll(() => page.locator('.as-of-loading').innerText(), soon).toBe('laden…')
    expect(await page.locator('.board-row').count()).toBeGreaterThan(10)
    await expect.poll(() => textsOf(page, '.date-day'), soon).toEqual(['1 okt 2025', '1 okt 2025'])
    await expect.poll(() => page.locator('.as-of-loading').innerText(), soon).toBe('')
  })

  test('that fails says what failed, with the name of the request, and heals at another try', async () => {
    const { page } = await explorer.open(september)
    await page.route('**/graphql', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/json',
        body: JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'INTERNAL', requestId: 'request-7' } }] }),
      }),
    )
    await page.keyboard.press(']')
    const failure = page.locator('.failure').first()
    await failure.waitFor()
    expect(await failure.innerText()).toMatch(/INTERNAL[\s\S]*request-7/)
    expect(await page.locator('.board-row').count()).toBeGreaterThan(10)
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).first().click()
    await expect.poll(() => textsOf(page, '.date-day'), soon).toEqual(['1 okt 2025', '1 okt 2025'])
    await failure.waitFor({ state: 'detached' })
  })

  test('that took too long once is asked again by itself', async () => {
    const { page } = await explorer.open(september)
    const refused = new Set<string | null>()
    await page.route('**/graphql', (route) => {
      const body = route.request().postData()
      if (refused.has(body)) return route.continue()
      refused.add(body)
      return route.fulfill({
        status: 503,
        contentType: 'application/json',
        body: JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'TOO_SLOW', requestId: 'request-8' } }] }),
      })
    })
    // Everything is asked anew: a day that was asked ahead would be answered out of what is kept.
    await page.reload()
    await page.locator('.board-row').first().waitFor()
    await expect.poll(() => refused.size, soon).toBeGreaterThan(1)
    expect(await page.locator('.failure').count()).toBe(0)
  })

  test('that answers with a hole shows the answer before, not half of one', async () => {
    const { page } = await explorer.open(september)
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch()
      const body: { readonly data: object } = await response.json()
      await route.fulfill({
        response,
        json: { ...body, errors: [{ message: 'x', path: ['dossier'], extensions: { code: 'UNAVAILABLE' } }] },
      })
    })
    await page.keyboard.press(']')
    await page.locator('.failure').first().waitFor()
    expect(await page.locator('.board-row').count()).toBeGreaterThan(10)
    expect(await textsOf(page, '.date-day')).toEqual(['30 sep 2025', '30 sep 2025'])
  })

  test('that is not there at all at the first visit says so in the page', async () => {
    const { page } = await explorer.open(september)
    await page.route('**/graphql', (route) => route.abort())
    await page.reload()
    const failure = page.locator('.failure').first()
    await failure.waitFor()
    expect(await failure.innerText()).toContain('NETWORK')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).first().click()
    await page.locator('.board-row').first().waitFor()
  })

  test('that answers nonsense breaks one page, which says so with the last request and lets go at another address', async () => {
    const { page } = await explorer.open(september)
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? ''
      if (!asked.includes('query Overview')) return route.continue()
      return route.fulfill({ json: { data: { dossier: { __typename: 'Dossier', slug: 'x', items: 7, blocking: null, moment: null } } } })
    })
    await page.keyboard.press(']')
    const alert = page.getByRole('alert').filter({ hasText: 'Er ging iets mis' })
    await alert.waitFor()
    expect(await alert.innerText()).toMatch(/aanvraag \S{8,}/)
    await page.unroute('**/graphql')
    await page.goBack()
    await page.getByRole('button', { name: 'Laad opnieuw' }).click()
    await page.locator('.board-row').first().waitFor()
  })
})
