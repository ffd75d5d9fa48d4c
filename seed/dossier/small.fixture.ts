// Small dossier files for the tests beside this one.
import { expect } from 'vitest'
import type { Statement } from '../../api/rules/statement.ts'
import { problemLine } from './problems.ts'
import { readDossier, type Reading } from './read.ts'

/** A file with two sources, a few items and these statements. */
export function withStatements(statements: string, more = ''): Reading {
  return readDossier(
    `dossier: small
title: {nl: Klein, en: Small}
${more}sources:
  paper: {kind: NEWS, publisher: courier, title: Krant, published: 2024-05}
  report: {kind: REPORT, publisher: Bureau, title: Rapport, published: 2024-05-20}
  undated: {kind: WEB_PAGE, publisher: Bureau, title: Pagina}
items:
  courier: {type: Organisation, kind: MEDIUM, name: {nl: Courant, en: Courier}}
  inquiry: {type: Investigation, kind: INTERNAL, name: {nl: Onderzoek, en: Inquiry}}
  claim: {type: Proceeding, kind: CIVIL_CLAIM, name: {nl: Claim, en: Claim}}
  people: {type: Population, name: {nl: Mensen, en: People}}
statements:
${statements}`,
    'f.yaml',
  )
}

/** One statement: the lines given, with an id and evidence where they have none. */
export function statement(lines: string): Reading {
  const id = /^id:/m.test(lines) ? '' : 'id: s\n'
  const evidence = /^evidence:/m.test(lines) ? '' : 'evidence: [{source: report}]\n'
  return withStatements(`  - ${`${id}${lines}\n${evidence}`.trim().replaceAll('\n', '\n    ')}\n`)
}

export function refused(reading: Reading): string[] {
  expect(reading.content).toBeUndefined()
  return reading.problems.map(({ message, found, expected }) => `${message} (${found}; ${expected})`)
}

export const running = 'about: inquiry\nstate: {phase: RUNNING}\ntrue: {from: 2024-05-01}\nspeaker: courier'

/** The first statement of a file without errors. */
export function first(reading: Reading): Statement | undefined {
  expect(reading.problems.map(problemLine)).toEqual([])
  return reading.content?.statements[0]
}
