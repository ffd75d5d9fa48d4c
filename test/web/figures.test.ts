import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const figures = '/dossiers/clinical-diagnostics/figures'
const september = `${figures}?trueOn=2025-09-12`
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
vi.setConfig({ testTimeout: 90_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer(['seed/dossiers/clinical-diagnostics.yaml', 'test/dossiers/hostile-names.yaml'])
})
afterAll(() => explorer.close())

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const row = (key: string) => `[data-figure="${key}"]`

describe('figures', () => {
  test('stand by what they count, each with who says it and how it relates', async () => {
    const { page, complaints, barriers } = await explorer.open(september)
    const marks = (key: string) => textsOf(page, `${row(key)} .figure-mark`)
    expect(await marks('stolen-485k')).toEqual(['→ vervangen door ten minste 715.000', '∩ verenigbaar met 621.000'])
    expect(await marks('stolen-715k')).toEqual(['tegenstrijdig met 621.000', '← vervangt ten minste 485.000'])
    expect(await marks('shared-941k')).toEqual(['⊄ andere reikwijdte dan alle andere cijfers'])
    expect(plain(await page.locator(row('stolen-621k')).innerText())).toContain('621.000 Security.NL 12 sep 2025')
    const stolen = page.locator('tbody[data-scope="screening-participants STOLEN persons"]')
    expect(await stolen.locator('.figure-row').count()).toBe(3)
    expect(plain(await stolen.locator('.figure-scope').innerText())).toContain('gestolen personen 3')
    expect(await page.title()).toBe('Cijfers · Hack en datalek bij Clinical Diagnostics (2025) · 12 sep 2025 · Openstaand')
    const inBar = await page.locator('.app-bar-page[aria-current="page"]').innerText()
    expect(plain(inBar)).toBe(`Cijfers ${await page.locator('.figure-row').count()}`)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('are drawn in a lane for each scope, with what took whose place and what contradicts', async () => {
    const { page } = await explorer.open(september)
    const lane = page.getByRole('group', {
      name: /^Deelnemers aan het bevolkingsonderzoek baarmoederhalskanker, gestolen: 3 cijfers, van 485.000 tot 715.000/,
    })
    await lane.waitFor()
    expect(await lane.locator('.lane-dot').count()).toBe(3)
    expect(await lane.locator('.lane-conflict').count()).toBe(1)
    expect(await lane.locator('.lane-superseded').count()).toBe(1)
    const at = await lane.locator('.lane-dot').evaluateAll((all) => all.map((one) => Number(one.getAttribute('cx'))))
    expect(at.toSorted((a, b) => a - b)).toEqual([at[0], at[2], at[1]])
    await page.getByLabel('Eenheid').selectOption('GB')
    await expect.poll(() => page.locator('.figure-lane').count(), soon).toBe(1)
  })

  test('are chosen from the keyboard: the address holds it, the panel says every relation and what is of another scope', async () => {
    const { page, barriers } = await explorer.open(september)
    await page.locator(`${row('stolen-485k')} .figure-choose`).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), soon).toContain('figure=stolen-715k')
    const panel = page.locator('.figure-chosen')
    await expect.poll(async () => plain(await panel.innerText()), soon).toContain('ten minste 715.000 personen')
    const text = plain(await panel.innerText())
    expect(text).toContain('tegenstrijdig met 621.000 Security.NL, 12 sep 2025')
    expect(text).toMatch(/andere reikwijdte .*gedeeld · personen telt iets anders/)
    expect(await page.locator('.lane-figure-chosen').count()).toBe(1)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await panel.getByRole('button', { name: 'Kopieer met bronnen' }).click()
    await expect.poll(() => panel.locator('output').innerText(), soon).toBe('Gekopieerd')
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
    expect(copied[0]).toMatch(/^Ten minste 715.000 personen \(Deelnemers .*, gestolen\) volgens .* op 29 augustus 2025; .*621.000/)
    expect(copied.filter((line) => /^Bron: .*https:\/\//.test(line)).length).toBeGreaterThan(0)
    expect(copied.at(-1)).toBe(`${explorer.address}${september}&figure=stolen-715k`)
    await panel.getByRole('button', { name: /621.000/ }).click()
    await expect.poll(() => page.url(), soon).toContain('figure=stolen-621k')
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Cijfer loslaten' }).click()
    await expect.poll(() => page.url(), soon).not.toContain('figure=')
  })
})

describe('conflicts', () => {
  test('say what each side says, who says it and since when, and pick none', async () => {
    const { page } = await explorer.open(september)
    const conflict = page.locator('.conflict[data-item="screening-participants"][data-kind="FIGURE"]')
    expect(await conflict.count()).toBe(2)
    const text = plain(await conflict.filter({ hasText: '715.000' }).innerText())
    expect(text).toContain('Cijfers die niet samengaan')
    expect(text).toContain('naast elkaar bekend sinds 12 september 2025')
    expect(text).toContain('gestolen ten minste 715.000 personen')
    expect(text).toContain('gestolen 621.000 personen Security.NL, bekend 12 sep 2025')
  })

  test('name two states of one day with the one that is shown, and what was denied', async () => {
    const { page, barriers } = await explorer.open(`${figures}?trueOn=2025-08-15&knownOn=2025-08-20&language=en`)
    const state = page.locator('.conflict[data-kind="STATE"][data-item="nova-extortion"]')
    expect(await state.locator('.conflict-side').count()).toBe(2)
    expect(plain(await state.innerText())).toContain('RTL Nieuws')
    expect(await textsOf(page, '.conflict[data-kind="STATE"][data-item="nova-extortion"] .tag')).toContain('this state is shown')
    expect(await barriers()).toEqual([])
    const denied = await explorer.open(`${figures}?trueOn=2025-09-30`)
    expect(await denied.page.locator('.conflict[data-kind="DISPUTE"] [data-side="alrijne-denies"]').count()).toBe(1)
  })
})

describe('the page', () => {
  test('saves figures and conflicts as a file, a line for each figure and each side', async () => {
    const { page } = await explorer.open(`${september}&language=en`)
    const [rows, sides] = [await page.locator('.figure-row').count(), await page.locator('.conflict-side').count()]
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the figures and contradictions as CSV' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('figures clinical-diagnostics 2025-09-12.csv')
    const lines = (await readFile(await file.path(), 'utf8')).split('\r\n')
    expect(lines).toHaveLength(rows + sides + 2)
    expect(lines.find((line) => line.includes(',stolen-715k,'))).toContain('conflicts with 621,000 (Security.NL)')
  })

  test('before the case says that nothing was known', async () => {
    const { page, barriers } = await explorer.open(`${figures}?trueOn=2025-06-01`)
    await page.locator('.empty-board').waitFor()
    expect(await page.locator('table').count()).toBe(0)
    expect(await barriers()).toEqual([])
  })

  test('that fails says so in place, keeps what stood there, and tries again', async () => {
    const { page } = await explorer.open(september)
    await page.route('**/graphql', (route) => (route.request().postData()?.includes('query Figures') ? route.abort() : route.continue()))
    await page.getByRole('button', { name: 'Vorige dag waarop iets bekend werd' }).first().click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('De cijfers konden niet worden opgehaald.')
    expect(await page.locator(row('stolen-715k')).count()).toBe(1)
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
  })

  test('keeps names and words that try to be more inside their cells', async () => {
    const { page, barriers, complaints } = await explorer.open('/dossiers/hostile-names/figures?trueOn=2024-02-01')
    expect(await page.locator('.figure-row').count()).toBeGreaterThan(0)
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined()
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    const small = await explorer.open('/dossiers/hostile-names/figures?trueOn=2024-02-01', phone)
    expect(await small.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test.each([
    ['light', 'nl', 'tegenstrijdig met', 'conflicts with'],
    ['dark', 'en', 'conflicts with', 'tegenstrijdig met'],
  ] as const)('on a phone is cards, %s, %s', async (colorScheme, language, own, other) => {
    const { page, barriers, complaints } = await explorer.open(`${september}&language=${language}`, { ...phone, colorScheme })
    expect(await page.locator('.figure-card').getByText(own).count()).toBeGreaterThan(0)
    expect(await page.getByText(other).count()).toBe(0)
    expect(await page.locator('table').count()).toBe(0)
    const low = await page
      .locator('main button, main select')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent))
    expect(low).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('is clean in the dark at 1024 too, and prints everything', async () => {
    const { page, barriers } = await explorer.open(`${september}&language=en&figure=stolen-715k`, {
      colorScheme: 'dark',
      viewport: { width: 1024, height: 800 },
    })
    expect(await barriers()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.figures').evaluate((one) => getComputedStyle(one).overflow)).toBe('visible')
    expect(await page.locator('.figure-address').isVisible()).toBe(true)
  })

  test('of an item says how its figures relate', async () => {
    const { page } = await explorer.open('/dossiers/clinical-diagnostics/items/screening-participants?trueOn=2025-09-12')
    await expect.poll(() => textsOf(page, '.item-list .figure-mark-conflictsWith'), soon).toContain('tegenstrijdig met 621.000')
  })
})
