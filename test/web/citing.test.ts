import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, settled, soon, textsOf, type Explorer } from './explorer.ts'

const dossier = '/dossiers/clinical-diagnostics'
const may = `${dossier}?trueOn=2026-05-13`
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
vi.setConfig({ testTimeout: 120_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer(['seed/dossiers/clinical-diagnostics.yaml', 'test/dossiers/hostile-names.yaml'])
})
afterAll(() => explorer.close())

const wide = (page: { evaluate: (script: string) => Promise<unknown> }) =>
  page.evaluate('document.documentElement.scrollWidth <= innerWidth')

describe('citing what stands on the page', () => {
  test('gives a permanent link, a citation and the brief with the hash of its bytes, from the keyboard', async () => {
    const { page, complaints, barriers } = await explorer.open(may)
    await page.getByRole('button', { name: 'Deze stand aanhalen' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Deze stand aanhalen' })
    const link = dialog.getByRole('textbox', { name: 'Vaste link' })
    await link.waitFor()
    expect(await link.inputValue()).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/dossiers\/clinical-diagnostics\?trueOn=2026-05-13&knownOn=2026-05-13&basis=2&log=[0-9a-f]{16}&rules=1&language=nl$/,
    )
    const citation = await dialog.getByRole('textbox', { name: 'Bronvermelding' }).inputValue()
    expect(citation).toMatch(
      /stand op 13 mei 2026, zoals openbaar bekend op 13 mei 2026, vastgelegd tot en met nummer 2\. Logboek SHA-256 [0-9a-f]{64}; regels 1;/,
    )
    await expect
      .poll(() => textsOf(page, '.cite-digest code'), soon)
      .toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)])
    const [shown] = await textsOf(page, '.cite-digest code')
    const address = await dialog.getByRole('link', { name: /HTML/ }).getAttribute('href')
    const bytes = Buffer.from(await (await fetch(`${explorer.address}${address}`)).arrayBuffer())
    expect(shown).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(await barriers()).toEqual([])
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await dialog.getByRole('button', { name: 'Kopieer: Bronvermelding' }).press('Enter')
    await dialog.getByText('Gekopieerd').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })

  test('opened again says that it holds; with another hash that it does not; beyond the newest that it cannot be checked', async () => {
    const { page } = await explorer.open(`${dossier}/questions?trueOn=2026-05-13`)
    await page.getByRole('button', { name: 'Deze stand aanhalen' }).click()
    const link = await page.getByRole('textbox', { name: 'Vaste link' }).inputValue()
    expect(new URL(link).pathname).toBe(`${dossier}/questions`)
    const again = await explorer.open(link.replace(explorer.address, ''))
    await again.page.getByText('Deze verwijzing klopt: tot en met nummer 2').waitFor()
    expect(await again.page.locator('.notice-warning').count()).toBe(0)
    const other = await explorer.open(link.replace(explorer.address, '').replace(/log=[0-9a-f]+/, 'log=0123456789abcdef'))
    await other.page.locator('.notice-warning', { hasText: 'Deze verwijzing klopt niet meer' }).waitFor()
    expect(await other.barriers()).toEqual([])
    await other.page.getByRole('button', { name: 'Naar het nieuwste' }).click()
    await expect.poll(() => other.page.url(), soon).not.toMatch(/basis|log|rules/)
    // Nothing is there of a number that is not yet given: the page has no more to say than that.
    const beyond = await explorer.open(may)
    await beyond.page.goto(`${explorer.address}${may}&basis=77&log=0123456789abcdef&rules=1&language=en`)
    await beyond.page.getByText('it names number 77, and the record here goes up to number 2').waitFor()
  })

  test('opens the brief as a page of its own that nothing is refused on', async () => {
    const { page, complaints, barriers } = await explorer.open(may)
    await page.goto(`${explorer.address}${dossier}/brief.html?trueOn=2026-05-13&language=en`)
    await page.getByRole('heading', { name: 'Who investigates' }).waitFor()
    expect(await page.locator('section').count()).toBe(10)
    expect(await page.locator('li sup a').count()).toBeGreaterThan(100)
    expect(await barriers()).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await wide(page)).toBe(true)
    await page.goto(`${explorer.address}/dossiers/hostile-names/brief.html?trueOn=2024-02-10`)
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined()
    expect(await page.locator('img, script').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})

describe('following', () => {
  test('offers the feeds of the dossier and of the item whose page it is', async () => {
    const { page, barriers } = await explorer.open(`${dossier}/items/ap-investigation?trueOn=2026-05-13&language=en`, {
      colorScheme: 'dark',
    })
    await page.getByRole('button', { name: 'Follow this dossier' }).click()
    const addresses = page.getByRole('dialog').getByRole('textbox')
    await addresses.first().waitFor()
    const values = await addresses.evaluateAll((all) => all.map((one) => (one instanceof HTMLTextAreaElement ? one.value : '')))
    expect(values.map((value) => value.replace(explorer.address, ''))).toEqual([
      '/items/ap-investigation/changes.atom?language=en',
      `${dossier}/changes.atom?language=en`,
      `${dossier}/dates.ics?language=en`,
    ])
    for (const value of values) expect((await fetch(value)).status).toBe(200)
    expect(await barriers()).toEqual([])
  })
})

describe('the quiet list', () => {
  test('says how long nothing was heard, what was last said, who looked, and what was to be expected', async () => {
    const { page, complaints, barriers } = await explorer.open(`${dossier}/questions?trueOn=2026-11-23`)
    const list = page.locator('.quiet-table')
    await list.waitFor()
    expect(await list.locator('.questions-row').count()).toBe(10)
    await page
      .getByRole('button', { name: /^Toon alle \d+$/ })
      .last()
      .click()
    const letter = list.locator('[data-slug="letter-sept-30"]')
    const text = (await letter.innerText()).replaceAll(/\s+/g, ' ')
    for (const part of [
      '30 sep 2025',
      '419 dagen stil',
      '23 nov 2026',
      'verzending van de brief niet vastgesteld',
      'voorbij, niets gehoord',
    ])
      expect(text).toContain(part)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test.each([
    ['light', 'nl', 'Stil'],
    ['dark', 'en', 'Quiet'],
  ] as const)('on a phone is cards, and both dialogs fill the screen, %s, %s', async (colorScheme, language, heading) => {
    const { page, barriers } = await explorer.open(`${dossier}/questions?trueOn=2026-11-23&language=${language}`, { ...phone, colorScheme })
    await settled(page)
    await page.getByRole('heading', { name: heading, exact: true }).waitFor()
    expect(await page.locator('table').count()).toBe(0)
    expect(await wide(page)).toBe(true)
    expect(await barriers()).toEqual([])
    const low = await page
      .locator('main button, .cite-tools button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent))
    expect(low).toEqual([])
    await page.getByRole('button', { name: language === 'nl' ? 'Deze stand aanhalen' : 'Cite this view' }).click()
    await page.locator('.cite-digest').first().waitFor()
    expect(await wide(page)).toBe(true)
    expect(await barriers('.cite-dialog')).toEqual([])
  })
})
