import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, soon, textsOf } from './explorer.ts'
import type { Explorer, Window } from './explorer.ts'

const graph = '/dossiers/clinical-diagnostics/graph'
const may = `${graph}?trueOn=2026-05-13`
vi.setConfig({ testTimeout: 120_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

async function openMap(path: string): Promise<Window> {
  const window = await explorer.open(path)
  await window.page.locator('.map-canvas canvas').first().waitFor()
  return window
}
const heard = ({ page }: Window) => page.locator('.map [aria-live]').innerText()
/** Keys of the kept places with their slots: empty until the worker is done. */
const keptPlaces = ({ page }: Window) =>
  page.evaluate(() => Object.entries(window.sessionStorage).filter(([name]) => name.startsWith('openstaand.map.')))
const table = (page: Window['page']) =>
  page.locator('.graph-table tr[data-slug]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-slug')))

describe('the map', () => {
  test('is walked by keyboard: districts, neighbours, choice, waits, and out again', async () => {
    const window = await openMap(may)
    const { page, barriers, complaints } = window
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('Tab')
    await expect.poll(() => heard(window), soon).toMatch(/\. \d+ relaties$/)
    const first = await heard(window)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => heard(window), soon).not.toBe(first)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), soon).toContain('item=')
    await page.locator('.chosen-details').waitFor()
    expect(await barriers()).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url(), soon).not.toContain('item=')
    await page.locator('.map-canvas').focus()
    const isOnMap = () => page.evaluate(() => document.activeElement?.classList.contains('map-canvas'))
    // On from the district where the walk stood, and out after the last.
    let districts = 0
    for (; districts < 9 && (await isOnMap()); districts += 1) await page.keyboard.press('Tab')
    expect(districts).toBe(5)
    expect(complaints).toEqual([])
  })

  test('W goes along the waits of the chosen item', async () => {
    const window = await openMap(`${may}&item=questions-bbb-aug-2025`)
    await window.page.locator('.map-canvas').focus()
    await window.page.keyboard.press('w')
    await expect.poll(() => heard(window), soon).toMatch(/^AP-onderzoek naar Clinical Diagnostics \(AVG\)\. Onderzoek, .*Loopt/)
  })

  test('shows what is behind + with E, takes it back with Ctrl+Z and with the button', async () => {
    const { page } = await openMap(`${may}&item=questions-bbb-aug-2025`)
    const before = await page.locator('.graph-hidden').innerText()
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('e')
    await expect.poll(() => page.url(), soon).toContain('expand=questions-bbb-aug-2025')
    await expect.poll(() => page.locator('.graph-hidden').innerText(), soon).not.toBe(before)
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator('.graph-hidden').innerText(), soon).toBe(before)
    await page.getByRole('button', { name: /^Alles \d+$/ }).click()
    await page.locator('.graph-hidden').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Ongedaan', exact: true }).click()
    await expect.poll(() => page.locator('.graph-hidden').innerText(), soon).toBe(before)
    await expect.poll(() => page.getByRole('button', { name: 'Ongedaan', exact: true }).isDisabled(), soon).toBe(true)
  })

  test('keeps everything in its place when the date or the filters change, and on a return', async () => {
    const window = await openMap(may)
    const { page, complaints } = window
    await expect.poll(() => keptPlaces(window), soon).toHaveLength(1)
    const places = await keptPlaces(window)
    await page.keyboard.press('[')
    await expect.poll(() => page.url(), soon).not.toContain('2026-05-13')
    await page.getByRole('checkbox', { name: /^Document/ }).click()
    await page.goto(`${explorer.address}${graph}?trueOn=2025-09-30&language=en`)
    await page.locator('.map-canvas canvas').first().waitFor()
    await page.waitForTimeout(3000)
    expect(await keptPlaces(window)).toEqual(places)
    expect(complaints).toEqual([])
  })

  test('with nothing chosen begins at what holds up the rest, which a click chooses', async () => {
    const { page, barriers } = await openMap(may)
    expect(await textsOf(page, '.pick-head')).toContainEqual(expect.stringMatching(/^AP-onderzoek .* houdt 2$/))
    expect(await barriers()).toEqual([])
    await page.locator('.pick-root', { hasText: 'AP-onderzoek' }).click()
    await expect.poll(() => page.locator('#chosen-name').innerText(), soon).toMatch(/^AP-onderzoek/)
    expect(page.url()).toContain('item=ap-investigation')
  })
})

describe('the panel', () => {
  test('says of the IGJ investigation how it ended, since when that was known, what waited for it and who says so', async () => {
    const { page, complaints } = await openMap(`${may}&item=igj-investigation`)
    const side = page.locator('.graph-side')
    await side.locator('.statement').first().waitFor()
    expect(await side.innerText()).toMatch(
      /Afgerond[\s\S]*sinds 13 mei 2026, bevestigd dezelfde dag[\s\S]*Hoe de stand veranderde[\s\S]*Houdt vast[\s\S]*tot 13 mei 2026:[\s\S]*Van Diepen[\s\S]*Relaties[\s\S]*toetst aan[\s\S]*NEN 7510/,
    )
    await side.getByRole('button', { name: /^NEN 7510/ }).click()
    await expect.poll(() => page.url(), soon).toContain('item=nen-7510')
    await page.getByRole('link', { name: 'Eigen pagina van dit item' }).click()
    await expect.poll(() => page.url(), soon).toContain('/items/nen-7510')
    expect(complaints).toEqual([])
  })

  test('says that an item was not known yet, and goes to the first day that it was', async () => {
    const { page, barriers } = await openMap(`${graph}?trueOn=2025-08-20&item=igj-finding`)
    await page.locator('.chosen-away').waitFor()
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Ga naar 13 mei 2026' }).click()
    await page.locator('.chosen-state').waitFor()
  })
})

describe('the filters', () => {
  test('count what is known at the moment, take away without moving, and can be taken away again', async () => {
    const { page, barriers } = await openMap(may)
    const kinds = page.locator('.filters fieldset').first().locator('input')
    expect(await page.locator('.filter', { hasText: 'Onderzoek' }).first().innerText()).toMatch(/7$/)
    for (const kind of await kinds.all()) await kind.click()
    await page.locator('.graph-none').waitFor()
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Onderzoek weer tonen' }).click()
    await page.locator('.graph-none').waitFor({ state: 'detached' })
    await page.keyboard.press('t')
    await expect.poll(async () => (await table(page)).length, soon).toBe(7)
    await page.getByRole('checkbox', { name: /^Afgerond/ }).click()
    await expect.poll(async () => (await table(page)).includes('igj-investigation'), soon).toBe(false)
  })
})

describe('what is filtered away', () => {
  test('stays faint where it stood when that is asked for, says so in words, and is not saved with the rest', async () => {
    const { page, barriers, complaints } = await openMap(`${may}&hide=INVESTIGATION&item=lab-improvement-plan`)
    await page.getByRole('checkbox', { name: 'Weggefilterd blijft vaag' }).click()
    await expect.poll(() => page.url(), soon).toContain('filtered=faint')
    await page.keyboard.press('t')
    await expect.poll(async () => (await table(page)).includes('igj-investigation'), soon).toBe(true)
    expect(await page.locator('tr[data-slug="igj-investigation"]').innerText()).toContain('weggefilterd')
    expect(await page.locator('tr[data-slug="lab-improvement-plan"]').innerText()).not.toContain('weggefilterd')
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('may be what is less sure: relations by their certainty, each with how many there are', async () => {
    const { page } = await openMap(`${may}&item=igj-investigation`)
    const sure = page.getByRole('group', { name: 'Zekerheid van relaties' })
    const counts = (await sure.locator('.filter-count').allInnerTexts()).map(Number)
    const families = page.getByRole('group', { name: 'Relaties', exact: true }).locator('.filter-count')
    const all = (await families.allInnerTexts()).map(Number)
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
    expect(counts.length).toBeGreaterThan(1)
    expect(sum(counts)).toBe(sum(all))
    for (const box of await sure.locator('input').all()) await box.click()
    await expect.poll(() => page.url(), soon).toContain('INFERRED')
    await page.keyboard.press('t')
    await expect.poll(async () => (await table(page)).includes('igj-investigation'), soon).toBe(true)
  })
})

describe('the table twin', () => {
  test('comes and goes with T, has what the map has, and keeps the choice', async () => {
    const { page, barriers, complaints } = await openMap(`${may}&item=ap-investigation`)
    const core = Number(/\d+/.exec(await page.getByRole('button', { name: /^Kern/ }).innerText())?.[0])
    await page.keyboard.press('t')
    await expect.poll(async () => (await table(page)).length, soon).toBe(core)
    expect(await page.locator('.graph-table tr[data-chosen]').getAttribute('data-slug')).toBe('ap-investigation')
    expect((await textsOf(page, '.graph-group')).map((text) => text.replace(/ \d+.*/, ''))).toEqual([
      'Kamer en kabinet',
      'Toezicht en opsporing',
      'Incident',
      'Screening en maatregelen',
      'Getroffenen en claims',
    ])
    expect(await page.locator('tr[data-slug="questions-bbb-aug-2025"]').innerText()).toMatch(/Inhoud open[\s\S]*AP-onderzoek/)
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: /^Toon \d+ achter Getroffenen/ }).click()
    await expect.poll(async () => (await table(page)).length, soon).toBeGreaterThan(core)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await table(page)).length, soon).toBe(core)
    await page.keyboard.press('t')
    await page.locator('.map-canvas').waitFor()
    expect(complaints).toEqual([])
  })

  test('takes the keyboard along and gives it back, and the map stands as it was left', async () => {
    const { page, complaints } = await openMap(`${may}&item=ap-investigation`)
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.closest('tr, .map-canvas')?.getAttribute('data-slug') ?? document.activeElement?.className,
      )
    const turned = () => page.locator('.map-canvas .map-world').first().getAttribute('transform')
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    const before = await turned()
    await page
      .locator('.map-canvas canvas')
      .first()
      .evaluate((canvas) => canvas.setAttribute('data-kept', ''))
    await page.keyboard.press('t')
    await expect.poll(focused, soon).toBe('ap-investigation')
    expect(await page.locator('.map-canvas').isVisible()).toBe(false)
    // What changes meanwhile is on the map when it comes back; keys of the map do nothing to it before.
    await page.keyboard.press('0')
    await page.keyboard.press('t')
    await expect.poll(focused, soon).toBe('map-canvas')
    expect(await turned()).toBe(before)
    expect(await page.locator('.map-canvas canvas[data-kept]').count()).toBe(1)
    await page.setViewportSize({ width: 1700, height: 1000 })
    await expect
      .poll(
        () =>
          page
            .locator('.map-canvas canvas')
            .first()
            .evaluate((canvas) => canvas.clientWidth > 1000),
        soon,
      )
      .toBe(true)
    expect(complaints).toEqual([])
  })

  test('brings the line of the chosen item into sight, below its head', async () => {
    const { page } = await explorer.open(`${may}&view=table&item=lab-improvement-plan`)
    await page.locator('.graph-table tr[data-chosen]').waitFor()
    const boxOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect())
    await expect.poll(async () => (await boxOf('.graph-table tr[data-chosen]')).top < 900, soon).toBe(true)
    const [line, head] = [await boxOf('.graph-table tr[data-chosen]'), await boxOf('.graph-table thead th')]
    expect(line.top).toBeGreaterThanOrEqual(head.bottom)
  })

  test('is what a phone shows, in English too, with details under the chosen line and a way to the waits', async () => {
    const { page, barriers, complaints } = await explorer.open(`${graph}?trueOn=2025-09-30&language=en`, {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    })
    const line = page.locator('[data-slug="ap-investigation"] .graph-name')
    await line.waitFor()
    expect(await barriers()).toEqual([])
    await line.tap()
    await page.locator('.graph-details-row .statement').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await barriers()).toEqual([])
    expect(await page.getByRole('link', { name: 'To the list of what waits for what' }).getAttribute('href')).toContain('waits=list')
    expect(complaints).toEqual([])
  })
})

test('the map in English and in the dark has no barriers and no complaints', async () => {
  const { page, barriers, complaints } = await explorer.open(`${may}&item=igj-investigation&show=all&language=en`, { colorScheme: 'dark' })
  await page.locator('.map-canvas canvas').first().waitFor()
  await page.locator('.statement').first().waitFor()
  expect(await page.locator('.graph-side').innerText()).toContain('How the state changed')
  expect(await barriers()).toEqual([])
  expect(complaints).toEqual([])
})
