import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openExplorer, soon, textsOf } from './explorer.ts'
import type { Explorer } from './explorer.ts'

const may = '/dossiers/clinical-diagnostics/waits?trueOn=2026-05-13'
vi.setConfig({ testTimeout: 90_000 })
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer(['seed/dossiers/clinical-diagnostics.yaml', 'test/dossiers/harbour-cranes.yaml'])
})
afterAll(() => explorer.close())

describe('what waits for what', () => {
  test('ranks what holds most up, with who must act', async () => {
    const { page, barriers, complaints } = await explorer.open(may)
    expect(await textsOf(page, '.root-card .pill')).toEqual(['houdt 3', 'houdt 2', 'houdt 1', 'houdt 1'])
    expect((await textsOf(page, '.root-card'))[0]).toMatch(/Verbeterplan.*Clinical Diagnostics.*± 5 aug/)
    await page.locator('.waits-canvas canvas').first().waitFor()
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('tries out what could go on if something closed, several at once, and takes it back with one key', async () => {
    const { page, barriers, complaints } = await explorer.open(may)
    await page.getByRole('checkbox', { name: /Verbeterplan/ }).click()
    const said = page.locator('.preview [aria-live]')
    await expect
      .poll(() => said.innerText(), soon)
      .toMatch(
        /Als Verbeterplan[\s\S]*kan meteen verder[\s\S]*Onafhankelijke vaststelling[\s\S]*kan daarna verder[\s\S]*Samenwerking[\s\S]*Uitnodigingen/,
      )
    expect(page.url()).toContain('close=lab-improvement-plan')
    await page.getByRole('checkbox', { name: /AP-onderzoek/ }).click()
    await expect.poll(() => said.innerText(), soon).toContain('Claiminitiatief Van Diepen')
    expect(await barriers()).toEqual([])
    await page.keyboard.press('Control+z')
    await expect.poll(() => said.innerText(), soon).not.toContain('Claiminitiatief Van Diepen')
    await page.getByRole('button', { name: 'Wis de proef' }).click()
    await expect.poll(() => page.url(), soon).not.toContain('close')
    expect(complaints).toEqual([])
  })

  test('by keyboard in the drawing: arrows, C for a trial, what is freed is heard', async () => {
    const { page } = await explorer.open(`${may}&item=lab-improvement-plan`)
    await page.locator('.waits-canvas canvas').first().waitFor()
    await page.locator('.waits-canvas').focus()
    await page.keyboard.press('c')
    await expect.poll(() => page.url(), soon).toContain('close=lab-improvement-plan')
    await expect.poll(() => page.locator('.preview').innerText(), soon).toContain('kan meteen verder')
    await page.keyboard.press('ArrowLeft')
    await expect
      .poll(() => page.locator('.waits-page > .waits [aria-live]').innerText(), soon)
      .toMatch(/Onafhankelijke vaststelling[\s\S]*kan meteen verder/)
  })

  test('an item that is not there is said to be so, not shown as an empty chain', async () => {
    const { page } = await explorer.open(`${may}&item=no-such-item`)
    await expect.poll(() => page.locator('.chain').innerText(), soon).toContain('no-such-item')
  })

  test('the chosen item leads down to its root, with ground, strength and source of each wait, and says the earliest date', async () => {
    const { page, barriers } = await explorer.open(`${may}&item=screening-invitations`)
    const chain = page.locator('.chain')
    await expect.poll(() => chain.innerText(), soon).toMatch(/Op zijn vroegst klaar\s+± 5 aug 2026[\s\S]*eigen berekening, geen bron/)
    expect(await chain.locator('.chain-ways li').first().innerText()).toMatch(/Samenwerking[\s\S]*Onafhankelijke[\s\S]*Verbeterplan/)
    expect(await chain.locator('.wait-how').allInnerTexts()).toEqual(
      Array.from({ length: 3 }, () => expect.stringMatching(/^houdt vast · /)),
    )
    expect(await chain.locator('.chain-because').innerText()).toMatch(/naar de datum van Verbeterplan[\s\S]*verwacht/)
    await chain.locator('.chip').first().click()
    await chain.locator('.source-card a').first().waitFor()
    expect(await barriers()).toEqual([])
    await page.goto(`${explorer.address}/dossiers/clinical-diagnostics/waits?trueOn=2025-09-30&item=vdvdk-claim`)
    await expect.poll(() => chain.innerText(), soon).toMatch(/niet te zeggen, want geen datum bij AP-onderzoek[\s\S]*IGJ-onderzoek/)
  })

  test.each([
    ['nl', 'een van deze is genoeg', 'houdt niet meer vast', 'helpt, houdt niet vast'],
    ['en', 'one of these is enough', 'no longer holds up', 'helps, does not hold up'],
  ])(
    'one of several that would do, once another was met, holds no more and is not called a help: %s',
    async (language, either, met, helps) => {
      const night = `item=night-shifts&waits=list&language=${language}`
      const { page } = await explorer.open(`/dossiers/harbour-cranes/waits?trueOn=2024-05-31&${night}`)
      const line = page.locator('.waits-line', { has: page.locator('.tag', { hasText: either }) })
      await expect.poll(() => line.locator('.tag').allInnerTexts(), soon).toEqual([met, either])
      const how = page.locator('.chain-waits .wait-how')
      await expect.poll(() => how.allInnerTexts(), soon).toEqual([expect.stringMatching(new RegExp(`^${met} · ${either} · `))])
      expect(await page.locator('.chain').innerText()).not.toContain(helps)
      await page.goto(`${explorer.address}/dossiers/harbour-cranes?trueOn=2024-05-31&item=night-shifts&open=yes&language=${language}`)
      await expect.poll(() => page.locator('.detail-waits .tag').allInnerTexts(), soon).toEqual([either, met])
      // Before the other one was given, either would have done.
      await page.goto(`${explorer.address}/dossiers/harbour-cranes/waits?trueOn=2024-04-15&${night}`)
      await expect.poll(() => how.count(), soon).toBe(2)
      expect((await how.allInnerTexts()).join()).not.toContain(met)
    },
  )

  test('the number that a root holds leads to the waits that make it, each with its source', async () => {
    const { page } = await explorer.open(may)
    await page.getByRole('button', { name: 'houdt 3', exact: true }).press('Enter')
    const waits = page.locator('.chain-waits > li')
    await expect.poll(() => waits.count(), soon).toBe(3)
    expect(await page.locator('.chain-waits > li:has(.chip)').count()).toBe(3)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), soon).toBe('chain-title')
  })

  test('is a list on a phone, in English too, with nothing wider than the screen', async () => {
    const { page, barriers, complaints } = await explorer.open(`${may}&language=en&close=lab-improvement-plan`, {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    })
    await page.locator('.waits-line').first().waitFor()
    await expect.poll(() => page.locator('.preview').innerText(), soon).toContain('can go on at once')
    const [content, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(content).toBe(shown)
    expect(await barriers()).toEqual([])
    expect(complaints).toEqual([])
  })
})
