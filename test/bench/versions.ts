// Reads of a past moment where every item has 10 statements of its phase, and where it has 100: the bill of a long history.
import { join } from 'node:path'
import { addDays } from '../../api/rules/dates.ts'
import type { DossierContent } from '../../api/record/dossier.ts'
import { itemTypes } from '../../cypher/model.ts'
import { ended, fill, measure, post, residentMegabytes, startProduct } from './product.ts'

const target = 1.25
const items = 200
const spanDays = 700
const start = '2024-01-01'
const at = { trueOn: '2025-01-01', knownOn: '2025-01-01' }
const few = 10
const many = 100

const board = `query ($dossier: String!, $at: MomentInput) { dossier(slug: $dossier, at: $at) { items(filter: { isKnown: true }, first: 100) {
  totalCount edges { node { slug name phase { phase wording since { earliest } lastConfirmedOn } expected { due { earliest } } } } } } }`
const item = `query ($slug: String!, $at: MomentInput) { item(slug: $slug, at: $at) { slug phase { phase since { earliest } } isOpen relations(first: 100) { edges { node { type } } } } }`

/** Investigations whose phase is said again and again, each time another, evenly over two years. */
function told(versions: number): DossierContent {
  const slug = `versions-${versions}`
  const on = (day: string) => ({ earliest: day, latest: day, precision: 'DAY' as const })
  const kind = itemTypes.Investigation.kinds[0]
  const slugs = Array.from({ length: items }, (_, n) => `${slug}-${n}`)
  return {
    slug,
    title: { nl: slug, en: slug },
    moments: [],
    measures: [],
    sources: [{ slug: `${slug}-register`, kind: 'REGISTER', publisher: 'Register', title: 'Register', published: on(start) }],
    items: slugs.map((each) => ({
      slug: each,
      type: 'Investigation',
      ...(kind === undefined ? {} : { kind }),
      name: { nl: each, en: each },
      aliases: [],
      identifiers: [],
    })),
    statements: slugs.flatMap((about) =>
      Array.from({ length: versions }, (_, n) => {
        const day = addDays(start, Math.floor((n * spanDays) / versions))
        return {
          key: `${about}-${n}`,
          about,
          form: 'STATE' as const,
          aspect: 'PHASE' as const,
          value: n % 2 === 0 ? ('RUNNING' as const) : ('SUSPENDED' as const),
          wording: { nl: `stand ${n}`, en: `state ${n}` },
          trueFrom: on(day),
          known: on(day),
          isKnownStated: true,
          certainty: 'STATED' as const,
          evidence: [{ source: `${slug}-register`, locator: String(n) }],
          disputes: [],
        }
      }),
    ),
  }
}

export async function benchVersions(root: string, say: (line: string) => void): Promise<void> {
  say(`\n## ${items} items with ${few} and with ${many} versions each`)
  const dataFolder = join(root, '.cache/bench-versions')
  await fill(root, dataFolder, [told(few), told(many)], say)
  const { child, address } = await startProduct(root, dataFolder)
  try {
    const arms = (query: string, variables: (versions: number) => object) =>
      [few, many].map((versions) => ({ ask: () => post(`${address}/graphql`, { query, variables: { ...variables(versions), at } }) }))
    const lines = [
      ['board, as of the middle', arms(board, (versions) => ({ dossier: `versions-${versions}` }))],
      ['one item, as of the middle', arms(item, (versions) => ({ slug: `versions-${versions}-7` }))],
    ] as const
    for (const [name, [fewArm, manyArm]] of lines) {
      if (fewArm === undefined || manyArm === undefined) continue
      const [short = 0, long = 0] = await measure([fewArm, manyArm])
      // After the measuring: the first answers wait for plans and may be errors.
      const seen = await Promise.all([fewArm, manyArm].map(async ({ ask }) => (await ask()).match(/"slug"/g)?.length ?? 0))
      const ratio = long / short
      say(
        `${name}: ${long.toFixed(1)} ms with ${many}, ${short.toFixed(1)} ms with ${few}: ${ratio.toFixed(2)} ${ratio <= target ? 'reached' : 'missed'} (${target}); ${seen.join(' and ')} items seen; API resident ${residentMegabytes(child.pid)} MB`,
      )
    }
  } finally {
    child.kill('SIGTERM')
    await ended(child)
  }
}
