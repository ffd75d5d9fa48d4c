import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, soon } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const dossier = '/dossiers/clinical-diagnostics'
const may = 'trueOn=2026-05-13'
const phone = { viewport: { width: 390, height: 844 } }
vi.setConfig({ testTimeout: 120_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

/** The part of the page that the keyboard is in; null where it is nowhere. */
const partOf = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    return at === null || at === document.body ? null : (at.closest('section, article, main')?.className ?? '')
  })

describe('what the keyboard was on goes away', () => {
  const cases = [
    ['one taken out of a trial', 'waits?close=lab-improvement-plan+ap-investigation&', '.preview-chips .chip', 'preview'],
    ['a trial that is wiped', 'waits?close=lab-improvement-plan&', '.preview header .button', 'preview'],
    ['a step on the way to the root', 'waits?item=screening-invitations&', '.chain-ways .link-button', 'chain'],
    ['the other end of a wait', 'waits?item=screening-invitations&', '.chain-other', 'chain'],
    ['the button for the rest of the sources', 'questions?', '.chips > .chip', 'questions-panel'],
    ['the button back to the order of urgency', 'questions?sort=responsible&', '.section-head > .button', 'questions-panel'],
  ] as const
  test.each(cases)('and it stays near: %s', async (_, path, selector, part) => {
    const { page } = await explorer.open(`${dossier}/${path}${may}`)
    const gone = await page.locator(selector).first().elementHandle(soon)
    await gone?.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => gone?.evaluate((element) => element.isConnected), soon).toBe(false)
    await expect.poll(() => partOf(page), soon).toContain(part)
  })

  test('the drawing of the waits gives it to its list, and the list back to the drawing', async () => {
    const { page } = await explorer.open(`${dossier}/waits?${may}`)
    await page.locator('.waits-canvas canvas').first().waitFor()
    await page.locator('.waits-canvas').focus()
    await page.keyboard.press('t')
    await page.locator('.waits-line').first().waitFor()
    await expect.poll(() => partOf(page), soon).toContain('waits')
    await page.keyboard.press('t')
    await page.locator('.waits-canvas canvas').first().waitFor()
    await expect.poll(() => partOf(page), soon).toContain('waits')
  })

  test.each([
    ['the row of what is chosen', 'item=screening-invitations&', '.waits-line[data-chosen] .waits-name'],
    ['the first row where nothing is chosen', '', '.waits-line:first-child .waits-name'],
  ])('T in the drawing of the waits goes to %s, not past the list', async (_, item, selector) => {
    const { page } = await explorer.open(`${dossier}/waits?${item}${may}`)
    await page.locator('.waits-canvas canvas').first().waitFor()
    await page.locator('.waits-canvas').focus()
    await page.keyboard.press('t')
    const row = page.locator(selector).first()
    await expect.poll(() => row.evaluate((element) => element === document.activeElement), soon).toBe(true)
  })

  test('but a reader who left it is not called back', async () => {
    const { page } = await explorer.open(`${dossier}/waits?close=lab-improvement-plan&${may}`)
    await page.locator('.preview-chips .chip').focus()
    await page.locator('.preview-if').click()
    await page.keyboard.press('Control+z')
    await page.locator('.preview-chips').waitFor({ state: 'detached' })
    await page.waitForTimeout(200)
    expect(await partOf(page)).toBe('waits-page')
  })
})

test.each(['waits?item=screening-invitations&', 'questions?', 'coverage?', 'items/vdvdk-claim?'])(
  'on a phone the bar below never hides what is tabbed to: %s',
  async (path) => {
    const { page } = await explorer.open(`${dossier}/${path}${may}`, phone)
    const hidden: string[] = []
    for (let stop = 0; stop < 120; stop += 1) {
      await page.keyboard.press('Tab')
      const behind = await page.evaluate(() => {
        const at = document.activeElement
        const bar = document.querySelector('.phone-bar')
        if (at === null || bar === null || at === document.body || bar.contains(at)) return null
        return at.getBoundingClientRect().bottom > bar.getBoundingClientRect().top ? (at.textContent ?? at.className) : null
      })
      if (behind !== null) hidden.push(behind)
    }
    expect(hidden).toEqual([])
  },
)
