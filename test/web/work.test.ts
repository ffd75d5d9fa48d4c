// Working with the graph as an analyst does: select, hide, keep, undo, share.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Page } from 'playwright-core'
import { tagOf } from '../../web/explore/tags.ts'
import { openExplorer, soon } from './explorer.ts'
import type { Explorer, Window } from './explorer.ts'

const graph = '/dossiers/clinical-diagnostics/graph'
const may = `${graph}?trueOn=2026-05-13`
const igj = 'igj-investigation'
vi.setConfig({ testTimeout: 120_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

async function openMap(path: string): Promise<Window> {
  const window = await explorer.open(path)
  await window.page.locator('.map-canvas canvas').first().waitFor()
  await window.page.locator('.work-bar').waitFor()
  return window
}
const said = (page: Page) => expect.poll(() => page.locator('.graph-said').innerText(), soon)
const held = (page: Page, name: string) => expect.poll(() => new URL(page.url()).searchParams.get(name), soon)
const rows = (page: Page) =>
  page.locator('.graph-table tr[data-slug]').evaluateAll((all) => all.map((row) => row.getAttribute('data-slug') ?? ''))

describe('by keyboard on the map', () => {
  test('an item is hidden, only one with its neighbours is left, all comes back, and each step is undone and redone', async () => {
    const { page, barriers, complaints } = await openMap(`${may}&item=${igj}`)
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('Shift+H')
    await held(page, 'around').toBe(tagOf(igj))
    await said(page).toMatch(/^Alleen IGJ-onderzoek .* met buren\.$/)
    expect(await page.locator('.work-away').innerText()).toMatch(/^\d+ verborgen$/)
    expect(await barriers()).toEqual([])
    await page.keyboard.press('p')
    await held(page, 'pin').toBe(tagOf(igj))
    await page.keyboard.press('n')
    await expect.poll(() => page.locator('.work-about').innerText(), soon).toMatch(/^\d+ geselecteerd$/)
    await page.keyboard.press('h')
    await held(page, 'with').toBeNull()
    await said(page).toMatch(/^\d+ items verborgen\.$/)
    for (const [name, value] of [
      ['away', null],
      ['with', null],
      ['pin', null],
      ['around', null],
    ] as const) {
      await page.keyboard.press('Control+z')
      await held(page, name).toBe(value)
    }
    expect(await page.getByRole('button', { name: 'Ongedaan', exact: true }).isDisabled()).toBe(true)
    for (const name of ['around', 'pin', 'with', 'away']) {
      await page.keyboard.press('Control+Shift+Z')
      await held(page, name).not.toBeNull()
    }
    await page.reload()
    await page.locator('.map-canvas canvas').first().waitFor()
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('Control+z')
    await held(page, 'away').toBeNull()
    await page.keyboard.press('u')
    await held(page, 'around').toBeNull()
    expect(complaints).toEqual([])
  })

  test('Shift+Space selects, I turns the selection round, the menu opens and acts, ? shows all keys', async () => {
    const { page, barriers, complaints } = await openMap(may)
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Space')
    await said(page).toBe('1 geselecteerd.')
    await page.keyboard.press('i')
    await said(page).toMatch(/^\d{2,} geselecteerd\.$/)
    expect(page.url().length).toBeLessThan(2000)
    await page.keyboard.press('Shift+F10')
    const menu = page.getByRole('menu')
    await menu.waitFor()
    expect(await barriers('[role="menu"]')).toEqual([])
    await page.getByRole('menuitem', { name: /^Verberg/ }).click()
    await held(page, 'away').toMatch(/^[0-9a-z]{5}$/)
    await page.keyboard.press('?')
    await page.locator('.work-dialog').waitFor()
    expect(await barriers('.work-dialog')).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.work-dialog').waitFor({ state: 'detached' })
    await page.locator('.work-away').click()
    await page.getByRole('button', { name: /weer$/ }).first().click()
    await held(page, 'away').toBeNull()
    expect(complaints).toEqual([])
  })

  test('a click with Shift selects, and one with the right button opens the menu beside the item', async () => {
    const { page } = await openMap(`${may}&item=${igj}`)
    await page.locator('.map-canvas').focus()
    await page.keyboard.press('Shift+F10')
    const beside = await page.locator('.map-anchor').boundingBox()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    const [x, y] = [beside?.x ?? 0, beside?.y ?? 0]
    await page.keyboard.down('Shift')
    await page.mouse.click(x, y)
    await page.keyboard.up('Shift')
    await held(page, 'with').toBe(tagOf(igj))
    await page.mouse.click(x, y, { button: 'right' })
    await page.getByRole('menuitem', { name: /^Haal uit de selectie/ }).click()
    await held(page, 'with').toBeNull()
  })
})

describe('the table twin', () => {
  test('selects, hides, pins and undoes the same, by its buttons and by its keys', async () => {
    const { page, barriers, complaints } = await explorer.open(`${may}&view=table`)
    const before = await rows(page)
    await page.getByRole('checkbox', { name: /^Selecteer IGJ-onderzoek/ }).check()
    await held(page, 'with').toBe(tagOf(igj))
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
    await held(page, 'away').toBe(tagOf(igj))
  })

  test('on a phone has the same bar and menu, under the thumb', async () => {
    const { page, barriers, complaints } = await explorer.open(may, {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    })
    await page.locator(`tr[data-slug="${igj}"] .graph-acts`).tap()
    await page.getByRole('menuitem', { name: /^Alleen dit met buren/ }).tap()
    await held(page, 'around').toBe(tagOf(igj))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })
})
