// Blocking alone (B1–B9): no database and no HTTP, so no raw arm. Skewed as dossiers are: a few items that very many wait for.
import { blocking, type Node, type Wait } from '../../api/rules/blocking.ts'
import { earliestPossible } from '../../api/rules/earliest.ts'
import { unlocks } from '../../api/rules/unlocks.ts'

const items = 10_000
const waits = 40_000
/** Milliseconds for all of it. */
const target = 150

/** The same graph on every run. */
function randomNumbers(): () => number {
  let state = 42
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

function graph(): { readonly nodes: readonly Node[]; readonly edges: readonly Wait[] } {
  const random = randomNumbers()
  const nodes = Array.from({ length: items }, (_, n): Node => ({ slug: `item-${n}`, isOpen: random() < 0.8, hasPhase: random() < 0.95 }))
  const edges = Array.from({ length: waits }, (_, n): Wait => {
    const from = Math.floor(random() * items)
    // Towards the lower numbers, so that chains are long; one in twenty the other way, so that there are cycles.
    const to = random() < 0.05 ? Math.floor(random() * items) : Math.floor(random() ** 3 * from)
    const strength = random() < 0.9 ? 'REQUIRED' : 'HELPFUL'
    return {
      from: `item-${from}`,
      to: `item-${to === from ? (to + 1) % items : to}`,
      strength,
      group: n % 7 === 0 ? `group-${n % 3}` : null,
    }
  })
  return { nodes, edges }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

export function benchBlocking(say: (line: string) => void): void {
  say('\n## Blocking')
  const { nodes, edges } = graph()
  const owned = (slug: string) =>
    slug.endsWith('7') ? { earliest: '2026-01-01', latest: '2026-01-31', precision: 'MONTH' as const } : null
  const times: { readonly all: number; readonly unlock: number; readonly earliest: number }[] = []
  let seen = ''
  for (let round = 0; round < 12; round += 1) {
    const began = performance.now()
    const found = blocking(nodes, edges)
    const all = performance.now()
    const [first] = found.roots
    const unlocked = unlocks(found, first ? [first.slug] : [])
    const unlock = performance.now()
    const earliest = earliestPossible(found, owned)
    times.push({ all: all - began, unlock: unlock - all, earliest: performance.now() - unlock })
    seen = `${found.roots.length} roots, ${found.cycles.length} cycles, a chain of ${found.longestChain.length}, the first root unlocks ${unlocked.inTheEnd.length}, ${nodes.filter(({ slug }) => earliest.get(slug)?.date).length} earliest dates`
  }
  const all = median(times.map((time) => time.all))
  const rest = median(times.map((time) => time.unlock + time.earliest))
  say(
    `${items} items, ${waits} waits: ${all.toFixed(0)} ms, with what a closing unlocks and the earliest dates ${(all + rest).toFixed(0)} ms, ${all + rest <= target ? 'reached' : 'missed'} (${target}); ${seen}`,
  )
}
