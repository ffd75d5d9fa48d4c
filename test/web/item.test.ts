import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const items = '/dossiers/clinical-diagnostics/items'
const september = `${items}/criminal-investigation?trueOn=2025-09-30`
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
vi.setConfig({ testTimeout: 90_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

describe('the page of an item', () => {
  test('says how far it is, in the source’s words too, and what the public knew', async () => {
    const { page, barriers, complaints } = await explorer.open(september)
    await page.getByRole('heading', { level: 2, name: 'Strafrechtelijk onderzoek politie en OM' }).waitFor()
    expect(await page.locator('.item-head').innerText()).toMatch(
      /Onderzoek, strafrechtelijk[\s\S]*Openbaar Ministerie, Politie[\s\S]*Loopt[\s\S]*nog niet afgerond[\s\S]*geen datum gegeven/,
    )
    expect(await page.locator('.item-head q').getAttribute('lang')).toBe('nl')
    expect((await textsOf(page, '.item-knew'))[0]).toBe(
      'Op 30 sep 2025 wist het publiek Dat het loopt, sinds ongeveer 13 augustus 2025, en dat geen einddatum te geven was. Voor het laatst bevestigd op diezelfde dag.',
    )
    expect(await page.title()).toMatch(/^Strafrechtelijk onderzoek politie en OM · .* · 30 sep 2025 · Openstaand$/)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('names what became known only later, and where it stands in graph and board', async () => {
    const { page } = await explorer.open(september)
    const later = page.locator('.item-later')
    await expect.poll(() => later.count(), soon).toBe(2)
    expect(await later.first().innerText()).toMatch(/Pas later bekend:\s+Rechtshulp uit andere landen \(17 feb 2026\)/)
    await page.getByRole('link', { name: 'Toon op het bord' }).click()
    await page.locator('.board-row[data-chosen][data-slug="criminal-investigation"]').waitFor()
    expect(page.url()).toContain('trueOn=2025-09-30&item=criminal-investigation')
    await page.goBack()
    const toGraph = await page.getByRole('link', { name: 'Toon in graaf' }).getAttribute('href')
    expect(toGraph).toBe('/dossiers/clinical-diagnostics/graph?trueOn=2025-09-30&item=criminal-investigation')
  })

  test('leads to its neighbours at the same moment', async () => {
    const { page } = await explorer.open(september)
    await page.locator('.item-relation-list').getByRole('link', { name: 'Openbaar Ministerie' }).click()
    await page.getByRole('heading', { level: 2, name: 'Openbaar Ministerie' }).waitFor()
    expect(page.url()).toContain('/items/om?trueOn=2025-09-30')
    expect((await textsOf(page, '.item-knew'))[0]).toMatch(
      /Bekend als organisatie, openbaar ministerie, met \d+ relaties? en \d+ uitspraken/,
    )
  })

  test('says what differs without settling it', async () => {
    const { page, barriers } = await explorer.open(`${items}/bvo-lab-cooperation?trueOn=2026-02-05`)
    const versions = page.locator('.item-versions')
    await versions.waitFor()
    expect(await versions.innerText()).toMatch(/Opgeschort[\s\S]*Een ander zegt over dezelfde dag:[\s\S]*Loopt[\s\S]*hervat volgens koppen/)
    expect(await barriers()).toEqual([])
    await page.goto(`${explorer.address}${items}/screening-participants?trueOn=2025-09-30`)
    await page.locator('.item-versions').waitFor()
    expect(await page.locator('.item-versions').innerText()).toMatch(
      /ten minste 485\.000 personen[\s\S]*vervangen door[\s\S]*ten minste 715\.000/,
    )
  })
})

describe('the ladder', () => {
  test('goes down by what became known, with the delay and the chosen day', async () => {
    const { page } = await explorer.open(september)
    await page.locator('.ladder-day').first().waitFor()
    expect(await textsOf(page, '.ladder-day b')).toEqual(['17 aug 2025', '27 aug 2025', '30 sep 2025', '17 feb 2026', '13 mei 2026'])
    expect(await page.locator('.ladder-delay-chip').innerText()).toBe('± 14 dagen waar, niet openbaar')
    expect(await textsOf(page, '.ladder-chosen')).toEqual(['stand op 30 sep 2025', 'bekend op 30 sep 2025'])
    expect(await page.locator('.ladder-row-later').count()).toBe(2)
  })

  test('is walked by the arrows, and Enter turns the known day', async () => {
    const { page, complaints } = await explorer.open(`${items}/criminal-investigation?trueOn=2025-09-30&knownOn=2025-09-30`)
    await page.locator('.ladder-day').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.ladder-row-later').count(), soon).toBe(3)
    expect(page.url()).toContain('trueOn=2025-09-30&knownOn=2025-08-27')
    expect(await page.locator('.ladder-day[aria-current]').innerText()).toContain('27 aug 2025')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('27 aug 2025')
    await expect
      .poll(() => page.locator('[aria-live]').last().innerText(), soon)
      .toMatch(/zoals openbaar bekend op 27 augustus 2025: Loopt/)
    expect(complaints).toEqual([])
  })

  test('keeps every text inside the drawing and off the others', async () => {
    const { page } = await explorer.open(`${items}/clinical-diagnostics?trueOn=2025-11-30`)
    await page.locator('.ladder-words').first().waitFor()
    const fold = page.locator('.ladder-fold')
    expect(await fold.first().innerText()).toMatch(/^Nog \d+ dagen/)
    const folded = await page.locator('.ladder-day').count()
    await fold.first().click()
    await expect.poll(() => page.locator('.ladder-day').count(), soon).toBeGreaterThan(folded)
    const { outside, overlaps } = await page.evaluate(() => {
      const frame = document.querySelector('.ladder-drawing')?.getBoundingClientRect()
      const boxes = [...document.querySelectorAll('.ladder-words')].map((words) => words.getBoundingClientRect())
      const isOut = (box: DOMRect) => !frame || box.left < frame.left || box.right > frame.right + 1 || box.bottom > frame.bottom
      const doMeet = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
      return {
        outside: boxes.filter(isOut).length,
        overlaps: boxes.filter((box, index) => boxes.slice(index + 1).some((other) => doMeet(box, other))).length,
      }
    })
    expect({ outside, overlaps }).toEqual({ outside: 0, overlaps: 0 })
  })
})

describe('the statements', () => {
  test('are those known, and with a button those of later too, marked', async () => {
    const { page, barriers, complaints } = await explorer.open(september)
    const rows = page.locator('.item-statement-row')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(10)
    await page.getByRole('button', { name: 'Bekend op 30 sep 2025 · 10 van 16' }).click()
    await expect.poll(() => rows.count(), soon).toBe(16)
    expect(page.url()).toContain('later=yes')
    expect(await page.locator('.item-statement-later').count()).toBe(6)
    expect(await page.locator('.item-statement-later').last().innerText()).toContain('later')
    await rows.nth(1).locator('.chip').first().click()
    await page.locator('.item-statements .source-card').waitFor()
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('go back to the first, fifty at a time', async () => {
    const { page } = await explorer.open(`${items}/clinical-diagnostics?trueOn=2026-05-13`)
    const rows = page.locator('.item-statement-row')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(50)
    await page.getByRole('button', { name: /^Nog \d+ eerdere uitspraken$/ }).click()
    await expect.poll(() => rows.count(), soon).toBeGreaterThan(50)
    expect(await rows.first().innerText()).toContain('23 jan 2017')
    await expect.poll(() => page.getByRole('button', { name: /eerdere uitspraken/ }).count(), soon).toBe(0)
  })
})

describe('an item that is not there', () => {
  test('yet: its name, that the public did not know it, and the way to the first day', async () => {
    const { page, barriers, complaints } = await explorer.open(`${items}/criminal-investigation?trueOn=2025-08-12`)
    await page.getByText('niet openbaar bekend op deze dag', { exact: true }).waitFor()
    expect(await page.locator('main h2').innerText()).toBe('Strafrechtelijk onderzoek politie en OM')
    expect(await page.locator('.item-statement-row, .ladder, .item-knew').count()).toBe(0)
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Ga naar 17 augustus 2025' }).click()
    await page.locator('.item-knew').waitFor()
    expect(page.url()).toContain('trueOn=2025-08-17')
    expect(complaints).toEqual([])
  })

  test('at all: says so within the dossier', async () => {
    const { page, barriers, complaints } = await explorer.open(`${items}/nonsense?trueOn=2025-09-30`)
    await page.getByRole('heading', { level: 2, name: 'Dit onderwerp bestaat niet' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('“nonsense”')
    expect(await page.locator('.date-control').count()).toBe(2)
    expect(await barriers()).toEqual([])
    await page.locator('main').getByRole('link', { name: 'Naar het overzicht' }).click()
    await page.locator('.board-row').first().waitFor()
    expect(complaints).toEqual([])
  })
})

describe('everywhere', () => {
  test('in English every text but the quotation is English', async () => {
    const { page, barriers } = await explorer.open(`${september}&language=en`, { colorScheme: 'dark' })
    await page.locator('.item-knew').waitFor()
    expect(await page.locator('.item-knew').innerText()).toMatch(
      /^On 30 Sep 2025 the public knew\s+That it runs, since about 13 August 2025/,
    )
    expect(await page.locator('.item-head q').innerText()).toContain('nog niet afgerond')
    expect(await page.locator('main').innerText()).not.toMatch(/wacht op|bekend|geen datum|uitspraken/i)
    expect(await barriers()).toEqual([])
  })

  test('on a phone the ladder is a list, and nothing is wider than the screen', async () => {
    const { page, barriers, complaints } = await explorer.open(september, phone)
    await page.locator('.ladder-list').waitFor()
    expect(await page.locator('.ladder-drawing').count()).toBe(0)
    expect(await textsOf(page, '.ladder-item-later b')).toEqual(['17 feb 2026 later', '13 mei 2026 later'])
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])).toEqual([390, 390])
    const small = await page
      .locator('.ladder-day, .item-tool, .item-statements .button')
      .evaluateAll((all) => all.filter((control) => control.getBoundingClientRect().height < 44).map((control) => control.textContent))
    expect(small).toEqual([])
    expect(await barriers()).toEqual([])
    await page.locator('.ladder-item-later .ladder-day').first().click()
    await expect.poll(() => page.locator('.ladder-item-later').count(), soon).toBe(1)
    expect(complaints).toEqual([])
  })

  test('a name is only text, however long or hostile', async () => {
    const { page, complaints } = await explorer.open(september)
    await page.locator('.item-knew').waitFor()
    const hostile = `<img src=x onerror=alert(1)> \u202Eمرحبا ${'lang'.repeat(70)}`
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replaceAll('Strafrechtelijk onderzoek politie en OM', hostile)
      await route.fulfill({ response: answer, body })
    })
    await page.reload()
    await page.locator('.item-knew').waitFor()
    expect(await page.locator('main h2').innerText()).toContain('<img src=x')
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(complaints).toEqual([])
  })
})
