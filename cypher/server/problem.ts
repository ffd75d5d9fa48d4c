/** Why the local Neo4j cannot run, in one line that says what to do. Meant to be shown without its stack. */
export class LocalNeo4jProblem extends Error {
  override readonly name = 'LocalNeo4jProblem'
}

/** Ends a sentence that asks to install something. */
export const wayOut = 'or set NEO4J_URI to a Neo4j that runs elsewhere'

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** The words for what the operating system says of a file or folder; anything else is passed on. */
export function fileProblem(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new LocalNeo4jProblem(`The disk of ${path} is full: make room there, or choose another DATA_DIR.`, { cause: error })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new LocalNeo4jProblem(`No permission to write in ${path}: change its owner or mode, or choose another DATA_DIR.`, {
      cause: error,
    })
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new LocalNeo4jProblem(`${path} must be a folder and is a file: move it, or choose another DATA_DIR.`, { cause: error })
  return error
}

/** What the end of Neo4j's log says, where it is one of the things that a person can cure; else the end of the log itself. */
export function logProblem(log: string, logFile: string, port: number): LocalNeo4jProblem {
  if (/Address already in use|BindException/.test(log))
    return new LocalNeo4jProblem(`Port ${port}, which the local Neo4j wanted, was taken by another program in the meantime: start again.`)
  if (/No space left on device|Disk quota exceeded/.test(log))
    return new LocalNeo4jProblem(`The disk of ${logFile} is full: make room there, or choose another DATA_DIR.`)
  if (/AccessDeniedException|Permission denied/.test(log))
    return new LocalNeo4jProblem(`No permission to write in the folder of ${logFile}: change its owner or mode.`)
  if (/locked by another process/.test(log))
    return new LocalNeo4jProblem(`Another Neo4j uses the store beside ${logFile}: stop it, or choose another DATA_DIR.`)
  if (/OutOfMemoryError|Could not reserve enough space|insufficient memory/i.test(log))
    return new LocalNeo4jProblem('Not enough memory for the local Neo4j, which needs about 700 MB.')
  const end = log.trimEnd().split('\n').slice(-15).join('\n')
  return new LocalNeo4jProblem(`The local Neo4j did not start. The end of ${logFile}:\n${end}`)
}
