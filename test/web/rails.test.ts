import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Page } from 'playwright-core'
import { openExplorer, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const september = '/?trueOn=2025-09-30'
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
vi.setConfig({ testTimeout: 90_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

const cursor = (page: Page, clock: 'trueOn' | 'knownOn') => page.locator(`.rails-cursor[data-clock="${clock}"]`)
const said = (page: Page, clock: 'trueOn' | 'knownOn') => cursor(page, clock).getAttribute('aria-valuetext')
const searchOf = (page: Page) => new URL(page.url()).search
async function handleOf(page: Page, clock: 'trueOn' | 'knownOn'): Promise<{ readonly x: number; readonly y: number }> {
  const handle = cursor(page, clock).locator('.rails-handle')
  await handle.waitFor()
  const box = await handle.boundingBox()
  if (!box) throw new Error('The handle is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

describe('the two rails', () => {
  test('show both clocks, how much happened and became known that day, and what took long', async () => {
    const { page, barriers, complaints } = await explorer.open(september)
    await cursor(page, 'trueOn').waitFor()
    expect(await said(page, 'trueOn')).toBe('30 september 2025, 43 gebeurd')
    expect(await said(page, 'knownOn')).toBe('30 september 2025, 71 bekend geworden')
    expect(await textsOf(page, '.rails-label')).toContainEqual(expect.stringMatching(/^Hack bij Clinical Diagnostics 36 d$/))
    expect(await page.locator('.rails').innerText()).toMatch(/\d+ feiten pas later bekend/)
    expect(await page.locator('.rails-month').first().textContent()).toMatch(/^[a-z]{3} 2025$/)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('are walked by key: days, months, days with something, the ends', async () => {
    const { page } = await explorer.open(september)
    await cursor(page, 'trueOn').focus()
    const steps = [
      ['ArrowRight', '?trueOn=2025-10-01'],
      ['PageDown', '?trueOn=2025-09-01'],
      ['Control+ArrowRight', '?trueOn=2025-09-02'],
      ['Control+ArrowLeft', '?trueOn=2025-09-01'],
      ['PageUp', '?trueOn=2025-10-01'],
      ['Home', '?trueOn=2025-06-01'],
    ] as const
    for (const [key, search] of steps) {
      await page.keyboard.press(key)
      await expect.poll(() => searchOf(page), soon).toBe(search)
    }
    await page.goBack()
    await expect.poll(() => said(page, 'knownOn'), soon).toMatch(/^1 oktober 2025/)
    // At once, before the page has come along.
    await page.keyboard.press('Home')
    await page.evaluate(() => history.back())
    await expect.poll(() => searchOf(page), soon).toBe('?trueOn=2025-10-01')
    await expect.poll(() => said(page, 'knownOn'), soon).toMatch(/^1 oktober 2025/)
  })

  test('two keys in one breath are two steps: the second starts where the first went', async () => {
    const { page } = await explorer.open(september)
    const handle = cursor(page, 'trueOn')
    await handle.waitFor()
    await handle.evaluate(async (slider) => {
      for (const key of ['ArrowRight', 'ArrowLeft']) {
        slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
        slider.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }))
        // What is pressed is drawn before the next press; the page behind it is not.
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
      }
    })
    await expect.poll(() => said(page, 'trueOn'), soon).toMatch(/^30 september 2025/)
    await expect.poll(() => searchOf(page), soon).toBe('?trueOn=2025-09-30')
  })

  test('a handle in hand moves at once, the board follows when it rests, and one turn is one step back', async () => {
    const { page, asked } = await explorer.open(september)
    const { x, y } = await handleOf(page, 'trueOn')
    await page.locator('.board-row').first().waitFor()
    const before = asked.length
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (const far of [10, 20, 30, 40, 50, 60]) {
      await page.mouse.move(x + far, y)
    }
    expect(await said(page, 'trueOn')).toMatch(/^\d+ (oktober|november) 2025/)
    expect(await said(page, 'knownOn')).toBe((await said(page, 'trueOn'))?.replace('gebeurd', 'bekend geworden'))
    await expect.poll(() => searchOf(page), soon).not.toBe('?trueOn=2025-09-30')
    await page.mouse.move(x + 90, y)
    await page.mouse.up()
    await expect.poll(async () => (await textsOf(page, '.date-day'))[0], soon).toMatch(/(okt|nov) 2025/)
    const rails = asked.slice(before).filter((body) => body.includes('query Rails'))
    expect(rails).toEqual([])
    await page.goBack()
    await expect.poll(() => searchOf(page), soon).toBe('?trueOn=2025-09-30')
    await expect.poll(() => said(page, 'trueOn'), soon).toMatch(/^30 september 2025/)
  })

  test('Alt takes one clock away from the other, and a click on a rail then turns its own', async () => {
    const { page } = await explorer.open(september)
    const { x, y } = await handleOf(page, 'knownOn')
    await page.keyboard.down('Alt')
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 20, y)
    await page.mouse.move(x - 46, y)
    await page.mouse.up()
    await page.keyboard.up('Alt')
    await expect.poll(() => searchOf(page), soon).toMatch(/^\?trueOn=2025-09-30&knownOn=2025-0[89]-/)
    const known = new URLSearchParams(searchOf(page)).get('knownOn')
    const box = await page.locator('.rails-drawing').boundingBox()
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 20)
    await expect.poll(() => new URLSearchParams(searchOf(page)).get('trueOn'), soon).toMatch(/^2026-/)
    expect(new URLSearchParams(searchOf(page)).get('knownOn')).toBe(known)
  })

  test('stand in English, in the dark, without barriers', async () => {
    const { page, barriers } = await explorer.open(`${september}&language=en`, { colorScheme: 'dark' })
    await cursor(page, 'trueOn').waitFor()
    expect(await said(page, 'trueOn')).toBe('30 September 2025, 43 happened')
    expect(await page.locator('.rails-names').innerText()).toMatch(/Happened[\s\S]*delay[\s\S]*Known/)
    expect(await barriers()).toEqual([])
  })

  test('on a phone are one slim handle under the date, and nothing goes off the side', async () => {
    for (const width of [390, 320]) {
      const { page, complaints } = await explorer.open(september, { ...phone, viewport: { width, height: 844 } })
      const { x, y } = await handleOf(page, 'trueOn')
      expect(await page.locator('.rails-cursor').count()).toBe(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await page.touchscreen.tap(x + 100, y)
      await expect.poll(() => searchOf(page), soon).toMatch(/^\?trueOn=202[56]-/)
      await expect.poll(() => searchOf(page), soon).not.toBe('?trueOn=2025-09-30')
      expect(complaints).toEqual([])
    }
  })
})
