import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Page } from 'playwright-core'
import { openExplorer, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const september = '/?trueOn=2025-09-30'
vi.setConfig({ testTimeout: 90_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

const searchOf = (page: Page) => new URL(page.url()).search
const rowsOf = (page: Page) => page.locator('.board-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-slug')))
const named = (page: Page, name: string) => page.locator('.board-tools').getByRole('button', { name, exact: true })

describe('the board is cut', () => {
  test('by who must act, and by what is waited for: what waits for two stands under both', async () => {
    const { page, barriers, complaints } = await explorer.open(september)
    await named(page, 'Aan zet').click()
    await expect.poll(() => searchOf(page), soon).toBe('?trueOn=2025-09-30&group=who')
    await expect.poll(async () => (await textsOf(page, '.board-group th'))[0], soon).toMatch(/^Minister van VWS \d+$/)
    expect((await textsOf(page, '.board-group th')).at(-1)).toMatch(/^Niemand genoemd \d+$/)
    await named(page, 'Wacht op').click()
    await expect.poll(async () => (await textsOf(page, '.board-group th')).at(-1), soon).toMatch(/^Wacht nergens op \d+$/)
    expect((await rowsOf(page)).filter((slug) => slug === 'vdvdk-claim')).toHaveLength(2)
    await page.locator('[data-slug="vdvdk-claim"] .row-name').nth(1).click()
    await page.locator('#details-vdvdk-claim .statement').first().waitFor()
    expect(await page.locator('.board-details').count()).toBe(1)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('and what is finished stands under the same headings on request, with the day it ended', async () => {
    const { page, barriers } = await explorer.open(september)
    await page.getByRole('button', { name: /^Ook afgerond \d+$/ }).click()
    const letter = page.locator('[data-slug="letter-aug-11"]')
    await letter.waitFor()
    expect(await letter.innerText()).toMatch(/Afgerond[\s\S]*11 aug/)
    expect(await textsOf(page, '.board-group th')).toContainEqual(expect.stringMatching(/^Toezeggingen en debatten 5 \+ \d+ afgerond$/))
    expect((await textsOf(page, '.count-cell'))[0]).toBe('19 staan open')
    expect(searchOf(page)).toContain('finished=yes')
    expect(await barriers()).toEqual([])
  })
})

describe('the board is narrowed', () => {
  test('by its counts, which say that they are pressed', async () => {
    const { page } = await explorer.open(september)
    const roots = page.locator('.count-cell', { hasText: 'houden de rest vast' })
    await roots.click()
    await expect.poll(() => page.locator('.board-row').count(), soon).toBe(4)
    expect(await roots.getAttribute('aria-pressed')).toBe('true')
    expect(searchOf(page)).toContain('only=roots')
    await roots.click()
    await expect.poll(() => page.locator('.board-row').count(), soon).toBe(19)
    expect(await page.locator('.count-cell', { hasText: 'einddatum' }).isDisabled()).toBe(true)
  })

  test('by words; where nothing is left it says so and offers each filter to be taken away', async () => {
    const { page, barriers } = await explorer.open(`${september}&only=waiting`)
    const field = page.getByRole('textbox', { name: 'Filter het bord op woorden' })
    await field.fill('kamervragen JOSEPH')
    await expect.poll(() => rowsOf(page), soon).toEqual(['questions-bbb-aug-2025'])
    await field.fill('zzz')
    await page.locator('.nothing-found').waitFor()
    expect(await page.locator('.nothing-found').innerText()).toMatch(
      /Niets gevonden met deze filters[\s\S]*wachten op een ander[\s\S]*“zzz”/,
    )
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Filter weghalen: “zzz”' }).click()
    await expect.poll(() => page.locator('.board-row').count(), soon).toBe(5)
    expect(await field.inputValue()).toBe('')
    await field.fill('igj')
    await page.getByRole('button', { name: 'Filter wissen' }).click()
    await expect.poll(() => searchOf(page), soon).toBe('?trueOn=2025-09-30&only=waiting')
  })
})

describe('the board goes out', () => {
  test('as a file with the moment and the address on every line', async () => {
    const { page } = await explorer.open(`${september}&only=roots`)
    await page.locator('.board-row').first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar het bord als CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('clinical-diagnostics 2025-09-30 2025-09-30.csv')
    const text = readFileSync(await download.path(), 'utf8')
    expect(text.startsWith('\u{feff}Stand op,Zoals bekend op,')).toBe(true)
    const lines = text.trim().split('\r\n').slice(1)
    expect(lines).toHaveLength(4)
    for (const line of lines) expect(line).toMatch(/^2025-09-30,2025-09-30,\d+,http\S+only=roots,/)
    expect(text).toContain(
      ',igj-investigation,IGJ-onderzoek bij Clinical Diagnostics,Onderzoek,Inspectie Gezondheidszorg en Jeugd,Loopt,RUNNING,',
    )
  })

  test('on paper whole: every line, the waits as a list, the day and the address', async () => {
    const { page } = await explorer.open(september)
    await page.emulateMedia({ media: 'print' })
    const scroller = page.locator('.board-scroll')
    expect(await scroller.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1)
    expect(await page.locator('.waits-canvas').isVisible()).toBe(false)
    expect(await page.locator('.print-only .waits-line').first().isVisible()).toBe(true)
    expect(await page.locator('.overview-address').innerText()).toBe(page.url())
    expect(await page.locator('.as-of').innerText()).toMatch(/Stand op[\s\S]*30 sep 2025/)
    expect(await page.locator('.board-tools').isVisible()).toBe(false)
  })

  test('to the page of one item, from its line', async () => {
    const { page } = await explorer.open(september)
    const link = page.locator('[data-slug="igj-investigation"]').getByRole('link', { name: 'Open IGJ-onderzoek bij Clinical Diagnostics' })
    await link.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname, soon).toBe('/dossiers/clinical-diagnostics/items/igj-investigation')
    expect(searchOf(page)).toBe('?trueOn=2025-09-30')
  })
})
