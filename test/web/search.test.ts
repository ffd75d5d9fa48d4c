import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const overview = '/dossiers/clinical-diagnostics?trueOn=2025-09-30'
vi.setConfig({ testTimeout: 90_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

/** Opens with `/` and types. */
async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(text)
}
const active = (page: Page) => page.locator('[role="option"][aria-selected="true"]')
const found = (page: Page) => textsOf(page, '[role="option"]')

describe('search', () => {
  test('opens with a slash, finds items at the moment with phase, walks and opens one', async () => {
    const { page, complaints, barriers } = await explorer.open(overview)
    await page.locator('.row-name').first().focus()
    await search(page, 'igj')
    await expect
      .poll(() => found(page), soon)
      .toContainEqual(expect.stringMatching(/^IGJ-onderzoek bij Clinical Diagnostics Onderzoek Loopt$/))
    expect(await textsOf(page, '[role="option"] mark')).toContain('IGJ')
    await expect.poll(() => textsOf(page, '.search-dialog [aria-live]'), soon).toEqual([expect.stringMatching(/^\d+ onderwerpen$/)])
    expect(await barriers()).toEqual([])
    const first = await active(page).innerText()
    await page.keyboard.press('ArrowDown')
    expect(await active(page).innerText()).not.toBe(first)
    expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(await active(page).getAttribute('id'))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.className), soon).toContain('row-name')
    expect(complaints).toEqual([])
  })

  test('Enter before the answer waits for it; what was opened is offered again', async () => {
    const { page } = await explorer.open(overview)
    await search(page, 'ap-onderzoek')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), soon).toContain('/items/ap-investigation?trueOn=2025-09-30')
    await search(page, '')
    expect((await found(page))[0]).toMatch(/^AP-onderzoek/)
    expect(await textsOf(page, '.search-section')).toEqual(['Laatst gekozen', 'Ga naar'])
  })

  test('Ctrl and Enter chooses on the board; on the graph Enter alone does', async () => {
    const { page } = await explorer.open(overview)
    await search(page, 'ap-onderzoek')
    await expect.poll(() => active(page).innerText(), soon).toContain('AP-onderzoek')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => page.locator('.board-row[data-chosen]').getAttribute('data-slug'), soon).toBe('ap-investigation')
    await page.goto(`${explorer.address}/dossiers/clinical-diagnostics/graph?trueOn=2025-09-30`)
    await page.getByRole('button', { name: 'Zoek of ga naar' }).click()
    await page.getByRole('combobox').fill('igj-onderzoek')
    await expect.poll(() => active(page).innerText(), soon).toContain('IGJ-onderzoek')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), soon).toContain('/graph?trueOn=2025-09-30&item=igj-investigation')
  })

  test('goes to a typed day, a moment, a page and a source', async () => {
    const { page } = await explorer.open(overview)
    await search(page, '1 okt 2025')
    await expect.poll(() => active(page).innerText(), soon).toBe('Stand op 1 oktober 2025')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), soon).toContain('trueOn=2025-10-01')
    await search(page, 'bevinding van de')
    await page.getByRole('option', { name: 'Bevinding van de IGJ 13 mei 2026' }).click()
    await expect.poll(() => page.url(), soon).toContain('trueOn=2026-05-13')
    await search(page, 'kenmerk 4229075')
    await page.getByRole('option', { name: /^Beslisnota bij de Kamerbrief/ }).click()
    await expect.poll(() => page.url(), soon).toContain('/sources/vws-memo?trueOn=2026-05-13')
    await search(page, 'graaf')
    await page.getByRole('option', { name: 'Graaf', exact: true }).click()
    await expect.poll(() => page.url(), soon).toContain('/graph?trueOn=2026-05-13')
  })

  test('says what was looked for when nothing is found; markup is only text', async () => {
    const { page, complaints, barriers } = await explorer.open(overview)
    await search(page, '<img src=x onerror=complain(1)> שלום')
    await page.locator('.search-nothing').waitFor()
    expect(await page.locator('.search-nothing').innerText()).toContain(
      'Niets gevonden voor “<img src=x onerror=complain(1)> שלום”, zoals bekend op 30 september 2025.',
    )
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('keeps what was found when the server is away, says so, and another try heals it', async () => {
    const { page, barriers } = await explorer.open(overview)
    await search(page, 'igj')
    await expect.poll(() => found(page), soon).toContainEqual(expect.stringMatching(/^IGJ-onderzoek/))
    await page.context().setOffline(true)
    await page.keyboard.type('-o')
    await page.locator('.search-dialog .failure').waitFor()
    expect(await found(page)).toContainEqual(expect.stringMatching(/^IGJ-onderzoek/))
    expect(await barriers()).toEqual([])
    await page.context().setOffline(false)
    await page.locator('.search-dialog').getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.locator('.search-dialog .failure').waitFor({ state: 'detached' })
  })

  test('a slash that is typed into a field stays there', async () => {
    const { page } = await explorer.open('/dossiers/clinical-diagnostics/sources?trueOn=2025-09-30')
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('a/b')
    await expect.poll(() => page.url(), soon).toContain('find=a%2Fb')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('fills a phone, in English', async () => {
    const { page, barriers } = await explorer.open(overview, {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
      locale: 'en-GB',
    })
    await page.getByRole('button', { name: 'Search or go to' }).tap()
    await page.getByRole('combobox').fill('lab')
    await expect.poll(() => page.getByRole('option').count(), soon).toBeGreaterThan(3)
    const heights = await page.getByRole('option').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await barriers('[role="dialog"]')).toEqual([])
  })
})
