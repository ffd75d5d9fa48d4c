import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findJava, majorOf } from './java.ts'
import { authLine } from './password.ts'
import { fileProblem, LocalNeo4jProblem, logProblem } from './problem.ts'
import { startNeo4j } from './start.ts'

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ['no such thing', 0],
])('of %j the version is %i', (said, major) => {
  expect(majorOf(said)).toBe(major)
})

test('a Java that is missing or too old is told in one line, with both ways out', async () => {
  const home = mkdtempSync(join(tmpdir(), 'openstaand-java-'))
  try {
    await expect(findJava(home)).rejects.toThrow(/^JAVA_HOME is .*, where no Java is found: .*NEO4J_URI/)
    mkdirSync(join(home, 'bin'))
    writeFileSync(join(home, 'bin/java'), '#!/bin/sh\necho \'openjdk version "11.0.2"\' >&2\n', { mode: 0o755 })
    await expect(findJava(home)).rejects.toThrow(/version 11, too old .*: install Java 17 or newer, or set NEO4J_URI/)
  } finally {
    rmSync(home, { recursive: true })
  }
})

test.each([
  ['java.net.BindException: Address already in use', 'Port 7687'],
  ['java.io.IOException: No space left on device', 'disk'],
  ['java.nio.file.AccessDeniedException: /x', 'permission'],
  ['Lock file has been locked by another process: /x/store_lock', 'Another Neo4j'],
])('a log with %j ends in words of its own', (log, words) => {
  expect(logProblem(log, '/x/console.log', 7687).message).toContain(words)
})

test('any other log is shown by its last fifteen lines', () => {
  const log = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n')
  expect(logProblem(log, '/x/console.log', 7687).message).toMatch(/The end of \/x\/console\.log:\nline 25\n[^]*line 39$/)
})

test.each([
  ['ENOSPC', 'full'],
  ['EACCES', 'permission'],
  ['EROFS', 'permission'],
  ['ENOTDIR', 'folder'],
])('the system says %s, a person is told "%s"', (code, word) => {
  const problem = fileProblem(Object.assign(new Error('x'), { code }), '/some/folder')
  expect(problem).toBeInstanceOf(LocalNeo4jProblem)
  expect(String(problem)).toContain(word)
  expect(String(problem)).toContain('/some/folder')
})

test('a data folder that is a file is refused in words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'openstaand-data-'))
  const dataFolder = join(folder, 'data')
  writeFileSync(dataFolder, '')
  try {
    await expect(startNeo4j({ root: folder, dataFolder, say: () => undefined, onLost: () => undefined })).rejects.toThrow(
      /must be a folder|is a file/,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the line of auth.ini has the form that Neo4j reads', () => {
  expect(authLine('neo4j', 'password', Buffer.alloc(32, 1))).toMatch(/^neo4j:SHA-256,[0-9a-f]{64},(01){32},1024:$/)
})
