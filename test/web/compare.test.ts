import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, settled, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const path = '/dossiers/clinical-diagnostics/compare'
const both = `${path}?trueOn=2026-05-13&since=2025-09-30`
vi.setConfig({ testTimeout: 120_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

describe('two moments side by side', () => {
  test('are one map and one list: what is new, closed and quiet, each with who says so', async () => {
    const { page, barriers, complaints } = await explorer.open(both)
    await page.locator('.compare-map canvas').first().waitFor()
    expect(await textsOf(page, '.compare-counts li')).toEqual([
      '+ 20 nieuw',
      '− 3 afgesloten',
      '? 3 niets meer vernomen',
      '= 15 ongewijzigd open',
    ])
    const closed = page.locator('.change-group').filter({ hasText: 'Afgesloten' })
    expect(await closed.locator('.change-name').allInnerTexts()).toHaveLength(3)
    const igj = closed.locator('.change-row').filter({ hasText: 'IGJ-onderzoek' })
    expect(await igj.innerText()).toMatch(/Loopt → Afgerond/)
    expect(await igj.locator('.chip').count()).toBeGreaterThan(0)
    expect(await textsOf(page, '.compare-legend > span:not(.compare-places)')).toEqual([
      'wacht nieuw 5',
      'wachten opgeheven 3',
      'wacht nog 4',
    ])
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('swap with one key, and the address holds both', async () => {
    const { page, complaints } = await explorer.open(both)
    await page.keyboard.press('s')
    await expect.poll(() => page.url(), soon).toContain('trueOn=2025-09-30&since=2026-05-13')
    await settled(page)
    await expect.poll(() => textsOf(page, '.change-group h3'), soon).toContainEqual('− Weg 20')
    await page.keyboard.press('s')
    await expect.poll(() => page.url(), soon).toContain('trueOn=2026-05-13&since=2025-09-30')
    expect(complaints).toEqual([])
  })

  test('without a first moment begin at the last debate, and say so in the address', async () => {
    const { page } = await explorer.open(`${path}?trueOn=2026-05-13`)
    await expect.poll(() => page.url(), soon).toMatch(/trueOn=2026-05-13&since=\d{4}-\d{2}-\d{2}$/)
    await settled(page)
    expect(await page.getByRole('button', { name: 'Sinds het laatste debat' }).isEnabled()).toBe(true)
    expect(await page.getByRole('button', { name: 'Sinds mijn vorige bezoek' }).isDisabled()).toBe(true)
  })

  test('go back to the visit before, as this browser remembers it', async () => {
    const { page } = await explorer.open(both)
    await page.evaluate(() => localStorage.setItem('openstaand.visits.clinical-diagnostics', '2026-01-15 1'))
    await page.reload()
    await settled(page)
    await page.getByRole('button', { name: 'Sinds mijn vorige bezoek' }).click()
    await expect.poll(() => page.url(), soon).toContain('since=2026-01-15__1')
  })

  test('by keyboard: arrows walk along the cards and say what became of each, T goes to the list', async () => {
    const { page } = await explorer.open(`${both}&language=en`)
    await page.locator('.compare-map canvas').first().waitFor()
    await page.locator('.waits-canvas').focus()
    await page.keyboard.press('ArrowRight')
    const said = page.locator('.compare-map [aria-live]')
    await expect.poll(() => said.innerText(), soon).toMatch(/\w/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), soon).toContain('item=')
    await page.keyboard.press('t')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), soon).toBe('change-list-title')
  })

  test('say that nothing changed between a moment and itself', async () => {
    const { page, barriers } = await explorer.open(`${path}?trueOn=2025-09-30&since=2025-09-30`)
    expect(await page.locator('.compare-none').innerText()).toContain('Beide momenten zijn hetzelfde')
    expect(await barriers()).toEqual([])
  })

  test('are saved as lines for a spreadsheet, with both moments', async () => {
    const { page } = await explorer.open(both)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).click()])
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n')
    expect(lines.find((line) => line.includes('igj-investigation'))).toMatch(
      /^2025-09-30,2025-09-30,2026-05-13,2026-05-13,\d+,.*Afgesloten,igj-investigation/,
    )
  })

  test('on a phone, dark, in English, are the list alone', async () => {
    const { page, barriers, complaints } = await explorer.open(`${both}&language=en`, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    })
    expect(await page.locator('.compare-map').count()).toBe(0)
    expect(await page.locator('.change-row').count()).toBeGreaterThan(20)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })
})

test('what cannot be fetched says so, and is fetched again on request', async () => {
  const { page } = await explorer.open(`/dossiers/clinical-diagnostics?trueOn=2026-05-13`)
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('query Compare')) await route.abort()
    else await route.continue()
  })
  await page.getByRole('link', { name: 'Vergelijken' }).click()
  await expect.poll(() => page.locator('.compare-page .failure').count(), soon).toBe(1)
  await page.unroute('**/graphql')
  await page.locator('.compare-page .failure').getByRole('button').click()
  await expect.poll(() => page.locator('.change-row').count(), soon).toBeGreaterThan(5)
})
