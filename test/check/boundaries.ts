// dependency-cruiser passes what it does not see, so its list of modules is compared with the files.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { filesOf } from './files.ts'

const rooms = ['api', 'cypher', 'seed', 'test', 'web']
const Cruised = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string(), severity: z.string() }),
        comment: z.string().optional(),
      }),
    ),
  }),
})

/** Every import that crosses a border it may not, and every file that was not looked at. `bin` is the folder of the tool. */
export function boundaryProblems(root: string, bin: string): readonly string[] {
  const present = rooms.filter((room) => existsSync(`${root}/${room}`))
  const run = spawnSync(`${bin}/depcruise`, ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...present], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (!run.stdout.startsWith('{')) return [`depcruise: ${run.stderr || run.stdout}`]
  const { modules, summary } = Cruised.parse(JSON.parse(run.stdout))
  const seen = new Set(modules.map((module) => module.source))
  const unseen = filesOf(root).filter(
    (file) => /^(api|cypher|seed|test|web)\/.*\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !seen.has(file),
  )
  return [
    ...summary.violations.map(
      ({ from, to, rule, comment }) => `${rule.name}: ${from} → ${to}${comment === undefined ? '' : ` (${comment})`}`,
    ),
    ...unseen.map((file) => `not cruised: ${file}`),
  ]
}
