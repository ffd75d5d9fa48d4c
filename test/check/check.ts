// `npm run check`: everything that can be said about the code without running it. Names a part to run only that one.
import { fileURLToPath } from 'node:url'
import { type Part, partsOf } from './parts.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
/** Two cores: more at once only makes each slower. */
const atOnce = 2

const say = (line: string) => process.stdout.write(`${line}\n`)
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

const asked = process.argv.slice(2)
const parts = partsOf(root).filter((part) => asked.length === 0 || asked.includes(part.name))
const unknown = asked.filter((name) => !parts.some((part) => part.name === name))
if (unknown.length > 0)
  say(
    `no part is named ${unknown.join(', ')}; there is ${partsOf(root)
      .map((part) => part.name)
      .join(', ')}`,
  )

const began = performance.now()
const waiting = [...parts]
const failed: string[] = []

async function work(): Promise<void> {
  const part = waiting.shift()
  if (part === undefined) return
  await report(part)
  await work()
}

async function report(part: Part): Promise<void> {
  const start = performance.now()
  const outcome = await part.run()
  if (outcome === null) {
    say(`  – ${part.name}: nothing there`)
    return
  }
  say(`${outcome.isFine ? '  ✓' : '  ✗'} ${part.name} ${seconds(start)}`)
  if (outcome.isFine) return
  failed.push(part.name)
  say(outcome.output.trimEnd().replaceAll(/^/gm, '      '))
}

await Promise.all(Array.from({ length: atOnce }, work))
say(
  failed.length === 0
    ? `${parts.length} checks passed in ${seconds(began)}`
    : `${failed.length} of ${parts.length} failed in ${seconds(began)}: ${failed.join(', ')}`,
)
process.exitCode = failed.length + unknown.length === 0 ? 0 : 1
