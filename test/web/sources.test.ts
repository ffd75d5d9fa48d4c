import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, settled, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const list = '/dossiers/clinical-diagnostics/sources?trueOn=2025-09-30'
const memo = '/dossiers/clinical-diagnostics/sources/vws-memo?trueOn=2025-09-30'
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const
vi.setConfig({ testTimeout: 90_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

describe('the list of sources', () => {
  test('has every source of the dossier, what appeared later below, and says how few were read in full', async () => {
    const { page, complaints, asked, barriers } = await explorer.open(list)
    await expect.poll(() => page.locator('.source-row').count(), soon).toBe(105)
    expect(await textsOf(page, '.sources-group')).toEqual(['Verschenen tot en met 30 sep 2025 71', 'Pas na 30 sep 2025 verschenen 34'])
    expect(await textsOf(page, '.sources-partly')).toEqual([
      '101 van 105 bronnen niet volledig gelezen: van 98 alleen het begin, 3 alleen via een andere bron bekend.',
    ])
    const line = page.locator('.source-row[data-slug="vws-memo"]')
    expect((await line.innerText()).replaceAll(/\s+/g, ' ').trim()).toMatch(
      /^Beslisnota Beslisnota bij de Kamerbrief.* 24–30 sep volledig \d+ \+\d+ later$/,
    )
    expect(await line.locator('.source-title').getAttribute('lang')).toBe('nl')
    expect(asked.filter((body) => body.includes('query Sources'))).toHaveLength(2)
    expect(await page.title()).toBe('Bronnen · Hack en datalek bij Clinical Diagnostics (2025) · 30 sep 2025 · Openstaand')
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('is put in the order of a column by keyboard, and back', async () => {
    const { page } = await explorer.open(list)
    await page.getByRole('button', { name: 'Uitspraken' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => textsOf(page, 'th[aria-sort="descending"]'), soon).toEqual(['Uitspraken'])
    const counts = (await textsOf(page, '.source-figure > span:first-child')).map(Number)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts).toHaveLength(105)
    expect(page.url()).toContain('sort=-statements')
    await page.getByRole('button', { name: 'Terug naar nieuwste eerst' }).click()
    await expect.poll(() => page.locator('.sources-group').count(), soon).toBe(2)
    expect(page.url()).not.toContain('sort')
  })

  test('is narrowed by kind, reading and words, each with what it would show, and says when nothing is left', async () => {
    const { page, barriers } = await explorer.open(list)
    await page.getByRole('button', { name: /^Brief 1$/ }).click()
    await expect.poll(() => page.locator('.source-row').count(), soon).toBe(1)
    expect(await textsOf(page, '.sources-choice')).toContain('volledig 0')
    await page.getByRole('searchbox').fill('nergens te vinden')
    await expect.poll(() => page.url(), soon).toContain('find=nergens+te+vinden')
    expect(await page.locator('.sources-none').innerText()).toContain('Niets gevonden met deze filters')
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Soort: filter weg' }).click()
    await page.getByRole('button', { name: '“nergens te vinden”: filter weg' }).click()
    await expect.poll(() => page.locator('.source-row').count(), soon).toBe(105)
    expect(page.url()).not.toMatch(/find|hide/)
  })

  test('is kept as it stands as a file', async () => {
    const { page } = await explorer.open(`${list}&find=dutchnews`)
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()])
    expect(file.suggestedFilename()).toBe('bronnen clinical-diagnostics 2025-09-30.csv')
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n')
    expect(lines[0]).toBe('\u{feff}Soort,Titel,Uitgever,Verschenen,Vroegst,Laatst,Gelezen,Via,Taal,Adres,Uitspraken,Later')
    expect(lines).toHaveLength((await page.locator('.source-row').count()) + 2)
    expect(lines.slice(1, -1).every((line) => /^Nieuws,.*DutchNews\.nl/.test(line))).toBe(true)
  })

  test('is walked with the arrows and opens a source, from where one goes back', async () => {
    const { page } = await explorer.open(list)
    const titles = page.locator('.source-title')
    await titles.first().focus()
    await page.keyboard.press('ArrowDown')
    const chosen = await titles.nth(1).innerText()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('heading', { level: 2 }).first().innerText(), soon).toBe(chosen)
    expect(page.url()).toContain('trueOn=2025-09-30')
    await page.getByRole('link', { name: 'Alle bronnen' }).click()
    await titles.first().waitFor()
  })

  test('in English, dark, on a phone: cards that a finger can hit', async () => {
    const { page, barriers } = await explorer.open(list, { ...phone, locale: 'en-GB', colorScheme: 'dark' })
    await expect.poll(() => page.locator('.sources-card').count(), soon).toBe(105)
    expect(await page.locator('.sources-partly').innerText()).toContain('101 of 105 sources not read in full')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const heights = await page.locator('main button, main input').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    expect(await barriers()).toEqual([])
  })
})

describe('one source', () => {
  test('shows in its own order what rests on it, and on request what came later', async () => {
    const { page, complaints, barriers } = await explorer.open(memo)
    expect(await textsOf(page, '.sources-group')).toEqual(expect.arrayContaining([expect.stringMatching(/^§ 1 \d+$/)]))
    const places = (await textsOf(page, '.sources-group > span:first-child')).filter((place) => /^§ \d\w?$/.test(place))
    expect(places).toEqual(['§ 1', '§ 2', '§ 3', '§ 4a', '§ 4b', '§ 4g', '§ 5'])
    expect((await textsOf(page, '.sources-group > span:first-child')).at(-1)).toBe('margin')
    const of4b = page.getByRole('region', { name: '§ 4b', exact: true })
    expect(await of4b.innerText()).toMatch(/AP-onderzoek[\s\S]*loopt nog niet afgerond[\s\S]*bekend 30 sep[\s\S]*volgens VWS/)
    const before = await page.locator('.source-statement').count()
    await page.getByRole('button', { name: /^Ook pas later bekend/ }).click()
    await expect.poll(() => page.locator('.source-statement-later').count(), soon).toBeGreaterThan(0)
    expect(await page.locator('.source-statement').count()).toBe(before + (await page.locator('.source-statement-later').count()))
    expect(await page.locator('.source-statement-later').first().innerText()).toContain('pas later bekend')
    expect(page.url()).toContain('later=yes')
    expect(await barriers()).toEqual([])
    await of4b
      .getByRole('link', { name: /AP-onderzoek/ })
      .first()
      .click()
    await expect.poll(() => page.url(), soon).toContain('/items/ap-investigation?trueOn=2025-09-30')
    expect(complaints).toEqual([])
  })

  test('gives its address to the reader alone: a new window, no trace, and nothing is asked of it', async () => {
    const { page } = await explorer.open('/dossiers/clinical-diagnostics/sources/ctipilot-2026-05-14?trueOn=2025-09-30')
    const beyond: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(explorer.address)) beyond.push(request.url())
    })
    await page.reload()
    await settled(page)
    const link = page.getByRole('link', { name: /opent in een nieuw venster/ })
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/ctipilot\.ch\//)
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer noopener'])
    expect(await page.locator('.source-not-yet').innerText()).toContain('Op 30 september 2025 was deze bron nog niet verschenen')
    await expect.poll(() => page.locator('.source-facts').innerText(), soon).toMatch(/Bron voor[\s\S]*Inspectie vernietigend/)
    expect(await page.locator('.sources-none').innerText()).toContain('rust er geen uitspraak op deze bron')
    expect(beyond).toEqual([])
  })

  test('that there is none of is said within the page, with a way on', async () => {
    const { page, barriers } = await explorer.open('/dossiers/clinical-diagnostics/sources/nothing-here')
    await page.getByRole('heading', { name: 'Er is geen bron “nothing-here”.' }).waitFor()
    expect(await barriers()).toEqual([])
    await page.getByRole('link', { name: 'Alle bronnen' }).click()
    await page.locator('.source-row').first().waitFor()
  })

  test('stays when the next day cannot be fetched, says so, and another try heals it', async () => {
    const { page } = await explorer.open(memo)
    const before = await page.locator('.source-statement').count()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Volgende dag' }).first().click()
    await page.locator('.failure').first().waitFor()
    expect(await page.locator('.source-statement').count()).toBe(before)
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Probeer opnieuw' }).first().click()
    await page.locator('.failure').waitFor({ state: 'detached' })
    await expect.poll(() => textsOf(page, '.date-day'), soon).toEqual(['1 okt 2025', '1 okt 2025'])
  })

  test('on a phone, in English', async () => {
    const { page, barriers } = await explorer.open(memo, { ...phone, locale: 'en-GB' })
    await page.getByRole('heading', { name: /^What rests on it/ }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await barriers()).toEqual([])
  })
})
