// Every question that the web app asks is one that the API answers: a page that grew too large is found here, not in a browser.
import { complexityFromQuery } from '@pothos/plugin-complexity'
import { Kind, visit, type DocumentNode, type SelectionSetNode, type TypeNode } from 'graphql'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { projectFolder } from '../../api/env.ts'
import { complexityLimits } from '../../api/limits.ts'
import { schema } from '../../api/schema.ts'
import { filesOf } from './files.ts'

const root = projectFolder()
const files = filesOf(root, 'web').filter((file) => file.endsWith('.ts') && readFileSync(join(root, file), 'utf8').includes('= graphql('))

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT

async function questionsIn(file: string): Promise<readonly (readonly [string, DocumentNode])[]> {
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(root, file)).href)
  return Object.values(module)
    .filter(isDocument)
    .flatMap((document) =>
      document.definitions.flatMap((part) =>
        part.kind === Kind.OPERATION_DEFINITION ? [[part.name?.value ?? file, document] as const] : [],
      ),
    )
}

const questions = (await Promise.all(files.map(questionsIn))).flat()

/** Something of the type: what is in it does not count here. */
function sampleOf(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return sampleOf(type.type)
  if (type.kind === Kind.LIST_TYPE) return [sampleOf(type.type)]
  const samples: Readonly<Record<string, unknown>> = { Language: 'NL', MomentInput: {}, Boolean: true, Int: 1 }
  return samples[type.name.value] ?? 'a'
}

function variablesOf(document: DocumentNode): Readonly<Record<string, unknown>> {
  const defined = document.definitions.flatMap((part) => (part.kind === Kind.OPERATION_DEFINITION ? (part.variableDefinitions ?? []) : []))
  const required = defined.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
  return Object.fromEntries(required.map(({ variable, type }) => [variable.name.value, sampleOf(type)]))
}

/** The client asks the name of the type of everything. */
function asSent(document: DocumentNode): DocumentNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
  return visit(document, {
    SelectionSet: (node, _, parent): SelectionSetNode | undefined =>
      parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        ? undefined
        : { ...node, selections: [...node.selections, typename] },
  })
}

test('the app asks more than a few questions', () => {
  expect(questions.length).toBeGreaterThan(25)
})

test.each(questions)('%s is within the limits', (_, document) => {
  const size = complexityFromQuery(asSent(document), { schema, variables: variablesOf(document) })
  expect(size.complexity).toBeLessThanOrEqual(complexityLimits.complexity)
  expect(size.depth).toBeLessThanOrEqual(complexityLimits.depth)
  expect(size.breadth).toBeLessThanOrEqual(complexityLimits.breadth)
})
