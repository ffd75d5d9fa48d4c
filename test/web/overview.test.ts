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

describe('the board', () => {
  test('on 30 September 2025 shows the six open investigations and who runs each', async () => {
    const { page, complaints } = await explorer.open(september)
    const investigations = page.locator('.board-table tbody').first()
    expect(await textsOf(page, '.board-group th')).toEqual([
      'Onderzoeken 6',
      expect.stringMatching(/^Toezeggingen en debatten \d+$/),
      'Kamervragen 2',
      expect.stringMatching(/^Maatregelen en claims \d+$/),
    ])
    const slugs = await investigations.locator('.board-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-slug')))
    expect(new Set(slugs)).toEqual(
      new Set([
        'ap-investigation',
        'bvo-nl-investigation',
        'criminal-investigation',
        'igj-investigation',
        'igj-lab-oversight',
        'lab-own-investigation',
      ]),
    )
    const who = async (slug: string) => (await page.locator(`[data-slug="${slug}"] td`).first().innerText()).trim()
    expect(await who('ap-investigation')).toBe('AP')
    expect(await who('bvo-nl-investigation')).toBe('BVO NL')
    expect(await page.locator('[data-slug="lab-own-investigation"]').innerText()).toMatch(/15 aug 46 d/)
    expect(await page.locator('[data-slug="ap-investigation"]').innerText()).toMatch(/Loopt[\s\S]*nog niet afgerond[\s\S]*geen datum/)
    expect(await textsOf(page, '.count-cell')).toContain('0 / 6 onderzoeken met einddatum')
    expect(await page.title()).toBe('Overzicht · Hack en datalek bij Clinical Diagnostics (2025) · 30 sep 2025 · Openstaand')
    expect(complaints).toEqual([])
  })

  test('names a set that is answered in form but not in substance, and what it waits for', async () => {
    const { page } = await explorer.open(september)
    const line = await page.locator('[data-slug="questions-bbb-aug-2025"]').innerText()
    expect(line).toContain('Beantwoord, inhoud open')
    expect(line).toContain('AP-onderzoek')
  })

  test('opens a line by keyboard to its history, waits, statements and sources, and closes it again', async () => {
    const { page, barriers, complaints } = await explorer.open(september)
    await page.locator('[data-slug="criminal-investigation"] .row-name').focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const details = page.locator('#details-criminal-investigation')
    await details.locator('.statement').first().waitFor()
    expect(page.url()).toContain('item=criminal-investigation&open=yes')
    expect(await details.innerText()).toMatch(/Geschiedenis[\s\S]*± 13 aug 2025[\s\S]*Loopt[\s\S]*Wacht op/)
    expect(await textsOf(page, '#details-criminal-investigation .chip')).toContainEqual(expect.stringMatching(/ § 4b /))
    for (const chip of await details.locator('.chip').all()) await chip.click()
    const links = await details
      .locator('.source-card a')
      .evaluateAll((all) => all.map((link) => `${link.getAttribute('href')} ${link.getAttribute('rel')}`))
    expect(links).toContainEqual(expect.stringMatching(/^https?:.* noreferrer noopener$/))
    expect(await barriers()).toEqual([])
    await page.locator('[data-slug="criminal-investigation"] .row-name').focus()
    await page.keyboard.press('Escape')
    await details.waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })

  test('is put in the order of a column and back under its kinds', async () => {
    const { page } = await explorer.open(september)
    await page.getByRole('button', { name: 'Sinds' }).click()
    await expect.poll(() => textsOf(page, 'th[aria-sort="ascending"]'), soon).toEqual(['Sinds'])
    const sinces = () => textsOf(page, '.board-row td:nth-of-type(3)')
    const oldestFirst = await sinces()
    expect(oldestFirst).toHaveLength(19)
    await page.getByRole('button', { name: 'Sinds' }).click()
    expect(page.url()).toContain('sort=-since')
    const ends = (all: readonly string[]) => [all.at(0), all.at(-1)]
    await expect.poll(async () => ends(await sinces()), soon).toEqual(ends(oldestFirst.toReversed()))
    await page.getByRole('button', { name: 'Soort', exact: true }).click()
    await expect.poll(() => page.locator('.board-group').count(), soon).toBe(4)
  })
})

describe('the waits', () => {
  test('a line that is chosen is chosen in the drawing, from where the arrows walk on', async () => {
    const { page } = await explorer.open(`${september}&item=ap-investigation`)
    await page.locator('.waits-canvas canvas').first().waitFor()
    await page.locator('.waits-canvas').focus()
    await page.keyboard.press('ArrowLeft')
    const heard = page.locator('.waits [aria-live]')
    await expect.poll(() => heard.innerText(), soon).toMatch(/Wacht op .*AP-onderzoek/)
    expect(await page.locator('.board-row[data-pointed]').count()).toBe(1)
    await page.keyboard.press('Enter')
    const chosen = page.locator('.board-row[data-chosen]')
    await expect.poll(() => chosen.getAttribute('data-slug'), soon).toMatch(/^(questions-bbb-aug-2025|vdvdk-claim)$/)
    await page.keyboard.press('Escape')
    await expect.poll(() => chosen.count(), soon).toBe(0)
  })

  test('are a list at the press of T, roots first, each with what it holds', async () => {
    const { page, barriers } = await explorer.open(september)
    await page.keyboard.press('t')
    const lines = page.locator('.waits-line')
    await lines.first().waitFor()
    expect(await textsOf(page, '.waits-line.depth-0')).toHaveLength(4)
    const talk = page.locator('.waits-line.depth-0', { hasText: 'Gesprek minister' })
    expect(await talk.innerText()).toContain('houdt 1')
    expect(await page.locator('.waits-line', { hasText: 'Kamerbrief databeveiliging' }).innerText()).toContain('helpt, houdt niet vast')
    await lines.filter({ hasText: 'Claiminitiatief' }).first().getByRole('button').click()
    await expect.poll(() => page.locator('.board-row[data-chosen]').getAttribute('data-slug'), soon).toBe('vdvdk-claim')
    expect(page.url()).toContain('waits=list&item=vdvdk-claim')
    expect(await barriers()).toEqual([])
  })

  test('leave out by name what waits for nothing and holds nothing', async () => {
    const { page } = await explorer.open(september)
    expect(await page.locator('.waits-alone').innerText()).toContain('Strafrechtelijk onderzoek politie en OM')
    await page.getByRole('link', { name: 'Claiminitiatief VCC/DHKV', exact: true }).click()
    expect(await page.locator('.board-row[data-chosen]').getAttribute('data-slug')).toBe('dhkv-claim')
  })
})
