// A dossier file → the store: read, then recorded as one operation (F3, F4).
import { readFileSync } from 'node:fs'
import type { Database } from '../../api/db/run.ts'
import { InvalidInput, type Problem as StoreProblem } from '../../api/errors.ts'
import { importDossier, type Imported } from '../../api/record/importDossier.ts'
import type { OnProgress } from '../../api/record/operation.ts'
import { problemLine, short, type Problem } from './problems.ts'
import { readDossier, type Reading } from './read.ts'

/** How long another import is waited for. */
const patienceMs = 60_000
/** Progress is said no more often than this. */
const sayEveryMs = 1_000

/** A file that cannot be recorded; its message holds every error, one a line. Nothing was recorded. */
export class WrongDossier extends Error {
  override readonly name = 'WrongDossier'
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]

  constructor(problems: readonly Problem[], warnings: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'))
    this.problems = problems
    this.warnings = warnings
  }
}

/** The file or the store cannot be used now; the message says why in one line. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem'
}

/** Whether the words of an error are meant for the one who gave the file, without a stack. */
export function isDossierProblem(error: unknown): error is WrongDossier | ImportProblem {
  return error instanceof WrongDossier || error instanceof ImportProblem
}

export interface FileImportOptions {
  /** Told each long step, one line. */
  readonly say: (line: string) => void
  readonly isDryRun?: boolean
  /** Recorded before under this id: left alone, whatever was recorded since. */
  readonly operationId?: string
  /** Who records it, for the change log. */
  readonly by?: string | undefined
}

/** Throws ImportProblem where there is no such file; never for what the file holds. */
export function readDossierFile(path: string): Reading {
  try {
    return readDossier(readFileSync(path), path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const why = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'it may not be read',
      ENOTDIR: 'there is no such file',
    }[code]
    throw why === undefined ? error : new ImportProblem(`${path}: ${why}.`, { cause: error })
  }
}

/** Throws WrongDossier with all that is wrong, ImportProblem, or the database's own error, after which it may be tried again. */
export async function importDossierFile(database: Database, path: string, options: FileImportOptions): Promise<Imported> {
  const reading = readDossierFile(path)
  const { content, problems, warnings } = reading
  if (!content) throw new WrongDossier(problems, warnings)
  const imported = await importDossier(database, content, {
    by: options.by ?? 'dossier file',
    isDryRun: options.isDryRun ?? false,
    ...(options.operationId === undefined ? {} : { operationId: options.operationId }),
    waitMs: patienceMs,
    onProgress: progressLines(content.slug, options.say),
  }).catch((error: unknown) => {
    if (error instanceof InvalidInput && error.problems.length > 0)
      throw new WrongDossier(
        error.problems.map((problem) => placed(problem, path, reading)),
        warnings,
      )
    throw error
  })
  if (imported.kind === 'Busy')
    throw new ImportProblem(`Another import has been running for ${patienceMs / 1000} seconds: try again later.`)
  if (!imported.isDryRun)
    options.say(
      `${content.slug}: ${content.statements.length} statements, ${imported.isUnchanged ? 'nothing new' : `recorded as ${imported.basis}`}`,
    )
  return imported
}

/** What only the store could show, at its place in the file. */
function placed({ path, message, expected }: StoreProblem, file: string, { places }: Reading): Problem {
  const [section, name] = path
  const known = section === 'items' || section === 'sources' || section === 'statements' ? places[section].get(String(name)) : undefined
  return {
    file,
    ...(known ?? { line: 1, column: 1 }),
    path: path.join('.'),
    message,
    found: String(name ?? 'this'),
    expected: short(expected ?? 'what the store holds'),
    severity: 'error',
  }
}

function progressLines(slug: string, say: (line: string) => void): OnProgress {
  let saidAt = 0
  return ({ done, total, what }) => {
    const now = Date.now()
    if (now - saidAt < sayEveryMs && done < total) return
    saidAt = now
    say(`${slug}: ${what}, ${Math.floor((100 * done) / Math.max(total, 1))}%`)
  }
}
