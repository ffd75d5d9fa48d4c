import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, settled, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const questions = '/dossiers/clinical-diagnostics/questions'
const may = `${questions}?trueOn=2026-05-13`
const september = `${questions}?trueOn=2025-09-30`
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
vi.setConfig({ testTimeout: 90_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer(['seed/dossiers/clinical-diagnostics.yaml', 'test/dossiers/hostile-names.yaml'])
})
afterAll(() => explorer.close())

describe('what is answered and not settled', () => {
  test('says who asked, what stayed open, what it is parked on and who answers for it now', async () => {
    const { page, complaints, barriers } = await explorer.open(may)
    const first = page.locator('.questions-unsettled [data-slug="questions-glpvda-oct-2025"]')
    await expect.poll(() => first.innerText(), soon).toContain('bij het antwoord: Judith Tielen')
    const text = (await first.innerText()).replaceAll(/\s+/g, ' ')
    for (const part of [
      'GroenLinks-PvdA (Kathmann), oktober 2025',
      '± 10 okt 2025, door GroenLinks-PvdA, Barbara Kathmann',
      'oorzaak nog in onderzoek',
      'oorzaak en lessen wachten op de uitkomst',
      'beantwoord ± 19 nov 2025 antwoord van',
      'Onderzoek in opdracht van BVO NL Afgerond gesloten 5 feb 2026',
      'Blokkade weg, geen antwoord 97 dagen sinds 5 feb 2026',
      'nu: Van Marum',
      'nu: niemand vastgesteld',
      'Security.NL 19 nov 2025',
    ]) {
      expect(text).toContain(part)
    }
    const [sentence] = await textsOf(page, '.section-sentence')
    expect(sentence).toBe('3 sets vragen: 2 nu opnieuw te stellen, 1 nog geparkeerd')
    const standings = await page
      .locator('.questions-unsettled .questions-row')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-standing')))
    expect(standings).toEqual(['BLOCKER_GONE', 'BLOCKER_GONE', 'STILL_PARKED'])
    expect(await page.title()).toBe('Vragen en termijnen · Hack en datalek bij Clinical Diagnostics (2025) · 13 mei 2026 · Openstaand')
    expect(await page.locator('.app-bar-page[aria-current="page"]').innerText()).toBe('Vragen en termijnen')
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('knew in September only what was known then: both still parked, another minister', async () => {
    const { page } = await explorer.open(september)
    expect((await textsOf(page, '.section-sentence'))[0]).toBe('2 sets vragen: 2 nog geparkeerd')
    const bbb = page.locator('.questions-unsettled [data-slug="questions-bbb-aug-2025"]')
    await expect.poll(() => bbb.innerText(), soon).toContain('nu: Jan Anthonie Bruijn; bij het antwoord: Robert Tieman')
  })

  test('is cut by blocker from the keyboard, and leads to the item and to the source in one step', async () => {
    const { page, barriers } = await explorer.open(may)
    await page.getByRole('button', { name: 'Per blokkade' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), soon).toContain('group=waits')
    await expect
      .poll(() => textsOf(page, '.questions-unsettled .questions-group'), soon)
      .toEqual([
        'Onderzoek in opdracht van BVO NL Afgerond gesloten 5 feb 2026 2 hierop geparkeerd',
        'AP-onderzoek naar Clinical Diagnostics (AVG) Loopt 1 hierop geparkeerd',
      ])
    const chip = page.locator('.questions-unsettled [data-slug="questions-bbb-aug-2025"] .chip').first()
    await chip.focus()
    await page.keyboard.press('Enter')
    await page.locator('.questions-unsettled [data-slug="questions-bbb-aug-2025"] .source-card a[rel="noreferrer noopener"]').waitFor()
    expect(await barriers()).toEqual([])
    await page.locator('.questions-unsettled .questions-group').first().getByRole('link').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), soon).toContain('/items/bvo-nl-investigation?trueOn=2026-05-13')
  })
})

describe('dates somebody is held to', () => {
  test('stand in the order of urgency, each with its words, its kind and how it stands', async () => {
    const { page } = await explorer.open(may)
    const rows = page.locator('.questions-dates .questions-row[data-kind]')
    const standings = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-standing') ?? ''))
    const rank = ['overdue', 'byRule', 'sought', 'passed', 'coming', 'soft', 'undated', 'untold', 'met', 'lapsed', 'closed']
    const ranks = standings.map((standing) => Math.max(2, rank.indexOf(standing)))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    const textOf = async (slug: string, kind: string) =>
      (await page.locator(`.questions-dates [data-slug="${slug}"][data-kind="${kind}"]`).innerText()).replaceAll(/\s+/g, ' ')
    expect(await textOf('letter-sept-30', 'PLANNED')).toMatch(
      /^30 sep 2025 .*uiterlijk dinsdagmiddag.*§ 2 .*verzending niet gevonden, 225 d$/,
    )
    expect(await textOf('bvo-nl-self-review', 'EXPECTED')).toMatch(
      /^okt–dec 2025 .*BVO NL verwacht eind 2025 .*geen afloop gevonden, 133 d$/,
    )
    expect(await textOf('lab-improvement-plan', 'EXPECTED')).toMatch(/^± 5 aug 2026 .*afgeleid .*over 84 d$/)
    expect(await textOf('debate-oct-1', 'PLANNED')).toMatch(/gehouden 1 okt 2025, op de dag \S.*\d{4}$/)
    expect(await textOf('ap-investigation', 'EXPECTED')).toMatch(/^geen datum gegeven .*geen einddatum te noemen.*geen datum gegeven$/)
    const notice = rows.filter({ hasText: 'Melding van een datalek bij de toezichthouder' })
    expect((await notice.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /over Datalek .* BVO NL wettelijk .*afgeleid.*gemeld ± 11 aug 2025, 2 dagen te laat$/,
    )
  })

  test('moved ones are one line that opens to the earlier days', async () => {
    const { page, barriers } = await explorer.open(may)
    const extortion = page.locator('.questions-dates [data-slug="nova-extortion"]')
    expect(await extortion.count()).toBe(1)
    const moved = extortion.getByRole('button', { name: 'eerst ± 20 jul 2025, 1 keer verschoven, 1 maand' })
    await moved.focus()
    await page.keyboard.press('Enter')
    expect((await textsOf(page, '.questions-earlier'))[0]).toMatch(
      /^eerst genoemd: ± 20 jul 2025 genoemd 15 aug 2025 twee weken om te betalen/,
    )
    expect(await moved.getAttribute('aria-expanded')).toBe('true')
    expect(await barriers()).toEqual([])
  })

  test('are narrowed by kind and sorted by column, in the address; the drawing follows', async () => {
    const { page } = await explorer.open(may)
    const rows = page.locator('.questions-dates .questions-row[data-kind]')
    await page.locator('.date-line svg').waitFor()
    const drawn = () => page.locator('.date-line .date-mark').count()
    const all = await drawn()
    await page.getByRole('button', { name: /^verwacht/ }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), soon).toContain('hide=')
    await expect.poll(() => rows.count(), soon).toBe(7)
    expect(new Set(await rows.evaluateAll((lines) => lines.map((row) => row.getAttribute('data-kind'))))).toEqual(new Set(['EXPECTED']))
    expect(await drawn()).toBeLessThan(all)
    await page.getByRole('button', { name: 'Datum', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => textsOf(page, 'th[aria-sort="ascending"]'), soon).toEqual(['Datum'])
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), soon).toContain('sort=-expected')
    await expect.poll(() => textsOf(page, 'th[aria-sort="descending"]'), soon).toEqual(['Datum'])
    expect((await textsOf(page, '.questions-dates .questions-row td:first-child'))[0]).toBe('± 5 aug 2026')
    await page.getByRole('button', { name: 'Terug naar wat eerst komt' }).click()
    await expect.poll(() => page.url(), soon).not.toContain('sort=')
  })

  test('of no kind that is shown say so, and the filter goes with one press', async () => {
    const { page, barriers } = await explorer.open(`${may}&hide=LEGAL+PROMISED+EXPECTED+REQUESTED+PLANNED`)
    expect(await page.locator('.questions-none').innerText()).toContain('Niets gevonden met deze filters.')
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Soort datum: filter weg' }).click()
    await page.locator('.questions-dates').waitFor()
  })

  test('are saved with the questions as a file, and offered as a calendar', async () => {
    const { page } = await explorer.open(`${may}&language=en`)
    expect(await page.getByRole('link', { name: 'Calendar feed' }).getAttribute('href')).toBe(
      '/dossiers/clinical-diagnostics/dates.ics?language=en',
    )
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save both lists as CSV' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('questions-clinical-diagnostics-2026-05-13.csv')
    const text = await readFile(await file.path(), 'utf8')
    const shown =
      (await page.locator('.questions-unsettled .questions-row').count()) +
      (await page.locator('.questions-dates .questions-row[data-kind]').count())
    expect(text.startsWith('\u{feff}State on,')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(shown + 2)
    expect(text).toContain('BLOCKER_GONE,97,')
  })
})

describe('what a rule works out and what became of what was promised', () => {
  test('opens to every step with its day and its statements, and says what of the rule nobody verified', async () => {
    const { page, barriers } = await explorer.open(may)
    const row = page.locator('.questions-dates [data-slug="questions-glpvda-oct-2025"][data-kind="LEGAL"]')
    const how = row.getByRole('button', { name: 'hoe uitgerekend' })
    await how.focus()
    await page.keyboard.press('Enter')
    const text = (await page.locator('.explained').innerText()).replaceAll(/\s+/g, ' ')
    for (const part of ['regel niet in alles nagegaan', '11 okt 2025', '3 weken', 'Security.NL', 'Reglement van Orde'])
      expect(text).toContain(part)
    expect(await how.getAttribute('aria-expanded')).toBe('true')
    expect(await barriers()).toEqual([])
  })

  test('stands in the ledger with who answered then and now, the clock that has not started, and the document', async () => {
    const { page } = await explorer.open(may)
    const textOf = async (slug: string) =>
      (await page.locator(`.questions-ledger [data-slug="${slug}"]`).innerText()).replaceAll(/\s+/g, ' ')
    await page.locator('.questions-ledger').waitFor()
    expect(await textOf('commitment-participation-effect')).toContain('De klok loopt nog niet.')
    expect(await textOf('commitment-sept-10')).toContain('nu: Sophie Hermans; toen: Jan Anthonie Bruijn')
    expect(await textOf('commitment-aug-29')).toContain('binnen die tijd')
  })
})

describe('the page', () => {
  test('before the case says that nothing was known, and goes to the first day', async () => {
    const { page, barriers, complaints } = await explorer.open(`${questions}?trueOn=2025-06-01`)
    expect(await page.locator('.empty-board').innerText()).toContain('Op 1 juni 2025 was hierover niets openbaar bekend.')
    expect(await page.locator('.questions-table').count()).toBe(0)
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Ga naar 11 augustus 2025' }).click()
    await expect.poll(() => page.url(), soon).toContain('trueOn=2025-08-11')
    expect(complaints).toEqual([])
  })

  test('says that nothing is recorded of one list while it shows the other', async () => {
    const { page } = await explorer.open('/dossiers/hostile-names/questions?trueOn=2024-02-10')
    expect(await textsOf(page, '.questions-none')).toEqual([
      'Niets vastgesteld: op 10 februari 2024 was er geen antwoord bekend waarvan de inhoud nog openstond.',
    ])
    await page.locator('.questions-dates').waitFor()
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined()
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  test('that fails says so in place, keeps what stood there, and tries again', async () => {
    const { page, barriers } = await explorer.open(may)
    await page.route('**/graphql', (route) => (route.request().postData()?.includes('query Questions') ? route.abort() : route.continue()))
    await page.getByRole('button', { name: 'Vorige dag waarop iets bekend werd' }).first().click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('De vragen en termijnen konden niet worden opgehaald.')
    expect(await page.locator('[data-standing="BLOCKER_GONE"]').count()).toBe(2)
    expect(await barriers()).toEqual([])
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
  })

  test.each([
    ['light', 'nl', 'Answered, but not settled', 'Beantwoord, niet afgehandeld'],
    ['dark', 'en', 'Beantwoord, niet afgehandeld', 'Answered, but not settled'],
  ] as const)('on a phone is cards, %s, %s', async (colorScheme, language, other, own) => {
    const { page, barriers, complaints } = await explorer.open(`${may}&language=${language}`, { ...phone, colorScheme })
    await settled(page)
    expect(await page.getByRole('heading', { name: own }).count()).toBe(1)
    expect(await page.getByText(other).count()).toBe(0)
    expect(await page.locator('table').count()).toBe(0)
    expect(await page.locator('.questions-card').count()).toBeGreaterThan(15)
    expect(await page.locator('.phone-bar a[aria-current="page"]').innerText()).toBe(language === 'nl' ? 'Vragen' : 'Questions')
    const low = await page
      .locator('main button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent))
    expect(low).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })
})
