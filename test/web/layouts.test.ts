// The graph laid out in other ways than by district, by pointing, by keyboard and by a link.
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Page } from 'playwright-core'
import { tagOf } from '../../web/explore/tags.ts'
import { openExplorer, soon } from './explorer.ts'
import type { Explorer } from './explorer.ts'
import { openMap, said } from './map.ts'

const may = '/dossiers/clinical-diagnostics/graph?trueOn=2026-05-13'
const igj = 'igj-investigation'
vi.setConfig({ testTimeout: 120_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer.close())

const grounds = (page: Page) => page.locator('.map-canvas .map-district-title').allTextContents()
const inAddress = (page: Page) => new URL(page.url()).searchParams.get('layout')

test('each way has its own ground, is said, stands in the address, and is taken back and done again', async () => {
  const { page, barriers, complaints } = await openMap(explorer, may)
  const select = page.getByLabel('Indeling')
  await expect.poll(() => grounds(page), soon).toContain('Toezicht en opsporing')
  const looked = async (name: string, title: RegExp) => {
    await expect.poll(() => inAddress(page), soon).toBe(name)
    await expect.poll(async () => (await grounds(page)).some((text) => title.test(text)), soon).toBe(true)
  }
  await select.selectOption('waits')
  await looked('waits', /^Wacht op niets/)
  await expect.poll(() => said(page), soon).toBe('Indeling: Wachtlijnen.')
  expect(await barriers()).toEqual([])
  await select.selectOption('since')
  await looked('since', /^3e kw\. 2025$/)
  await select.selectOption('type')
  await looked('type', /^Onderzoek$/)
  await select.selectOption('body')
  await looked('body', /^Autoriteit Persoonsgegevens/)
  await select.selectOption('phase')
  await looked('phase', /^Opgeschort$/)
  await select.selectOption('organic')
  await expect.poll(() => inAddress(page), soon).toBe('organic')
  await expect.poll(() => grounds(page), soon).not.toContain('Toezicht en opsporing')
  await page.locator('.map-canvas').focus()
  await page.keyboard.press('Control+z')
  await looked('phase', /^Opgeschort$/)
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(() => inAddress(page), soon).toBe('organic')
  await select.selectOption('district')
  await expect.poll(() => inAddress(page), soon).toBeNull()
  await expect.poll(() => grounds(page), soon).toContain('Toezicht en opsporing')
  expect(complaints).toEqual([])
})

test('O puts rings around the item on which one stands; the link shows the same in English, and Tab still walks', async () => {
  const { page, complaints } = await openMap(explorer, `${may}&item=${igj}`)
  await page.locator('.chosen-details').waitFor()
  await page.locator('.map-canvas').focus()
  await page.keyboard.press('o')
  await expect.poll(() => inAddress(page), soon).toBe(`rings.${igj}`)
  await expect.poll(() => said(page), soon).toMatch(/^Indeling: Ringen om IGJ-onderzoek/)
  await expect.poll(() => grounds(page), soon).toEqual(expect.arrayContaining(['1 stap', '2 stappen']))
  await page.keyboard.press('Tab')
  await expect.poll(() => page.locator('.map [aria-live]').innerText(), soon).toMatch(/relaties$/)
  expect(complaints).toEqual([])
  const english = await openMap(explorer, `${may}&layout=rings.${igj}`, { locale: 'en-GB', colorScheme: 'dark' })
  await expect.poll(() => grounds(english.page), soon).toEqual(expect.arrayContaining(['1 step', '2 steps']))
  expect(await english.page.getByLabel('Layout').locator('option:checked').innerText()).toMatch(/^Rings around /)
  expect(await english.barriers()).toEqual([])
})

test('rings around what is not in the dossier are said to be left out, and nonsense is dropped', async () => {
  const { page } = await openMap(explorer, `${may}&layout=rings.no-such-item`)
  await page.getByText('1 item uit dit adres staat niet in dit dossier en is weggelaten.').waitFor()
  await expect.poll(() => grounds(page), soon).toContain('Toezicht en opsporing')
  await page.getByRole('button', { name: 'Uit het adres' }).click()
  await expect.poll(() => inAddress(page), soon).toBeNull()
  const other = await openMap(explorer, `${may}&layout=spiral`)
  await other.page.getByText('layout').first().waitFor()
})

test('a question to the graph is one press away, shows only what it is about, and one step leads back', async () => {
  const { page, complaints } = await openMap(explorer, may)
  await page.getByRole('link', { name: 'Wat wacht op wat?' }).click()
  await expect.poll(() => inAddress(page), soon).toBe('waits')
  await expect.poll(() => page.locator('.work-away').innerText(), soon).toMatch(/^\d+ verborgen$/)
  await page.keyboard.press('Control+z')
  await expect.poll(() => inAddress(page), soon).toBeNull()
  await page.getByRole('link', { name: /^Alles binnen twee stappen van / }).click()
  await expect.poll(() => inAddress(page), soon).toMatch(/^rings\./)
  expect(complaints).toEqual([])
})

test('the panel of paths takes the focus when it opens and gives it to something near when it closes', async () => {
  const { page, complaints } = await openMap(explorer, `${may}&language=en&item=${igj}`, { colorScheme: 'dark' })
  const focused = () => page.evaluate(() => document.activeElement?.className ?? '')
  const ways = page.getByRole('article', { name: 'Paths between two items' })
  await page.getByRole('button', { name: 'Path to…' }).press('Enter')
  await ways.waitFor()
  await expect.poll(focused, soon).toBe('way-search')
  await page.keyboard.type('AP')
  await ways.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(focused, soon).toBe('ways-said')
  await expect.poll(() => ways.locator('.ways-said').innerText(), soon).toMatch(/shortest path/)
  const isNear = () => page.evaluate(() => document.activeElement?.closest('.graph-side') !== null)
  await page.keyboard.press('Escape')
  await ways.waitFor({ state: 'detached' })
  await expect.poll(isNear, soon).toBe(true)

  await page.getByRole('button', { name: 'Path between…' }).press('Enter')
  await ways.waitFor()
  await expect.poll(focused, soon).toBe('way-search')
  await page.getByRole('button', { name: 'Close paths' }).press('Enter')
  await ways.waitFor({ state: 'detached' })
  await expect.poll(isNear, soon).toBe(true)
  expect(complaints).toEqual([])
})

test('two that are selected are compared: what each is, what they share, and the paths between them', async () => {
  const { page, barriers, complaints } = await openMap(explorer, `${may}&with=${tagOf(igj)}${tagOf('ap-investigation')}`)
  const pair = page.getByRole('region', { name: 'Twee vergeleken' })
  await pair.waitFor()
  expect(await pair.locator('thead').innerText()).toMatch(/IGJ-onderzoek/)
  expect(await pair.getByRole('row', { name: /^Fase/ }).innerText()).toMatch(/Afgerond/)
  await expect.poll(() => pair.locator('.pair-shared li').count(), soon).toBeGreaterThan(0)
  expect(await barriers()).toEqual([])
  await pair.getByRole('button', { name: 'Paden tussen deze twee' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('from'), soon).not.toBeNull()
  expect(new URL(page.url()).searchParams.get('to')).not.toBeNull()
  expect(complaints).toEqual([])
})
