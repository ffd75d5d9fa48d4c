// Working with the graph as an analyst does: select, hide, keep, undo, share.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Page } from 'playwright-core'
import { tagOf } from '../../web/explore/tags.ts'
import { openExplorer, soon } from './explorer.ts'
import type { Explorer } from './explorer.ts'
import { openMap, said } from './map.ts'

const graph = '/dossiers/clinical-diagnostics/graph'
const may = `${graph}?trueOn=2026-05-13`
const igj = 'igj-investigation'
vi.setConfig({ testTimeout: 120_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

const held = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
const rows = (page: Page) =>
  page.locator('.graph-table tr[data-slug]').evaluateAll((all) => all.map((row) => row.getAttribute('data-slug') ?? ''))

describe('by keyboard on the map', () => {
  test('an item is hidden, only one with its neighbours is left, all comes back, and each step is undone and redone', async () => {
    const { page, barriers, complaints } = await openMap(explorer, `${may}&item=${igj}`)
    await page.locator('.chosen-details').waitFor()
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('Shift+H')
    await expect.poll(() => held(page, 'around'), soon).toBe(tagOf(igj))
    await expect.poll(() => said(page), soon).toMatch(/^Alleen IGJ-onderzoek .* met buren\.$/)
    await expect.poll(() => page.locator('.work-away').innerText(), soon).toMatch(/^\d+ verborgen$/)
    expect(await barriers()).toEqual([])
    await page.keyboard.press('p')
    await expect.poll(() => held(page, 'pin'), soon).toBe(tagOf(igj))
    await page.keyboard.press('n')
    await expect.poll(() => page.locator('.work-about').innerText(), soon).toMatch(/^\d+ geselecteerd$/)
    await page.keyboard.press('h')
    await expect.poll(() => held(page, 'with'), soon).toBeNull()
    await expect.poll(() => said(page), soon).toMatch(/^\d+ items verborgen\.$/)
    for (const [name, value] of [
      ['away', null],
      ['with', null],
      ['pin', null],
      ['around', null],
    ] as const) {
      await page.keyboard.press('Control+z')
      await expect.poll(() => held(page, name), soon).toBe(value)
    }
    await expect.poll(() => page.getByRole('button', { name: 'Ongedaan', exact: true }).isDisabled(), soon).toBe(true)
    for (const name of ['around', 'pin', 'with', 'away']) {
      await page.keyboard.press('Control+Shift+Z')
      await expect.poll(() => held(page, name), soon).not.toBeNull()
    }
    await page.reload()
    await page.locator('.map-canvas canvas').first().waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Ongedaan', exact: true }).isEnabled(), soon).toBe(true)
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => held(page, 'away'), soon).toBeNull()
    await page.keyboard.press('u')
    await expect.poll(() => held(page, 'around'), soon).toBeNull()
    expect(complaints).toEqual([])
  })

  test('Shift+Space selects, I turns the selection round, the menu opens and acts, ? shows all keys', async () => {
    const { page, barriers, complaints } = await openMap(explorer, may)
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('Tab')
    await expect.poll(() => page.locator('.map [aria-live]').innerText(), soon).toMatch(/relaties$/)
    await page.keyboard.press('Shift+Space')
    await expect.poll(() => said(page), soon).toBe('1 geselecteerd.')
    await page.keyboard.press('i')
    await expect.poll(() => said(page), soon).toMatch(/^\d{2,} geselecteerd\.$/)
    expect(page.url().length).toBeLessThan(2000)
    await page.keyboard.press('Shift+F10')
    const menu = page.getByRole('menu')
    await menu.waitFor()
    expect(await barriers('[role="menu"]')).toEqual([])
    await page.getByRole('menuitem', { name: /^Verberg/ }).click()
    await expect.poll(() => held(page, 'away'), soon).toMatch(/^[0-9a-z]{5}$/)
    await page.keyboard.press('?')
    await page.locator('.work-dialog').waitFor()
    expect(await barriers('.work-dialog')).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.work-dialog').waitFor({ state: 'detached' })
    await page.locator('.work-away').click()
    await page.getByRole('button', { name: /weer$/ }).first().click()
    await expect.poll(() => held(page, 'away'), soon).toBeNull()
    expect(complaints).toEqual([])
  })

  test('on a slow machine too each key is one step, whatever is drawn meanwhile', async () => {
    const { page } = await openMap(explorer, `${may}&item=${igj}`)
    await page.locator('.chosen-details').waitFor()
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await page.locator('.map-canvas').focus()
    for (const [key, name] of [
      ['Shift+H', 'around'],
      ['p', 'pin'],
      ['n', 'with'],
      ['h', 'away'],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => held(page, name), soon).not.toBeNull()
    }
    await expect.poll(() => said(page), soon).toMatch(/^\d+ items verborgen\.$/)
    for (const name of ['away', 'with', 'pin', 'around']) {
      await page.keyboard.press('Control+z')
      await expect.poll(() => held(page, name), soon).toBeNull()
    }
    await expect.poll(() => page.getByRole('button', { name: 'Ongedaan', exact: true }).isDisabled(), soon).toBe(true)
  })

  test('two keys in one breath are two steps: what is turned round is what was just selected', async () => {
    const { page } = await openMap(explorer, may)
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('Tab')
    await expect.poll(() => page.locator('.map [aria-live]').innerText(), soon).toMatch(/relaties$/)
    await page.locator('.map-canvas').evaluate(async (map) => {
      for (const [key, shiftKey] of [
        [' ', true],
        ['i', false],
      ] as const) {
        map.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, code: key === ' ' ? 'Space' : 'KeyI', bubbles: true }))
        map.dispatchEvent(new KeyboardEvent('keyup', { key, shiftKey, bubbles: true }))
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
      }
    })
    await expect.poll(() => said(page), soon).toMatch(/^\d{2,} geselecteerd\.$/)
    const count = Number.parseInt(await said(page), 10)
    const all = await page.locator('.graph-tools, .as-of').allInnerTexts()
    expect(all.join(' ')).toContain(`Kern ${count + 1}`)
  })

  test('a click with Shift selects, and one with the right button opens the menu beside the item', async () => {
    const { page } = await openMap(explorer, `${may}&item=${igj}`)
    await page.locator('.chosen-details').waitFor()
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menu').waitFor()
    const beside = await page.locator('.map-anchor').boundingBox()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    const [x, y] = [beside?.x ?? 0, beside?.y ?? 0]
    await page.keyboard.down('Shift')
    await page.mouse.click(x, y)
    await page.keyboard.up('Shift')
    await expect.poll(() => held(page, 'with'), soon).toBe(tagOf(igj))
    await page.mouse.click(x, y, { button: 'right' })
    await page.getByRole('menuitem', { name: /^Haal uit de selectie/ }).click()
    await expect.poll(() => held(page, 'with'), soon).toBeNull()
  })
})

describe('the table twin', () => {
  test('selects, hides, pins and undoes the same, by its buttons and by its keys', async () => {
    const { page, barriers, complaints } = await explorer.open(`${may}&view=table`)
    await page.locator(`tr[data-slug="${igj}"]`).waitFor()
    const before = await rows(page)
    // Not `check`: the box is ticked when the address has come along, not at the press itself.
    await page.getByRole('checkbox', { name: /^Selecteer IGJ-onderzoek/ }).click()
    await expect.poll(() => held(page, 'with'), soon).toBe(tagOf(igj))
    await page.locator(`tr[data-slug="${igj}"] .graph-name`).focus()
    await page.keyboard.press('h')
    await expect.poll(() => rows(page), soon).toEqual(before.filter((slug) => slug !== igj))
    await page.keyboard.press('Control+z')
    await expect.poll(() => rows(page), soon).toEqual(before)
    await page.locator(`tr[data-slug="${igj}"] .graph-acts`).click()
    await page.getByRole('menuitem', { name: /^Zet vast/ }).click()
    await page.locator(`tr[data-slug="${igj}"] .graph-pinned`).waitFor()
    for (const look of await page.locator('.filters fieldset').first().locator('input').all()) await look.click()
    await expect.poll(() => rows(page), soon).toEqual([igj])
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('a link shows the same on another day and in English, and says what in it is of another dossier', async () => {
    const link = `${graph}?trueOn=2025-11-19&language=en&view=table&away=${tagOf(igj)}zzzzz&pin=%3Cb%3E`
    const { page, barriers } = await explorer.open(link)
    await page.locator('.work-away').waitFor()
    expect(await rows(page)).not.toContain(igj)
    expect(await page.locator('.graph-cut').innerText()).toMatch(/^1 item in this address is not in this dossier/)
    expect(await page.locator('.notice').first().innerText()).toContain('pin=<b>')
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Out of the address' }).click()
    await expect.poll(() => held(page, 'away'), soon).toBe(tagOf(igj))
    await page.goto(`${page.url()}&item=${igj}`)
    await page.getByRole('button', { name: 'Show again and pin' }).click()
    await expect.poll(() => held(page, 'away'), soon).toBeNull()
    await expect.poll(() => held(page, 'pin'), soon).toBe(tagOf(igj))
    await expect.poll(() => rows(page), soon).toContain(igj)
  })

  test('on a phone has the same bar and menu, under the thumb', async () => {
    const { page, barriers, complaints } = await explorer.open(may, {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    })
    await page.locator(`tr[data-slug="${igj}"] .graph-acts`).tap()
    await page.getByRole('menuitem', { name: /^Alleen dit met buren/ }).tap()
    await expect.poll(() => held(page, 'around'), soon).toBe(tagOf(igj))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })
})

describe('what is shown is saved', () => {
  async function saved(page: Page, name: RegExp): Promise<{ readonly name: string; readonly text: string }> {
    await page.getByRole('button', { name: 'Bewaar wat er nu staat' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()])
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'latin1') }
  }

  test('as a picture, a drawing, tables, GraphML and JSON, each with its moment and sources', async () => {
    const { page, barriers, complaints } = await openMap(explorer, `${may}&around=${tagOf(igj)}`)
    const png = await saved(page, /PNG/)
    expect(png.name).toBe('openstaand-clinical-diagnostics-map-2026-05-13-known-2026-05-13.png')
    expect(png.text.slice(1, 4)).toBe('PNG')
    await expect.poll(() => page.locator('.work-end > [aria-live]').innerText(), soon).toContain(png.name)
    const svg = await saved(page, /SVG/)
    expect(svg.text).toMatch(/<svg [\s\S]*<desc>[\s\S]*13 mei 2026[\s\S]*bronnen: /)
    const count = Number(/\d+/.exec(await page.getByRole('button', { name: /^Kern/ }).innerText())?.[0])
    expect((await saved(page, /Items als tabel/)).text.trim().split('\r\n')).toHaveLength(count + 1)
    const graphml = await saved(page, /GraphML/)
    expect(graphml.text.match(/<node /g)).toHaveLength(count)
    expect(graphml.text).toContain('<data key="graph.trueOn">2026-05-13</data>')
    const json: unknown = JSON.parse((await saved(page, /JSON/)).text)
    expect(json).toMatchObject({ dossier: { slug: 'clinical-diagnostics' }, moment: { trueOn: '2026-05-13', knownOn: '2026-05-13' } })
    expect((await saved(page, /Relaties als tabel/)).text).toContain('AWAITS')
    await page.getByRole('button', { name: 'Bewaar wat er nu staat' }).click()
    await page.getByRole('menu').waitFor()
    expect(await barriers('[role="menu"]')).toEqual([])
    expect(complaints).toEqual([])
  })

  test('as the query of the view, which GraphiQL opens with and runs', async () => {
    const { page } = await openMap(explorer, `${may}&around=${tagOf(igj)}`)
    await page.getByRole('button', { name: 'Bewaar wat er nu staat' }).click()
    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('menuitem', { name: 'Toon de query van deze weergave' }).click(),
    ])
    await tab.getByRole('tab', { name: 'GraphView' }).waitFor()
    await tab.locator('.graphiql-query-editor .view-lines').getByText('GraphView').first().waitFor()
    const press = async (): Promise<number | undefined> => {
      const sent = tab.waitForRequest((request) => (request.postData() ?? '').includes('query GraphView('), { timeout: 2000 })
      await tab.getByRole('button', { name: /Execute query/ }).click()
      const request = await sent.catch(() => null)
      return (await request?.response())?.status()
    }
    await expect.poll(press, soon).toBe(200)
    await tab.locator('.result-window').getByText('"data"').first().waitFor()
  })
})
