import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
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

describe('in two languages', () => {
  test('the switch changes every text but quotations, the address and the document with it', async () => {
    const { page, barriers, complaints } = await explorer.open(september)
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    await page.getByRole('heading', { name: 'What is still open' }).waitFor()
    expect(page.url()).toContain('language=en')
    await expect
      .poll(() => page.locator('[data-slug="ap-investigation"] .row-name').innerText(), soon)
      .toBe('AP investigation of Clinical Diagnostics (GDPR)')
    expect(await page.locator('[data-slug="ap-investigation"] q').innerText()).toBe('nog niet afgerond')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.title()).toContain('30 Sep 2025')
    expect(await barriers()).toEqual([])
    await page.goto(`${explorer.address}/`)
    await page.getByRole('heading', { name: 'What is still open' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('the browser decides at a first visit', async () => {
    const { page } = await explorer.open(september, { locale: 'de-DE' })
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('What is still open')
  })
})

describe('light and dark', () => {
  test('follow the system, and the switch is remembered', async () => {
    const { page, barriers, complaints } = await explorer.open(september, { colorScheme: 'dark' })
    const theme = () => page.locator('html').getAttribute('data-theme')
    expect(await theme()).toBe('dark')
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Lichte weergave' }).click()
    expect(await theme()).toBe('light')
    await page.reload()
    await page.locator('.board-row').first().waitFor()
    expect(await theme()).toBe('light')
    expect(complaints).toEqual([])
  })
})

describe('on a phone', () => {
  test('what is due comes first, and nothing is wider than the screen', async () => {
    const { page, barriers, complaints } = await explorer.open(september, phone)
    expect((await textsOf(page, '.phone h2'))[0]).toMatch(/^Toezeggingen en debatten/)
    expect(await textsOf(page, '.tiles b')).toHaveLength(4)
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    expect(widths[0]).toBe(widths[1])
    expect(await barriers()).toEqual([])
    await page.locator('.phone-card', { hasText: 'Kamervragen BBB' }).locator('.phone-head').click()
    await page.locator('.phone-details .statement').first().waitFor()
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('the waits are a page of their own', async () => {
    const { page, barriers } = await explorer.open(september, phone)
    await page.getByRole('link', { name: 'Wacht', exact: true }).click()
    await page.locator('.waits-line').first().waitFor()
    expect(page.url()).toContain('/waits')
    expect(await page.locator('.phone-card').count()).toBe(0)
    expect(await barriers()).toEqual([])
  })

  test('every control can be hit by a finger', async () => {
    const { page } = await explorer.open(september, phone)
    const small = await page.locator('header button, .as-of button, .phone-head, .phone-bar a').evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility())
        .map((control) => ({ text: control.textContent, ...control.getBoundingClientRect().toJSON() }))
        .filter((box) => box.height < 44 || box.width < 24),
    )
    expect(small).toEqual([])
  })
})

describe('by keyboard', () => {
  test('Tab goes from the skip link over dates and board to the waits, and each stop is seen', async () => {
    const { page } = await explorer.open(september)
    const seen: string[] = []
    for (let stop = 0; stop < 120; stop += 1) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const element = document.activeElement
        if (!(element instanceof HTMLElement)) return null
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return { name: element.className, isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 }
      })
      if (at === null || at.name === '') continue
      expect(at).toMatchObject({ isSeen: true })
      seen.push(at.name)
    }
    expect(seen[0]).toBe('skip-link')
    const order = ['skip-link', 'app-bar-product', 'date-day', 'as-of-link', 'row-name', 'waits-canvas']
    const places = order.map((name) => seen.findIndex((one) => one.includes(name)))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})
