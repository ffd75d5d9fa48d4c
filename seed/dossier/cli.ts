// `npm run dossier -- …`: check, import, export and list dossiers. Results go to stdout; progress, warnings and errors to stderr.
import { writeFileSync } from 'node:fs'
import { isForPeople } from '../../api/db/open.ts'
import { WrongSettings } from '../../api/env.ts'
import { Failure } from '../../api/errors.ts'
import type { Database } from '../../api/db/run.ts'
import { exportDossier, listDossiers } from '../../api/record/exportDossier.ts'
import { understand, usage, WrongUsage, type Flags } from './command.ts'
import { importDossierFile, ImportProblem, isDossierProblem, readDossierFile, WrongDossier } from './import.ts'
import { problemLine, type Problem } from './problems.ts'
import { changeLines, changesOf, contentLine, type DossierChanges } from './summary.ts'
import { withStore } from './withStore.ts'
import { writeDossier } from './write.ts'

const say = (line: string) => void process.stderr.write(`${line}\n`)
const answer = (line: string) => void process.stdout.write(line)

async function main(): Promise<number> {
  const { command, argument, flags } = understand(process.argv.slice(2))
  switch (command) {
    case 'check':
      return check(argument, flags)
    case 'import':
      return importFile(argument, flags)
    case 'export':
      return exportFile(argument, flags)
    case 'list':
      return list(flags)
    default:
      answer(`${usage}\n`)
      return 0
  }
}

function check(path: string, { isJson }: Flags): number {
  const { content, problems, warnings, outsideItems } = readDossierFile(path)
  if (isJson) answer(`${JSON.stringify({ file: path, isSound: content !== undefined, problems, warnings, outsideItems }, null, 2)}\n`)
  else {
    sayProblems([...problems, ...warnings])
    answer(`${path}: ${numberOf(problems.length, 'error')}, ${numberOf(warnings.length, 'warning')}\n`)
    if (content) answer(`${content.slug}: ${contentLine(content)}\n`)
  }
  return content ? 0 : 1
}

async function importFile(path: string, { isDryRun, isJson, by }: Flags): Promise<number> {
  const { content, problems, warnings } = readDossierFile(path)
  if (!content) return refuse(problems, warnings, isJson)
  return withStore(say, async (database) => {
    const changes = changesOf(await exportDossier(database, content.slug), content)
    const imported = await importDossierFile(database, path, { say, isDryRun, by })
    if (isJson) answer(`${JSON.stringify({ ...imported, changes, warnings }, null, 2)}\n`)
    else {
      sayProblems(warnings)
      sayChanges(imported, changes)
    }
    return 0
  }).catch((error: unknown) => {
    if (error instanceof WrongDossier) return refuse(error.problems, error.warnings, isJson)
    throw error
  })
}

function sayChanges(
  { dossier, isUnchanged, isDryRun, basis }: Awaited<ReturnType<typeof importDossierFile>>,
  changes: DossierChanges,
): void {
  const outcome = isUnchanged ? 'nothing new' : isDryRun ? 'nothing recorded, this would change' : `recorded as ${basis}`
  answer(`${[`${dossier}: ${outcome}`, ...changeLines(changes)].join('\n')}\n`)
}

async function exportFile(slug: string, { out }: Flags): Promise<number> {
  return withStore(say, async (database) => {
    const content = await exportDossier(database, slug)
    if (!content) throw new ImportProblem(`No dossier ${slug}. ${await held(database)}`)
    const text = writeDossier(content)
    if (out === undefined) answer(text)
    else {
      writeFileSync(out, text)
      say(`${out}: ${contentLine(content)}`)
    }
    return 0
  })
}

async function held(database: Database): Promise<string> {
  const slugs = (await listDossiers(database)).map(({ slug }) => slug)
  return slugs.length === 0 ? 'The store holds none.' : `The store holds: ${slugs.join(', ')}.`
}

async function list({ isJson }: Flags): Promise<number> {
  return withStore(say, async (database) => {
    const dossiers = await listDossiers(database)
    if (isJson) answer(`${JSON.stringify(dossiers, null, 2)}\n`)
    else if (dossiers.length === 0) say('The store holds no dossier yet.')
    else
      for (const { slug, titleNl, titleEn, items, statements } of dossiers)
        answer(`${slug}  ${titleEn ?? titleNl ?? ''}  ${items} items, ${statements} statements\n`)
    return 0
  })
}

function refuse(problems: readonly Problem[], warnings: readonly Problem[], isJson: boolean): number {
  if (isJson) answer(`${JSON.stringify({ kind: 'Refused', problems, warnings }, null, 2)}\n`)
  else {
    sayProblems([...problems, ...warnings])
    say(`${numberOf(problems.length, 'error')}: nothing was recorded.`)
  }
  return 1
}

function sayProblems(problems: readonly Problem[]): void {
  for (const problem of problems) say(problemLine(problem))
}

function numberOf(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`
}

function fail(error: unknown): number {
  if (error instanceof WrongUsage) {
    say(`${error.message}\n\n${usage}`)
    return 2
  }
  if (isForPeople(error) || isDossierProblem(error) || error instanceof WrongSettings || error instanceof Failure) say(error.message)
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return 1
}

process.exitCode = await main().catch(fail)
