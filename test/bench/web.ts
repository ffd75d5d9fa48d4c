// What a reader waits for, in a real browser over loopback with nothing kept: medians of several visits.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../setup/browser.ts'

const visits = 7
const dossier = '/dossiers/clinical-diagnostics'

interface Line {
  readonly name: string
  readonly limit: number
  readonly unit: string
  readonly values: readonly number[]
  /** Not the middle one but the worst must keep to the limit. */
  readonly isForAll?: boolean
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Bytes that the first page needs before anything is split off, gzipped as they are sent. Fonts are no code. */
export function firstLoad(web: string): number {
  const page = readFileSync(join(web, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(([, path = '']) => path)
  return [...named.map((path) => readFileSync(join(web, path))), Buffer.from(page)].reduce((sum, file) => sum + gzipSync(file).length, 0)
}

/** Notes every task of the page that kept it from answering for more than 50 ms. */
const watchTasks = `
  window.longTasks = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.longTasks.push({ at: entry.startTime, ms: entry.duration })
  }).observe({ type: 'longtask', buffered: true })
`

async function visit<T>(browser: Browser, address: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
  const page = await context.newPage()
  await page.addInitScript(watchTasks)
  await page.goto(address, { waitUntil: 'commit' })
  const answer = await work(page)
  await context.close()
  return answer
}

const nextPaint = 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))))'

/** Milliseconds since the navigation began at which the selector is there and has been painted. */
async function paintedAt(page: Page, selector: string): Promise<number> {
  await page.locator(selector).first().waitFor()
  return page.evaluate<number>(nextPaint)
}

/** As text: what a compiler adds to functions is not there in the page. */
const turn = `new Promise((resolve) => {
  const main = document.querySelector('main')
  const began = performance.now()
  let wasBusy = false
  const look = () => {
    const isBusy = main.getAttribute('aria-busy') === 'true'
    wasBusy = wasBusy || isBusy
    if (!wasBusy || isBusy) return
    observer.disconnect()
    requestAnimationFrame(() =>
      setTimeout(() => {
        const ended = performance.now()
        // The browser tells of a long task some time after it.
        setTimeout(() => {
          const tasks = window.longTasks.filter((task) => task.at >= began - 50 && task.at <= ended).map((task) => task.ms)
          resolve([ended - began, Math.max(0, ...tasks)])
        }, 400)
      }),
    )
  }
  const observer = new MutationObserver(look)
  observer.observe(document.body, { subtree: true, attributes: true, childList: true })
  window.dispatchEvent(new KeyboardEvent('keydown', { key: ']' }))
})`

/** Milliseconds from a press of `]` to the painted board of the next day, and the longest task meanwhile. */
async function turnDate(page: Page): Promise<{ readonly ms: number; readonly task: number }> {
  const [ms = 0, task = 0] = await page.evaluate<readonly number[]>(turn)
  return { ms, task }
}

/** Visits in turn; the product must be running at `address` with the first dossier. */
export async function benchWeb(address: string, root: string, say: (line: string) => void): Promise<void> {
  const browser = await openBrowser()
  const lines: Line[] = []
  const repeat = async <T>(path: string, work: (page: Page) => Promise<T>): Promise<T[]> => {
    const answers: T[] = []
    for (let n = 0; n < visits; n += 1) answers.push(await visit(browser, `${address}${path}`, work))
    return answers
  }
  try {
    const overview = `${dossier}?trueOn=2025-09-01`
    const overviews = await repeat(overview, async (page) => {
      const painted = await paintedAt(page, '.board-row')
      await page.locator('.waits-canvas canvas').first().waitFor()
      await page.waitForTimeout(500)
      const turns: { ms: number; task: number }[] = []
      for (let n = 0; n < 3; n += 1) {
        turns.push(await turnDate(page))
        await page.waitForTimeout(300)
      }
      return { painted, turns }
    })
    const turns = overviews.flatMap((one) => one.turns)
    lines.push({ name: 'overview painted', limit: 1000, unit: 'ms', values: overviews.map(({ painted }) => painted) })
    lines.push({ name: 'change of date to the new board', limit: 300, unit: 'ms', values: turns.map(({ ms }) => ms) })
    lines.push({ name: 'longest task of a change of date', limit: 50, unit: 'ms', values: turns.map(({ task }) => task), isForAll: true })
    const graphs = await repeat(`${dossier}/graph?trueOn=2025-09-30`, (page) => paintedAt(page, '[data-placed] canvas'))
    lines.push({ name: 'graph drawn', limit: 2000, unit: 'ms', values: graphs })
    lines.push({ name: 'first load, gzip', limit: 250, unit: 'kB', values: [firstLoad(join(root, 'dist/web')) / 1000] })
  } finally {
    await browser.close()
  }
  say('\n## Web, cold visits\n\n| line | median | most | limit |\n| --- | --- | --- | --- |')
  for (const { name, limit, unit, values, isForAll } of lines) {
    const middle = median(values)
    const verdict = (isForAll ? Math.max(...values) : middle) <= limit ? 'reached' : 'missed'
    say(`| ${name} | ${middle.toFixed(0)} ${unit} | ${Math.max(...values).toFixed(0)} | ${limit} ${unit} ${verdict} |`)
  }
}
