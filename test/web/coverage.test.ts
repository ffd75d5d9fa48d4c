import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, settled, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const coverage = '/dossiers/clinical-diagnostics/coverage'
const september = `${coverage}?trueOn=2025-09-30`
const harbour = '/dossiers/harbour-cranes/coverage?trueOn=2024-05-31'
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
vi.setConfig({ testTimeout: 90_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer([
    'seed/dossiers/clinical-diagnostics.yaml',
    'test/dossiers/harbour-cranes.yaml',
    'test/dossiers/hostile-matrices.yaml',
  ])
})
afterAll(() => explorer.close())

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe('who looks at what', () => {
  test('says of each aspect who looks, where bodies overlap and that nobody does', async () => {
    const { page, complaints, barriers } = await explorer.open(september)
    const row = (aspect: string) => page.locator(`tr[data-aspect="${aspect}"]`)
    expect(plain(await row('AFTERCARE').innerText())).toContain('Niemand kijkt hiernaar')
    expect(plain(await row('SECURITY').innerText())).toContain('Overlap: 4 instanties')
    expect(plain(await row('PERPETRATORS').innerText())).toContain('2 instanties samen')
    const ap = row('LATE_NOTICE').locator('[data-body="ap"]')
    expect(plain(await ap.innerText())).toBe('AP-onderzoek naar Clinical Diagnostics')
    expect(await ap.getByRole('button').getAttribute('aria-label')).toBe(
      'Tijdigheid van de melding, Autoriteit Persoonsgegevens: AP-onderzoek naar Clinical Diagnostics, Loopt; 2 uitspraken',
    )
    expect(await row('LATE_NOTICE').locator('[data-body="igj"] .hidden-text').textContent()).toContain('kijkt hier niet naar')
    expect(await page.title()).toBe('Dekking · Hack en datalek bij Clinical Diagnostics (2025) · 30 sep 2025 · Openstaand')
    expect(await page.locator('.app-bar-page[aria-current="page"]').innerText()).toBe('Dekking')
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('shows every aspect and every body at once on a wide screen', async () => {
    const { page } = await explorer.open(september)
    const region = page.getByRole('region', { name: 'Tabel van aspecten en instanties, te verschuiven' })
    const [isWhole, bottom] = await Promise.all([
      region.evaluate((element) => element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight),
      region.evaluate((element) => element.getBoundingClientRect().bottom),
    ])
    expect(isWhole).toBe(true)
    expect(bottom).toBeLessThanOrEqual(900)
  })

  test('each cell opens to its statements and their sources from the keyboard, one at a time, and closes', async () => {
    const { page, barriers } = await explorer.open(september)
    const cell = (aspect: string, body: string) => page.locator(`tr[data-aspect="${aspect}"] [data-body="${body}"] .matrix-cell`)
    await cell('SECURITY', 'igj').focus()
    await page.keyboard.press('Enter')
    const details = page.locator('.matrix-details')
    await expect.poll(() => details.innerText(), soon).toContain('IGJ-toezicht op laboratoria breed')
    expect(await cell('SECURITY', 'igj').getAttribute('aria-expanded')).toBe('true')
    expect(plain(await details.innerText())).toContain('Gepland naar Alle labs van BVO NL')
    await details.locator('.chip').first().focus()
    await page.keyboard.press('Enter')
    await details.locator('.source-card a[rel="noreferrer noopener"]').first().waitFor()
    expect(await barriers()).toEqual([])
    await cell('CAUSE', 'bvo-nl').click()
    await expect.poll(() => details.innerText(), soon).toContain('Onderzoek in opdracht van BVO NL')
    expect(await details.count()).toBe(1)
    await cell('CAUSE', 'bvo-nl').press('Enter')
    await expect.poll(() => details.count(), soon).toBe(0)
  })

  test('the number of bodies on an aspect opens to the statements that make it, body by body', async () => {
    const { page, barriers } = await explorer.open(september)
    const row = page.locator('tr[data-aspect="SECURITY"]')
    const number = row.getByRole('button', { name: 'Overlap: 4 instanties' })
    await number.focus()
    await page.keyboard.press('Enter')
    const details = page.locator('.matrix-details')
    await expect.poll(() => details.locator('.matrix-detail').count(), soon).toBeGreaterThanOrEqual(4)
    expect(await details.locator('.matrix-by').count()).toBe(4)
    expect(await details.locator('.matrix-detail:not(:has(.statement .chip))').count()).toBe(0)
    expect(await number.getAttribute('aria-controls')).toBe(await details.locator('[id]').first().getAttribute('id'))
    expect(await barriers()).toEqual([])
    await page.locator('tr[data-aspect="PERPETRATORS"]').getByRole('button', { name: '2 instanties samen' }).press('Enter')
    await expect.poll(() => details.locator('.matrix-by').count(), soon).toBe(2)
    expect(await barriers()).toEqual([])
    await page.locator('tr[data-aspect="PERPETRATORS"]').getByRole('button', { name: '2 instanties samen' }).press('Enter')
    await expect.poll(() => details.count(), soon).toBe(0)
  })

  test('head row and first column stay in sight, and only the table scrolls sideways', async () => {
    const { page } = await explorer.open(september, { viewport: { width: 1024, height: 800 } })
    const region = page.getByRole('region', { name: 'Tabel van wie iets wist en waarvan, te verschuiven' })
    await region.focus()
    const left = () => region.evaluate((element) => element.scrollLeft)
    await page.keyboard.press('ArrowRight')
    await expect.poll(left, soon).toBeGreaterThan(0)
    await region.evaluate((element) => element.scrollTo(500, 400))
    const [box, corner, first] = await Promise.all([
      region.boundingBox(),
      region.locator('thead th').first().boundingBox(),
      region.locator('tbody th').nth(12).boundingBox(),
    ])
    expect(Math.abs((corner?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(2)
    expect(Math.abs((corner?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(3)
    expect(Math.abs((first?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(2)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  test('shows the open question of an empty row and what names no aspect', async () => {
    const { page, barriers } = await explorer.open(harbour)
    const row = page.locator('tr[data-aspect="CREW_SAFETY"]')
    expect(plain(await row.innerText())).toContain('Niemand kijkt hiernaar')
    await row.getByRole('button', { name: '1 open vraag' }).click()
    await expect.poll(() => page.locator('.matrix-details').innerText(), soon).toContain('Wie kijkt naar de veiligheid van de ploegen?')
    expect(plain(await page.locator('tr[data-aspect=""]').innerText())).toContain('Niet gezegd welk aspect')
    expect(await barriers()).toEqual([])
  })
})

describe('who knew what when', () => {
  const knew = (actor: string, subject: string) => `tr[data-actor="${actor}"] [data-subject="${subject}"]`

  test('says the first day, how long after the first, and how the term came out; it opens to the reasons', async () => {
    const { page, barriers } = await explorer.open(harbour)
    const cell = page.locator(knew('data-authority', 'crew-breach'))
    const text = plain(await cell.innerText())
    expect(text).toContain('5 feb 2024 +2 d')
    expect(text).toContain('Terminal Twee: te laat')
    expect(plain(await page.locator(knew('ferry-line', 'crew-breach')).innerText())).toBe('≤ 20 feb 2024 +17 d')
    expect(plain(await page.locator(knew('cyber-office', 'crew-breach')).innerText())).toMatch(
      /^niet bekend Havenbedrijf Oosterkade: niet te zeggen/,
    )
    await cell.getByRole('button').focus()
    await page.keyboard.press('Enter')
    const details = page.locator('.matrix-knowledge .matrix-details')
    await expect.poll(() => details.innerText(), soon).toContain('Ingelicht door Havenbedrijf Oosterkade')
    expect(await details.innerText()).toContain('72 uur')
    expect(await details.locator('.chip').count()).toBeGreaterThan(2)
    expect(await barriers()).toEqual([])
  })

  test('leads to the page of an actor at the same moment', async () => {
    const { page } = await explorer.open(september)
    await page.locator('tr[data-actor="tweede-kamer"] th a').click()
    await expect.poll(() => page.url(), soon).toContain('/items/tweede-kamer?trueOn=2025-09-30')
  })
})

describe('the page', () => {
  test('scrolls in itself, and the window never', async () => {
    for (const path of ['/coverage', '/questions', '/waits', '/items/igj-investigation', '']) {
      const { page } = await explorer.open(`/dossiers/clinical-diagnostics${path}?trueOn=2026-05-13`)
      await page.waitForFunction(() => document.querySelectorAll('main :is(table, li)').length > 1)
      expect([path, await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)]).toEqual([path, 0])
      await page.context().close()
    }
  })

  test('saves both tables as a file, a line for each examination and each first day', async () => {
    const { page } = await explorer.open(`${harbour}&language=en`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save both tables as CSV' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('coverage-harbour-cranes-2024-05-31.csv')
    const lines = (await readFile(await file.path(), 'utf8')).split('\r\n')
    // Two for the cause, one for security, one each for the two empty rows and the row without an aspect, seven who knew; heading and end.
    expect(lines).toHaveLength(2 + 1 + 2 + 1 + 7 + 2)
    expect(lines.find((line) => line.includes('CREW_SAFETY'))).toContain('Nobody looks at this')
    expect(lines.find((line) => line.includes('ferry-line'))).toContain('2024-02-20,2024-02-20')
  })

  test('before the case says that nothing was known', async () => {
    const { page, barriers } = await explorer.open(`${coverage}?trueOn=2025-06-01`)
    await page.locator('.empty-board').waitFor()
    expect(await page.locator('table').count()).toBe(0)
    expect(await barriers()).toEqual([])
  })

  test('that fails says so in place, keeps what stood there, and tries again', async () => {
    const { page } = await explorer.open(september)
    await page.route('**/graphql', (route) => (route.request().postData()?.includes('query Matrices') ? route.abort() : route.continue()))
    await page.getByRole('button', { name: 'Volgende dag waarop iets bekend werd' }).first().click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('De dekking kon niet worden opgehaald.')
    expect(await page.locator('tr[data-aspect="SECURITY"]').count()).toBe(1)
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
  })

  test('keeps names that try to be more than names inside their cells', async () => {
    const { page, barriers, complaints } = await explorer.open('/dossiers/hostile-matrices/coverage?trueOn=2024-01-20', {
      viewport: { width: 1024, height: 800 },
    })
    expect(await page.locator('.matrix-row').count()).toBe(5)
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined()
    expect(await page.locator('main img, main script, main b:not(.chip b)').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    const widest = await page
      .locator('.matrix-coverage th, .matrix-coverage .matrix-row > td')
      .evaluateAll((all) => Math.max(...all.map((one) => one.clientWidth)))
    expect(widest).toBeLessThan(600)
    const small = await explorer.open('/dossiers/hostile-matrices/coverage?trueOn=2024-01-20', phone)
    expect(await small.page.locator('.matrix-card').count()).toBe(3)
    expect(await small.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test.each([
    ['light', 'nl', 'Niemand kijkt hiernaar', 'Nobody looks at this'],
    ['dark', 'en', 'Nobody looks at this', 'Niemand kijkt hiernaar'],
  ] as const)('on a phone is cards, %s, %s', async (colorScheme, language, own, other) => {
    const { page, barriers, complaints } = await explorer.open(`${september}&language=${language}`, { ...phone, colorScheme })
    await settled(page)
    expect(await page.getByText(own).count()).toBeGreaterThan(0)
    expect(await page.getByText(other).count()).toBe(0)
    expect(await page.locator('table').count()).toBe(0)
    const subject = page.locator('.matrix-card[data-subject="clinical-diagnostics-breach"]')
    await subject.locator('[data-actor="bvo-nl"] .matrix-knew').click()
    await subject.locator('.matrix-detail').first().waitFor()
    expect(
      (await textsOf(page, '.matrix-card[data-subject="clinical-diagnostics-breach"] [data-actor="bvo-nl"] .matrix-knew'))[0],
    ).toContain('+31 d')
    const low = await page
      .locator('main button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent))
    expect(low).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('is clean in the dark and in English too, and prints both tables whole', async () => {
    const { page, barriers } = await explorer.open(`${september}&language=en`, { colorScheme: 'dark' })
    expect(await textsOf(page, '.section-head h2')).toEqual(['Who looks at what', 'Who knew what when'])
    expect(await barriers()).toEqual([])
    await page.emulateMedia({ media: 'print' })
    const isWhole = await page
      .locator('.matrix-scroll')
      .evaluateAll((all) => all.every((one) => getComputedStyle(one).overflow === 'visible'))
    expect(isWhole).toBe(true)
    expect(await page.locator('.matrix-address').isVisible()).toBe(true)
  })
})
