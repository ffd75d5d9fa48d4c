// Writes api/schema.graphql, sorted; `--check` fails when the file that is there is stale.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

const file = new URL('schema.graphql', import.meta.url)

/** The schema in SDL as it is checked in. */
export const sdl = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = sdl()
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    process.stdout.write('api/schema.graphql is stale: npm run schema\n')
    process.exitCode = 1
  }
}
