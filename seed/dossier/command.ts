// What `npm run dossier` was asked to do.
import { parseArgs } from 'node:util'

export const usage = `Usage: npm run dossier -- COMMAND

  check FILE               reads a dossier file and lists everything that is wrong with it; needs no database
  import FILE [--dry-run]  records what is new in the file and retracts what was removed from it; --dry-run only says what would change
         [--by NAME]       who records it, for the change log
  export SLUG [--out FILE] writes a dossier as a file, to stdout or to FILE
  list                     the dossiers of the store
  help                     this text

  --json                   check, import and list answer in JSON

The database is the one of NEO4J_URI or, without it, the local one of DATA_DIR: that of the running server, or started for as long as needed.
Exit codes: 0 done, 1 something is wrong and nothing was recorded, 2 the command was not understood.`

export interface Flags {
  readonly isDryRun: boolean
  readonly isJson: boolean
  readonly by: string | undefined
  readonly out: string | undefined
}

/** The message says what was not understood. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

const takes: Readonly<Record<string, { readonly argument?: string; readonly flags: readonly string[] }>> = {
  check: { argument: 'FILE', flags: ['json'] },
  import: { argument: 'FILE', flags: ['json', 'dry-run', 'by'] },
  export: { argument: 'SLUG', flags: ['out'] },
  list: { flags: ['json'] },
  help: { flags: [] },
}

/** Throws WrongUsage. */
export function understand(args: readonly string[]): { command: string; argument: string; flags: Flags } {
  const { values, positionals } = parsed(args)
  const [command = 'help', argument = '', ...more] = positionals
  const wanted = takes[command]
  if (positionals.length === 0 && values.help !== true) throw new WrongUsage('No command.')
  if (!wanted) throw new WrongUsage(`Unknown command ${command}.`)
  if (wanted.argument !== undefined && argument === '') throw new WrongUsage(`${command} needs a ${wanted.argument}.`)
  if (more.length > 0 || (wanted.argument === undefined && argument !== ''))
    throw new WrongUsage(`${command} takes ${wanted.argument ?? 'nothing'} alone.`)
  const extra = Object.keys(values).find((flag) => flag !== 'help' && !wanted.flags.includes(flag))
  if (extra !== undefined) throw new WrongUsage(`${command} takes no --${extra}.`)
  const flags = { isDryRun: values['dry-run'] ?? false, isJson: values.json ?? false, by: values.by, out: values.out }
  return { command: values.help === true ? 'help' : command, argument, flags }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        by: { type: 'string' },
        out: { type: 'string', short: 'o' },
      },
    })
  } catch (error) {
    if (error instanceof TypeError) throw new WrongUsage(error.message.split('\n', 1)[0], { cause: error })
    throw error
  }
}
