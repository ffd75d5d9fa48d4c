import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const september = '/?trueOn=2025-09-30'
vi.setConfig({ testTimeout: 90_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

describe('both clocks', () => {
  test('step to the next day on which something became known; going back asks nothing', async () => {
    const { page, asked, complaints } = await explorer.open(september)
    await page.getByRole('button', { name: 'Volgende dag' }).first().click()
    await expect.poll(() => page.url(), soon).toContain('trueOn=2025-10-01')
    await expect.poll(() => textsOf(page, '.date-day'), soon).toEqual(['1 okt 2025', '1 okt 2025'])
    await expect.poll(() => page.locator('main').getAttribute('aria-busy'), soon).toBe('false')
    const before = asked.length
    await page.goBack()
    await expect.poll(() => textsOf(page, '.date-day'), soon).toEqual(['30 sep 2025', '30 sep 2025'])
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('false')
    expect(asked).toHaveLength(before)
    await page.keyboard.press('[')
    await expect.poll(() => page.url(), soon).toMatch(/trueOn=2025-09-(?!30)/)
    expect(complaints).toEqual([])
  })

  test('part, so that what was known only later is seen on the day it was true', async () => {
    const { page } = await explorer.open('/?trueOn=2025-08-20')
    const criminal = page.locator('[data-slug="criminal-investigation"]')
    expect(await criminal.count()).toBe(0)
    await page.getByRole('button', { name: 'Maak beide datums los' }).click()
    expect(page.url()).toContain('trueOn=2025-08-20&knownOn=2025-08-20')
    await page.goto(`${explorer.address}/?trueOn=2025-08-20&knownOn=2025-08-30`)
    await criminal.waitFor()
    expect(await criminal.innerText()).toContain('± 13 aug')
    await page.getByRole('button', { name: 'Koppel beide datums' }).click()
    await expect.poll(() => criminal.count(), soon).toBe(0)
    expect(page.url()).not.toContain('knownOn')
  })

  test.each([1240, 1280, 1366, 1440])('have the counts beside or below them, never over them: %i wide', async (width) => {
    for (const locale of ['nl-NL', 'en-GB']) {
      const { page } = await explorer.open(september, { locale, viewport: { width, height: 800 } })
      await page.locator('.count-cell').first().waitFor()
      const over = await page.evaluate(() => {
        const boxOf = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect()
        const sentence = boxOf(document.querySelector('.as-of-sentence'))
        const isOver = (box: DOMRect) => box.left < sentence.right && box.top < sentence.bottom
        return [...document.querySelectorAll('.count-cell')].map(boxOf).filter(isOver).length
      })
      expect(over).toBe(0)
    }
  })

  test('both stand in the title where they part, and so does what is chosen', async () => {
    const { page } = await explorer.open('/dossiers/clinical-diagnostics?trueOn=2025-09-30&knownOn=2026-05-13&item=criminal-investigation')
    await expect
      .poll(() => page.title(), soon)
      .toMatch(/^Strafrechtelijk onderzoek politie en OM · Overzicht · .* · 30 sep 2025, zoals bekend op 13 mei 2026 · Openstaand$/)
  })

  test('open a calendar that takes a typed date and offers the days that the dossier names', async () => {
    const { page, barriers, complaints } = await explorer.open(september)
    await page.locator('.date-day').first().click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await barriers()).toEqual([])
    await dialog.getByRole('spinbutton').first().click()
    await page.keyboard.type('05022026')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), soon).toContain('trueOn=2026-02-05')
    await page.locator('.date-day').first().click()
    await dialog.getByRole('button', { name: 'Bevinding van de IGJ' }).click()
    await expect.poll(() => page.url(), soon).toContain('trueOn=2026-05-13')
    await page.locator('.date-day').first().click()
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(
      await page
        .locator('.date-day')
        .first()
        .evaluate((element) => element === document.activeElement),
    ).toBe(true)
    expect(complaints).toEqual([])
  })

  test('say aloud where they stand', async () => {
    const { page } = await explorer.open(september)
    await expect
      .poll(() => textsOf(page, '.dossier > [aria-live]'), soon)
      .toEqual([expect.stringMatching(/^Stand op 30 september 2025, zoals openbaar bekend op 30 september 2025: \d+ staan open/)])
  })

  test('on a day before the case say so and offer the first day that counts', async () => {
    const { page, barriers } = await explorer.open('/?trueOn=2025-06-01')
    expect(await page.locator('.empty-board').innerText()).toContain('Op 1 juni 2025 was hierover niets openbaar bekend')
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Ga naar 11 augustus 2025' }).click()
    await page.locator('.board-row').first().waitFor()
  })
})

describe('an address', () => {
  test('that is not understood is read as far as it goes, and says what was left out', async () => {
    const { page, barriers } = await explorer.open(`${september}&knownOn=gisteren&basis=-1&<b>=1&item=does-not-exist`)
    const notices = (await textsOf(page, '.notice')).join('\n')
    expect(notices).toContain('knownOn=gisteren, basis=-1, <b>=1')
    expect(notices).toContain('does-not-exist staat op deze dag niet open')
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Keuze wissen' }).click()
    await expect.poll(() => page.locator('.notice').count(), soon).toBe(0)
  })

  test('of a dossier by name leads to it, of none to a page that says so', async () => {
    const { page } = await explorer.open('/dossiers/clinical-diagnostics?trueOn=2025-09-30')
    expect(await page.locator('.board-row').count()).toBeGreaterThan(10)
    await page.goto(`${explorer.address}/dossiers/nothing-here`)
    await page.getByRole('heading', { name: 'Deze pagina bestaat niet' }).waitFor()
  })

  test('pins a basis, says so, and lets go of it', async () => {
    const { page } = await explorer.open(`${september}&basis=1`)
    await page.getByRole('button', { name: 'Naar het nieuwste' }).click()
    await expect.poll(() => page.url(), soon).not.toContain('basis')
  })
})

describe('without an answer', () => {
  test('the old state stays, the failure is said in place, and another try heals it', async () => {
    const { page } = await explorer.open(september)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Volgende dag' }).first().click()
    const failure = page.locator('.failure')
    await failure.waitFor()
    expect(await failure.innerText()).toMatch(/1 oktober 2025[\s\S]*de vorige staat er nog[\s\S]*NETWORK/)
    expect(await page.locator('.board-row').count()).toBeGreaterThan(10)
    expect(await textsOf(page, '.date-day')).toEqual(['30 sep 2025', '30 sep 2025'])
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await expect.poll(() => textsOf(page, '.date-day'), soon).toEqual(['1 okt 2025', '1 okt 2025'])
    await failure.waitFor({ state: 'detached' })
  })
})
