// What each page says while a part of it is missing, and that it fits whoever reads it: narrow, spaced, in colours of their own, on paper.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, settled, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const dossier = '/dossiers/clinical-diagnostics'
const at = '?trueOn=2025-09-30'
vi.setConfig({ testTimeout: 120_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

/** Questions of this name are answered with an error until this is called. */
async function failing(page: Page, operation: string): Promise<() => Promise<void>> {
  await page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes(`query ${operation}(`)) return route.continue()
    const errors = [{ message: 'x', extensions: { code: 'INTERNAL', requestId: 'request-7' } }]
    return route.fulfill({ status: 500, json: { errors } })
  })
  return () => page.unroute('**/graphql')
}

describe('one question that fails', () => {
  const parts = [
    ['Finished', `${dossier}${at}&finished=yes`, 'Wat is afgerond kon niet', '.board-row'],
    ['ItemDetails', `${dossier}${at}&item=ap-investigation&open=yes`, 'bijzonderheden', '.board-row'],
    ['Rails', `${dossier}${at}`, 'De tijdlijn kon niet', '.board-row'],
    ['ItemLaterWaits', `${dossier}/items/ap-investigation${at}`, 'Wat pas later bekend werd', '.item-title'],
    ['ItemDates', `${dossier}/items/ap-investigation${at}`, 'De termijnen van dit onderwerp', '.item-title'],
    ['Chain', `${dossier}/waits${at}&item=vdvdk-claim`, 'bijzonderheden', '.root-card'],
  ] as const

  test.each(parts)('says so in its place and leaves the rest: %s', async (operation, path, said, rest) => {
    const { page, barriers } = await explorer.open('/dossiers')
    const heal = await failing(page, operation)
    await page.goto(`${explorer.address}${path}`)
    const failure = page.locator('main .failure, main ~ .failure').first()
    await failure.waitFor()
    expect(await failure.innerText()).toContain(said)
    expect(await failure.innerText()).toMatch(/INTERNAL[\s\S]*request-7/)
    await page.locator(rest).first().waitFor()
    expect(await barriers()).toEqual([])
    await heal()
    await failure.getByRole('button').click()
    await failure.waitFor({ state: 'detached' })
  })

  test('is a line where all of the board is missing, beside the time line that still stands', async () => {
    const { page, barriers } = await explorer.open('/dossiers')
    await failing(page, 'Overview')
    await page.goto(`${explorer.address}${dossier}${at}`)
    const failure = page.locator('main > .failure')
    await failure.waitFor()
    await page.locator('.rails-label').first().waitFor()
    expect((await failure.boundingBox())?.height).toBeLessThan(60)
    expect(await barriers()).toEqual([])
  })

  test('leaves the map without counts: nothing known is not zero', async () => {
    const { page } = await explorer.open('/dossiers')
    const heal = await failing(page, 'MapItems')
    await page.goto(`${explorer.address}${dossier}/graph${at}`)
    await page.locator('main .failure').waitFor()
    expect(new Set(await textsOf(page, '.filter-count'))).toEqual(new Set(['']))
    await heal()
    await page.locator('main .failure').getByRole('button').click()
    await expect.poll(async () => Number((await textsOf(page, '.filter-count'))[0]), soon).toBeGreaterThan(0)
  })

  test('leaves the finished ones to come, and they come', async () => {
    const { page } = await explorer.open(`${dossier}${at}`)
    const heal = await failing(page, 'Finished')
    const before = await page.locator('.board-row').count()
    await page.getByRole('button', { name: /Ook afgerond/ }).click()
    await page.locator('.board .failure').waitFor()
    expect(await page.locator('.board-row').count()).toBe(before)
    await heal()
    await page.locator('.board .failure').getByRole('button').click()
    await expect.poll(() => page.locator('.board-finished').count(), soon).toBeGreaterThan(5)
    expect(await page.locator('.failure').count()).toBe(0)
  })

  test('in search is the titles of sources: items are found all the same', async () => {
    const { page } = await explorer.open(`${dossier}${at}`)
    const heal = await failing(page, 'SourceTitles')
    await page.keyboard.press('/')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('onderzoek')
    const failure = page.locator('.search-dialog .failure')
    await failure.waitFor()
    expect(await failure.innerText()).toContain('titels van bronnen')
    await page.getByRole('option').first().waitFor()
    await heal()
    await failure.getByRole('button').click()
    await failure.waitFor({ state: 'detached' })
  })
})

describe('an address of nothing', () => {
  test('is named, as text, on a page that leads on', async () => {
    const { page, barriers } = await explorer.open('/nowhere/%3Cb%3Ehere')
    expect(await page.locator('main').innerText()).toContain('Op “/nowhere/<b>here” staat niets.')
    expect(await page.title()).toContain('Deze pagina bestaat niet')
    expect(await barriers()).toEqual([])
    await page.getByRole('link', { name: 'Naar het overzicht' }).click()
    await page.locator('.board-row').first().waitFor()
  })
})

const pages = [
  ['overview', `${dossier}${at}`],
  ['opened line', `${dossier}${at}&item=ap-investigation&open=yes`],
  ['item', `${dossier}/items/ap-investigation${at}`],
  ['sources', `${dossier}/sources${at}`],
  ['source', `${dossier}/sources/vws-memo${at}`],
  ['waits', `${dossier}/waits${at}`],
  ['timeline', `${dossier}/timeline${at}`],
] as const

/** An A4 sheet in the pixels of a browser. */
const paper = { width: 794, height: 1123 }
/** What WCAG 1.4.12 lets a reader set. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/** Words that end under an edge where nothing scrolls to them. */
function lost(): readonly string[] {
  const isShown = (element: Element) =>
    element.checkVisibility() && element.closest('.hidden-text, .skip-link, [aria-hidden], svg') === null
  const hasWords = (element: Element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '')
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  return [...document.querySelectorAll('main *, .as-of *')]
    .filter((element) => isShown(element) && hasWords(element) && !scrolls(element))
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
    .map((element) => `${element.className}: ${element.textContent?.slice(0, 40)}`)
}

describe('for whoever reads it', () => {
  test.each(pages)('fits 320 pixels, with room between the letters too: %s', async (name, path) => {
    const { page } = await explorer.open(path, { viewport: { width: 320, height: 640 } })
    await settled(page)
    expect(await page.locator('.failure').count()).toBe(0)
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(await isWide()).toBe(false)
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [sheet]
    }, spacing)
    expect(await isWide()).toBe(false)
    expect(await page.evaluate(lost)).toEqual([])
  })

  test('what is pressed or chosen is seen in colours of the reader’s own', async () => {
    const { page } = await explorer.open(`${dossier}${at}&item=ap-investigation`, { forcedColors: 'active' })
    const ground = (name: string) =>
      page.getByRole('button', { name, exact: true }).evaluate((button) => getComputedStyle(button).backgroundColor)
    expect(await ground('Soort')).not.toBe(await ground('Aan zet'))
    const chosen = page.locator('.board-row[data-chosen]')
    expect(await chosen.evaluate((row) => getComputedStyle(row).outlineStyle)).toBe('solid')
  })

  test('the keyboard sees the whole of the line where it stands', async () => {
    const { page } = await explorer.open(`${dossier}${at}`)
    const line = page.locator('[data-slug="data-security-letter"], [data-slug="questions-bbb-aug-2025"]').first()
    const cut = () =>
      line.locator('.cell-lines').evaluateAll((cells) => cells.filter((cell) => cell.scrollHeight > cell.clientHeight + 1).length)
    expect(await cut()).toBeGreaterThan(0)
    await page.keyboard.press('Tab')
    await line.locator('.row-name').focus()
    expect(await cut()).toBe(0)
  })

  test('a day in the list is never half a day', async () => {
    for (const locale of ['nl-NL', 'en-GB']) {
      const { page } = await explorer.open(`${dossier}${at}`, { locale, viewport: { width: 1024, height: 768 } })
      const cut = await page
        .locator('.board-row .cell-day')
        .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent))
      expect(cut).toEqual([])
      expect((await textsOf(page, '.app-bar-title'))[0]).toMatch(/\(2025\)$/)
      const title = page.locator('.app-bar-title span').first()
      expect(await title.evaluate((span) => span.scrollHeight <= span.clientHeight + 1)).toBe(true)
      await page.close()
    }
  })

  test.each(pages)('is printed without its tools, all of it: %s', async (name, path) => {
    const { page } = await explorer.open(path)
    expect(await page.locator('.failure').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(paper)
    expect(await page.locator('.app-bar-pages').isVisible()).toBe(false)
    const hidden = await page.locator('main, main :not(.hidden-text, svg, svg *)').evaluateAll((boxes) =>
      boxes
        .filter((box) => box.checkVisibility() && box.closest('.hidden-text') === null)
        .filter((box) => box.scrollHeight > box.clientHeight + 4 && getComputedStyle(box).overflowY !== 'visible')
        .map((box) => `${box.tagName} ${box.className}`),
    )
    expect(hidden).toEqual([])
  })
})
