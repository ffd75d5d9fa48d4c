import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LocalNeo4jProblem } from './problem.ts'

const rounds = 1024

/** A line of Neo4j's `auth.ini`: SHA-256 of salt and password, then of itself, 1,024 in all. Read at the first start only. */
export function authLine(user: string, password: string, salt: Buffer): string {
  let digest = createHash('sha256').update(salt).update(password).digest()
  for (let round = 1; round < rounds; round += 1) digest = createHash('sha256').update(digest).digest()
  return `${user}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${rounds}:`
}

/** The store's password: made at the first start, kept in `passwordFile` with mode 600. `home` is Neo4j's. */
export function ownPassword(home: string, passwordFile: string): string {
  if (existsSync(passwordFile)) {
    const password = readFileSync(passwordFile, 'utf8').trim()
    if (password !== '') {
      if (!existsSync(join(home, 'data/databases'))) writeAuth(home, password)
      return password
    }
  }
  if (existsSync(join(home, 'data/databases')))
    throw new LocalNeo4jProblem(
      `The store in ${home} has lost its password file ${passwordFile}: put the file back, or remove the folder to load the dossiers anew.`,
    )
  const password = randomBytes(24).toString('base64url')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  writeAuth(home, password)
  return password
}

export function readPassword(passwordFile: string): string {
  return readFileSync(passwordFile, 'utf8').trim()
}

function writeAuth(home: string, password: string): void {
  const file = join(home, 'data/dbms/auth.ini')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${authLine('neo4j', password, randomBytes(32))}\n`, { mode: 0o600 })
}
