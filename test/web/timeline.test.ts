import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, settled, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const path = '/dossiers/clinical-diagnostics/timeline'
const august = `${path}?trueOn=2025-08-20`
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
vi.setConfig({ testTimeout: 180_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

const searchOf = (page: Page) => new URL(page.url()).search
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
const saidOfFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
const countsIn = (page: Page) => textsOf(page, '.counts b')

describe('the timeline', () => {
  test('is lanes of marks under two clocks, each on its day with a tail to when it was known', async () => {
    const { page, barriers, complaints } = await explorer.open(august)
    await page.locator('.timeline-mark').first().waitFor()
    expect(await page.locator('.timeline-name').count()).toBeGreaterThan(5)
    expect(await page.locator('.timeline-mark').count()).toBeGreaterThan(60)
    expect(await page.locator('.timeline-mark-later').count()).toBeGreaterThan(20)
    expect(await page.locator('.timeline-span').count()).toBeGreaterThan(0)
    const said = await page.locator('.timeline-mark').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''))
    expect(said.find((text) => text.includes('Strafrechtelijk onderzoek') && text.includes('Loopt'))).toMatch(
      /± 13 aug 2025, bekend op 27 augustus 2025, 14 dagen later\. Bron: .+\. op deze dag nog niet/,
    )
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('is walked by key, and each mark says what, when, since when known and who says so', async () => {
    const { page, barriers, complaints } = await explorer.open(`${path}?trueOn=2025-09-30`)
    await page.locator('.timeline-mark[tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => parameter(page, 'entry'), soon).not.toBeNull()
    await expect.poll(() => saidOfFocus(page), soon).toMatch(/bekend op \d+ \w+ 20\d\d, .+ Bron: /)
    const first = parameter(page, 'entry')
    await page.locator('.chosen-mark .entry-line').first().waitFor()
    expect(await page.locator('.chosen-mark .chip').count()).toBeGreaterThan(0)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => parameter(page, 'entry'), soon).not.toBe(first)
    await page.keyboard.press('Home')
    await page.keyboard.press('End')
    expect(await barriers()).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => parameter(page, 'entry'), soon).toBeNull()
    expect(complaints).toEqual([])
  })

  test('goes to the page of an item from a mark', async () => {
    const { page } = await explorer.open(`${path}?trueOn=2025-09-30`)
    // The first of all is of years before: what is in sight of it is the tail under the names.
    await page.locator('.timeline-mark').nth(3).click()
    await page.locator('.chosen-mark .entry-what a').first().click()
    await expect.poll(() => page.url(), soon).toContain('/items/')
  })

  test('has lanes by body or by kind, and the address holds which', async () => {
    const { page, barriers } = await explorer.open(august)
    const bodies = await textsOf(page, '.timeline-name')
    await page.getByRole('button', { name: 'Soort', exact: true }).click()
    await expect.poll(() => parameter(page, 'lanes'), soon).toBe('type')
    await expect.poll(() => textsOf(page, '.timeline-name'), soon).toEqual(expect.arrayContaining(['Incident', 'Onderzoek', 'Kamervragen']))
    expect(bodies).not.toContain('Onderzoek')
    expect(await barriers()).toEqual([])
    await page.reload()
    await settled(page)
    expect(await textsOf(page, '.timeline-name')).toContain('Onderzoek')
  })

  test('is seen nearer and to the side by button, key and wheel; a link opens the same days', async () => {
    const { page } = await explorer.open(august)
    await page.locator('.timeline-mark').first().waitFor()
    await page.keyboard.press('+')
    await expect.poll(() => parameter(page, 'days'), soon).toMatch(/^20\d\d-\d\d-\d\d_20\d\d-\d\d-\d\d$/)
    const nearer = parameter(page, 'days')
    await page.getByRole('button', { name: 'Naar later', exact: true }).click()
    await expect.poll(() => parameter(page, 'days'), soon).not.toBe(nearer)
    const aside = parameter(page, 'days')
    const box = await page.locator('.timeline-drawing').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    await expect.poll(() => parameter(page, 'days'), soon).not.toBe(aside)
    await page.keyboard.press('0')
    await expect.poll(() => parameter(page, 'days'), soon).toBeNull()
    await page.goto(`${explorer.address}${august}&days=2025-08-01_2025-08-31`)
    await settled(page)
    expect(await page.locator('.timeline-month').allTextContents()).toEqual(['aug 2025'])
    expect(await page.locator('.timeline-about').count()).toBeGreaterThan(0)
  })

  test('drops days and lanes that are none, and says so', async () => {
    const { page } = await explorer.open(`${august}&lanes=colour&days=2025-08-31_2025-08-01`)
    expect(await page.locator('.notices').innerText()).toContain('lanes=colour, days=2025-08-31_2025-08-01')
  })

  test('a hand on it turns both clocks, and what is known is drawn at once', async () => {
    const { page, asked } = await explorer.open(august)
    const later = await page.locator('.timeline-mark-later').count()
    const counts = await countsIn(page)
    const box = await page.locator('.timeline-drawing').boundingBox()
    const before = asked.length
    const x = (box?.x ?? 0) + (box?.width ?? 0) * 0.3
    await page.mouse.move(x, (box?.y ?? 0) + 20)
    await page.mouse.down()
    await page.mouse.move(x + 60, (box?.y ?? 0) + 20, { steps: 4 })
    expect(await page.locator('.timeline-mark-later').count()).toBeLessThan(later)
    await page.mouse.up()
    await expect.poll(() => searchOf(page), soon).toMatch(/^\?trueOn=202[56]-\d\d-\d\d$/)
    await expect.poll(() => countsIn(page), soon).not.toEqual(counts)
    expect(asked.slice(before).filter((body) => /query (Timeline|Rails)/.test(body))).toEqual([])
    await page.goBack()
    await expect.poll(() => searchOf(page), soon).toBe('?trueOn=2025-08-20')
  })

  test('the clock goes by key from one day with news to the next', async () => {
    const { page } = await explorer.open(august)
    await page.locator('.rails-cursor[data-clock="knownOn"]').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => parameter(page, 'trueOn'), soon).toBe('2025-08-21')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => parameter(page, 'trueOn'), soon).toBe('2025-08-20')
  })

  test('stands beside Compare, and each leads to the other', async () => {
    const { page } = await explorer.open(august)
    expect(await page.locator('.app-bar-page[aria-current]').allInnerTexts()).toEqual(['Vergelijken'])
    await page.locator('main').getByRole('link', { name: 'Vergelijken' }).click()
    await expect.poll(() => page.url(), soon).toContain('/compare?')
    await settled(page)
    await page.locator('main').getByRole('link', { name: 'Tijdlijn' }).click()
    await expect.poll(() => page.url(), soon).toContain('/timeline?')
  })
})

describe('a replay', () => {
  test('goes over all days of the dossier, nothing empties on the way, and it stops at the end', async () => {
    const { page, complaints } = await explorer.open(`${path}?trueOn=2025-08-10`)
    await page.locator('.timeline-mark').first().waitFor()
    await page.locator('.replay-speed select').selectOption('4')
    await page.evaluate(() => {
      const seen = { marks: Infinity, board: 0, emptied: 0, changes: 0 }
      Object.assign(window, { seen })
      const marks = document.querySelector('.timeline-drawing')
      const board = document.querySelector('.timeline-side')
      const look = (): void => {
        seen.changes += 1
        seen.marks = Math.min(seen.marks, document.querySelectorAll('.timeline-mark').length)
        if (document.querySelector('.open-scroll') === null || !marks?.isConnected || !board?.isConnected) seen.emptied += 1
        const rows = document.querySelectorAll('.open-row').length
        if (seen.board > 0 && rows === 0) seen.emptied += 1
        seen.board = Math.max(seen.board, rows)
      }
      new MutationObserver(look).observe(document.querySelector('main') ?? document.body, {
        childList: true,
        subtree: true,
        attributes: true,
      })
    })
    const height = () => page.locator('.timeline-drawing').getAttribute('height')
    const tall = await height()
    const marks = await page.locator('.timeline-mark').count()
    await page.locator('main').focus()
    await page.keyboard.press(' ')
    await page.getByRole('button', { name: 'Pauze', exact: true }).waitFor()
    const all = Number((await page.locator('.replay-at').innerText()).split('/')[1])
    expect(all).toBeGreaterThan(30)
    await expect.poll(() => page.locator('.replay-at').innerText(), { timeout: 150_000, interval: 500 }).toBe(`${all} / ${all}`)
    await page.getByRole('button', { name: 'Opnieuw', exact: true }).waitFor()
    const seen = await page.evaluate(() => Object.getOwnPropertyDescriptor(window, 'seen')?.value)
    expect(seen).toMatchObject({ marks, emptied: 0 })
    expect(seen.board).toBeGreaterThan(10)
    expect(await height()).toBe(tall)
    expect(await page.locator('.timeline-mark-later').count()).toBeLessThan(10)
    expect(complaints).toEqual([])
    await page.goBack()
    await expect.poll(() => parameter(page, 'trueOn'), soon).toBe('2025-08-10')
  })

  test('is held by the hand: it pauses, steps, and turns the known day alone where the clocks are apart', async () => {
    const { page } = await explorer.open(`${path}?trueOn=2025-08-30&knownOn=2025-08-20`)
    await page.getByRole('button', { name: 'Volgende dag waarop iets bekend werd' }).last().click()
    await expect.poll(() => searchOf(page), soon).toBe('?trueOn=2025-08-30&knownOn=2025-08-21')
    await page.getByRole('button', { name: 'Speel af', exact: true }).click()
    await page.getByRole('button', { name: 'Pauze', exact: true }).click()
    await page.getByRole('button', { name: 'Speel af', exact: true }).waitFor()
    expect(parameter(page, 'trueOn')).toBe('2025-08-30')
  })

  test('is steps alone for who wants no movement', async () => {
    const { page, barriers } = await explorer.open(august, { reducedMotion: 'reduce' })
    expect(await page.getByRole('button', { name: 'Speel af', exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: 'Volgende', exact: true }).click()
    await expect.poll(() => parameter(page, 'trueOn'), soon).toBe('2025-08-21')
    await page.waitForTimeout(1500)
    expect(parameter(page, 'trueOn')).toBe('2025-08-21')
    expect(await barriers()).toEqual([])
  })
})

describe('the list of the same', () => {
  test('goes by month, with both days, the delay and the source, in step with the drawing', async () => {
    const { page, barriers, complaints } = await explorer.open(`${path}?trueOn=2025-09-30`)
    await page.locator('.timeline-mark').nth(3).click()
    await expect.poll(() => parameter(page, 'entry'), soon).not.toBeNull()
    const chosen = parameter(page, 'entry')
    await page.locator('.chosen-mark').waitFor()
    await page.locator('main').focus()
    await page.keyboard.press('t')
    const line = page.locator(`.entry-list .entry-line[data-entry="${chosen}"]`)
    await line.waitFor()
    await expect.poll(() => line.getAttribute('aria-current'), soon).toBe('true')
    // It is brought into sight once all lines are there; what is out of sight has no text for the browser.
    await expect.poll(() => line.innerText(), soon).toMatch(/bekend \d+ \w+ 20\d\d/)
    expect(await line.locator('.chip').count()).toBeGreaterThan(0)
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Alle maanden', exact: true }).click()
    await expect.poll(() => page.locator('.entry-line').count(), soon).toBeGreaterThan(200)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('is the page on a phone, in English, in the dark, with a slim replay', async () => {
    const { page, barriers, complaints } = await explorer.open(`${august}&language=en`, { ...phone, colorScheme: 'dark' })
    await page.locator('.entry-line').first().waitFor()
    expect(await page.locator('.timeline-drawing').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await expect.poll(() => parameter(page, 'trueOn'), soon).not.toBe('2025-08-20')
    await page.getByRole('button', { name: 'Pause', exact: true }).click()
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })
})
