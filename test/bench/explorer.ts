// The graph page beside bare cytoscape with the same elements and styles, in one browser, turn by turn.
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { generateDossiers } from '../../seed/generate.ts'
import type { MapPalette } from '../../web/canvas/map/mapPalette.ts'
import { mapStylesheet } from '../../web/canvas/map/mapStyle.ts'
import { openBrowser } from '../setup/browser.ts'
import { ended, fill, startProduct, warmed } from './product.ts'

/** Nearly as many as the page places; with their relations about 2,000 elements. */
const items = 480
const turns = 5
const viewport = { width: 1440, height: 900 }
/** Where the map stands on the page, clear of its buttons. */
const middle = { x: 640, y: 500 }

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

// As text: what a compiler adds to functions is not there in the page.
const watch = `
  window.longTasks = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ at: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })
  const setItem = Storage.prototype.setItem
  Storage.prototype.setItem = function (name, value) {
    if (name.startsWith('openstaand.map.')) window.placedAt = performance.now()
    return setItem.call(this, name, value)
  }
`
const product = `document.querySelector('.map-base')._cyreg.cy`
const countFrames = `
  window.frames_ = 0
  window.counting = true
  const began = performance.now()
  const count = () => {
    window.frames_ += 1
    window.fps = (window.frames_ * 1000) / (performance.now() - began)
    if (window.counting) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
`

/** Frames a second while the map is dragged to and fro and drawn nearer and further. */
async function framesOf(page: Page): Promise<number> {
  await page.mouse.move(middle.x, middle.y)
  await page.evaluate(countFrames)
  await page.mouse.down()
  for (let step = 0; step < 40; step += 1) await page.mouse.move(middle.x + 120 * Math.sin(step / 4), middle.y + 80 * Math.cos(step / 4))
  await page.mouse.up()
  for (let step = 0; step < 16; step += 1) await page.mouse.wheel(0, step % 8 < 4 ? 60 : -60)
  return page.evaluate<number>('window.counting = false, window.fps')
}

/** The names of the colours that the style asks for. */
const named: readonly string[] = (() => {
  const names = new Set<string>()
  mapStylesheet(
    paletteOf((name) => names.add(name) && name),
    true,
  )
  return [...names]
})()

function paletteOf(colour: (name: string) => string): MapPalette {
  return new Proxy(Object.create(null), { get: (_, name) => colour(String(name)) })
}

/** The page's own style as text; what is read from a node's data is named. */
function styleWith(colours: Readonly<Record<string, string>>): string {
  const node = { data: (name: string) => ({ data: name }) }
  return JSON.stringify(
    mapStylesheet(
      paletteOf((name) => colours[name] ?? ''),
      true,
    ),
    (_, value: unknown) => (typeof value === 'function' ? Reflect.apply(value, null, [node]) : value),
  )
}

/** Bare cytoscape with what the product drew, as large and as near. */
async function bareBeside(browser: Browser, page: Page, root: string): Promise<Page> {
  const drawn = await page.evaluate<string>(
    `JSON.stringify({ elements: ${product}.elements().jsons(), zoom: ${product}.zoom(), pan: ${product}.pan(), box: document.querySelector('.map-base').getBoundingClientRect() })`,
  )
  const colours = await page.evaluate<Readonly<Record<string, string>>>(
    `Object.fromEntries(${JSON.stringify(named)}.map((name) => [name, getComputedStyle(document.querySelector('.map-canvas')).getPropertyValue('--' + name).trim()]))`,
  )
  const style = styleWith(colours)
  const bare = await browser.newPage({ viewport })
  await bare.addScriptTag({ path: join(root, 'node_modules/cytoscape/dist/cytoscape.min.js') })
  await bare.evaluate(`
    const { elements, zoom, pan, box } = ${drawn}
    const style = ${style}
    for (const rule of style) for (const [name, value] of Object.entries(rule.style)) if (value.data) rule.style[name] = (node) => node.data(value.data)
    const holder = document.createElement('div')
    Object.assign(holder.style, { position: 'absolute', left: box.left + 'px', top: box.top + 'px', width: box.width + 'px', height: box.height + 'px' })
    document.body.append(holder)
    window.bare = cytoscape({ container: holder, elements, style, zoom, pan, layout: { name: 'preset' }, autoungrabify: true })
  `)
  return bare
}

async function openGraph(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport, locale: 'en-GB', bypassCSP: true })
  await page.addInitScript(watch)
  await page.goto(address)
  await page.locator('.map-canvas canvas').first().waitFor({ timeout: 60_000 })
  await page.waitForFunction('window.placedAt !== undefined', undefined, { timeout: 60_000 })
  await page.waitForTimeout(1_000)
  return page
}

const elementCount = (page: Page) => page.evaluate<number>(`${product}.elements('.item, .line').length`)
const longest = (page: Page, from: number) =>
  page.evaluate<number>(`Math.max(0, ...window.longTasks.filter(({ at }) => at >= ${from}).map(({ ms }) => ms))`)
const now = (page: Page) => page.evaluate<number>('performance.now()')

/** A click on "Everything": milliseconds until the items behind "+n" are drawn, and how many came. */
async function addAll(page: Page): Promise<{ readonly ms: number; readonly added: number }> {
  const before = await elementCount(page)
  const ms = await page.evaluate<number>(`new Promise((resolve) => {
    const began = performance.now()
    const look = () => (${product}.elements('.item, .line').length > ${before} ? requestAnimationFrame(() => resolve(performance.now() - began)) : requestAnimationFrame(look))
    document.querySelectorAll('.graph-extent button')[1].click()
    look()
  })`)
  return { ms, added: (await elementCount(page)) - before }
}

export async function benchExplorer(root: string, say: (line: string) => void): Promise<void> {
  say('\n## The graph page beside bare cytoscape')
  const dataFolder = join(root, '.cache/bench-explorer')
  await fill(root, dataFolder, generateDossiers({ items, perDossier: items }), say)
  const { child, address } = await startProduct(root, dataFolder)
  const browser = await openBrowser()
  try {
    const graph = `${address}/dossiers/generated-0/graph?trueOn=2025-12-01`
    await warmed(address)
    const ask = await browser.newPage()
    await ask.goto(graph)
    await ask.locator('.map-canvas canvas').first().waitFor({ timeout: 120_000 })
    await ask.close()
    for (const view of ['core', 'everything'] as const) {
      const page = await openGraph(browser, view === 'core' ? graph : `${graph}&show=all`)
      const bare = await bareBeside(browser, page, root)
      const began = await now(page)
      const ours: number[] = []
      const theirs: number[] = []
      for (let turn = 0; turn < turns; turn += 1) {
        await page.bringToFront()
        ours.push(await framesOf(page))
        await bare.bringToFront()
        theirs.push(await framesOf(bare))
      }
      const ratio = median(ours) / median(theirs)
      say(
        `pan and zoom, ${view}, ${await elementCount(page)} elements: ${median(ours).toFixed(0)} frames a second, bare ${median(theirs).toFixed(0)}: ${ratio.toFixed(2)} ${ratio >= 0.9 ? 'reached' : 'missed'} (0.9); longest task ${(await longest(page, began)).toFixed(0)} ms`,
      )
      await bare.close()
      await page.close()
    }
    const page = await openGraph(browser, graph)
    const layout = await page.evaluate<number>('window.placedAt - performance.getEntriesByName("first-contentful-paint")[0].startTime')
    const began = await now(page)
    const { ms, added } = await addAll(page)
    const each = (ms / added) * 50
    say(
      `${added} elements added in ${ms.toFixed(0)} ms (50: ${each.toFixed(0)} ms), a full layout ${layout.toFixed(0)} ms: ${(each / layout).toFixed(2)} ${each <= layout / 10 ? 'reached' : 'missed'} (0.1); longest task ${(await longest(page, began)).toFixed(0)} ms`,
    )
  } finally {
    await browser.close()
    child.kill('SIGTERM')
    await ended(child)
  }
}
