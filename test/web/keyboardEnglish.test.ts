// Three pages by keyboard alone, in English and in the dark, as somebody without a mouse goes through them.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openExplorer, soon } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const dossier = '/dossiers/clinical-diagnostics'
const may = 'trueOn=2026-05-13&language=en'
vi.setConfig({ testTimeout: 180_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

/** Where the keyboard is: its text or its name. */
const at = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  })
const isAt = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
const heard = async (page: Page) => (await page.locator('[aria-live]').allTextContents()).join(' ')

/** On with Tab until the keyboard is at what matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 400; stop += 1) {
    await page.keyboard.press('Tab')
    if (await isAt(page, selector)) return
  }
  throw new Error(`Tab does not come to ${selector}`)
}

/** Once round with Tab: what it never came to, and where the reader could not have seen that it was. */
async function round(page: Page) {
  await page.evaluate(() => {
    const stops = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex="0"]'
    for (const passed of document.querySelectorAll('[data-passed]')) passed.removeAttribute('data-passed')
    for (const stop of document.querySelectorAll(stops))
      if (stop.checkVisibility({ visibilityProperty: true })) stop.setAttribute('data-awaited', '')
  })
  const unseen: string[] = []
  let isRound = false
  for (let stop = 0; stop < 600 && !isRound; stop += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const here = document.activeElement
      if (here === null || here === document.body) return null
      if (here.hasAttribute('data-passed')) return 'round'
      here.removeAttribute('data-awaited')
      here.setAttribute('data-passed', '')
      const ringed = [here, ...here.querySelectorAll('*'), ...(here.parentElement ? [here.parentElement] : [])].some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      })
      const { left, top, width, height } = here.getBoundingClientRect()
      const above = document.elementFromPoint(Math.max(0, left + Math.min(width / 2, 20)), top + Math.min(height / 2, 20))
      const isCovered = above === null || !(here.contains(above) || above.contains(here))
      return ringed && !isCovered ? null : `${here.tagName} ${here.textContent ?? ''}: ${ringed ? 'covered' : 'no ring'}`
    })
    if (found === 'round') isRound = true
    else if (found !== null) unseen.push(found)
  }
  const missed = await page.locator('[data-awaited]').evaluateAll((all) => all.map((one) => `${one.tagName} ${one.textContent ?? ''}`))
  return { isRound, unseen, missed }
}
const wholly = { isRound: true, unseen: [], missed: [] }

test('waits: through the drawing, out of it to its list, a choice, a trial and back', async () => {
  const { page, complaints } = await explorer.open(`${dossier}/waits?${may}`, { colorScheme: 'dark' })
  await page.locator('.waits-canvas canvas').first().waitFor()
  expect(await round(page)).toEqual(wholly)
  expect(await heard(page)).toMatch(/State on 13 May 2026, as publicly known on 13 May 2026: \d+ still open, \d+ wait for another\./)

  await tabTo(page, '.waits-canvas')
  expect(await at(page)).toContain('Arrow keys move from card to card')
  const drawing = page.locator('.waits-page > .waits [aria-live]')
  const cards = new Set<string | null>()
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key)
    await expect.poll(() => drawing.textContent(), soon).not.toBe('')
    cards.add(await drawing.textContent())
  }
  expect(cards.size).toBeGreaterThan(1)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url(), soon).toContain('item=')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url(), soon).not.toContain('item=')
  expect(await isAt(page, '.waits-canvas')).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url(), soon).toContain('item=')

  await page.locator('.chain-name').waitFor()
  await page.keyboard.press('t')
  await expect.poll(() => isAt(page, '.waits-line[data-chosen] .waits-name'), soon).toBe(true)
  const row = await at(page)
  expect((await page.locator('.chain-name').innerText()).trim()).toBe(row)
  expect(await round(page)).toEqual(wholly)
  await tabTo(page, '.waits-line[data-chosen] .waits-name')
  await page.keyboard.press('t')
  await expect.poll(() => isAt(page, '.waits-canvas'), soon).toBe(true)

  await tabTo(page, '.root-card input[type="checkbox"]')
  await page.keyboard.press('Space')
  await expect.poll(() => heard(page), soon).toMatch(/If .* closes:/)
  expect(await isAt(page, '.root-card input[type="checkbox"]')).toBe(true)
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.url(), soon).not.toContain('close=')
  await tabTo(page, '.root-card .pill')
  await page.keyboard.press('Enter')
  await expect.poll(() => isAt(page, '#chain-title'), soon).toBe(true)
  expect(complaints).toEqual([])
})

test('questions and dates: every control, an order, a kind left out, and the day before', async () => {
  const { page, complaints } = await explorer.open(`${dossier}/questions?${may}`, { colorScheme: 'dark' })
  await page.locator('.questions-dates').waitFor()
  expect(await round(page)).toEqual(wholly)
  expect(await heard(page)).toMatch(/State on 13 May 2026: \d+ answered but not settled, \d+ dates\./)

  await tabTo(page, '.questions-column-who button')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.questions-column-who').getAttribute('aria-sort'), soon).toBe('ascending')
  expect(await isAt(page, '.questions-column-who button')).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.questions-column-who').getAttribute('aria-sort'), soon).toBe('descending')

  const before = await page.locator('.questions-dates tbody tr').count()
  await tabTo(page, '.questions-kind')
  await page.keyboard.press('Enter')
  await expect.poll(() => heard(page), soon).toMatch(/\d+ dates?\./)
  expect(await isAt(page, '.questions-kind')).toBe(true)
  await expect.poll(() => page.locator('.questions-dates tbody tr').count(), soon).not.toBe(before)

  await tabTo(page, '.questions-panel .chip')
  await page.keyboard.press('Enter')
  await page.locator('.source-card').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.source-card').first().waitFor({ state: 'detached' })
  expect(await isAt(page, '.chip')).toBe(true)

  await page.keyboard.press('[')
  await expect.poll(() => heard(page), soon).not.toContain('State on 13 May 2026')
  expect(await heard(page)).toMatch(/State on \d+ \w+ 202\d: /)
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  expect(complaints).toEqual([])
})

test('both matrices: every cell, a number and a cell that open in place and close, and the day before', async () => {
  const { page, complaints } = await explorer.open(`${dossier}/coverage?${may}`, { colorScheme: 'dark' })
  expect(await round(page)).toEqual(wholly)
  expect(await heard(page)).toMatch(/As it stood on 13 May 2026: \d+ aspects, \d+ that nobody looks at; \d+ who knew of something\./)

  for (const opener of ['.matrix-number', '.matrix-cell', '.matrix-knew']) {
    await tabTo(page, opener)
    await page.keyboard.press('Enter')
    expect([opener, await isAt(page, `${opener}[aria-expanded="true"]`)]).toEqual([opener, true])
    const opened = page.locator(`[id="${await page.evaluate(() => document.activeElement?.getAttribute('aria-controls') ?? '')}"]`)
    await expect.poll(() => opened.locator('.statement').count(), soon).toBeGreaterThan(0)
    await tabTo(page, '.matrix-details .chip')
    await page.keyboard.press('Enter')
    await opened.locator('.source-card').first().waitFor()
    await page.keyboard.press('Enter')
    await opened.locator('.source-card').first().waitFor({ state: 'detached' })
    expect([opener, await isAt(page, '.matrix-details .chip')]).toEqual([opener, true])
    for (let back = 0; back < 60 && !(await isAt(page, `${opener}[aria-expanded="true"]`)); back += 1)
      await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    expect([opener, await isAt(page, `${opener}[aria-expanded="false"]`)]).toEqual([opener, true])
    await opened.waitFor({ state: 'detached' })
  }

  await tabTo(page, '.matrix-scroll:has(.matrix-knowledge)')
  expect(await at(page)).toBe('Table of who knew and of what, scrolls')
  await page.keyboard.press('[')
  await expect.poll(() => heard(page), soon).toMatch(/As it stood on (?!13 May 2026)\d+ \w+ 202\d: /)
  expect(await isAt(page, '.matrix-scroll')).toBe(true)
  expect(complaints).toEqual([])
})
