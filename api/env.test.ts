import { expect, test } from 'vitest'
import { readEnv, WrongSettings } from './env.ts'

test('without any variable the local Neo4j is used, on loopback', () => {
  expect(readEnv({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataFolder: './.data',
    neo4j: undefined,
    logLevel: 'warn',
    javaHome: undefined,
  })
})

test('an empty NEO4J_URI is one that is not set', () => {
  expect(readEnv({ NEO4J_URI: '', PORT: '' })).toMatchObject({ neo4j: undefined, port: 4000 })
})

test('a Neo4j elsewhere brings its user, password and database', () => {
  const neo4j = { uri: 'neo4j+s://graph.example:7687', user: 'neo4j', password: 'secret', database: 'cases' }
  expect(readEnv({ NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'cases' }).neo4j).toEqual(neo4j)
})

test.each([
  ['PORT', '70000', 'from 0'],
  ['PORT', '4e3', 'whole number'],
  ['PORT', '-1', 'whole number'],
  ['HOST', 'my host', '127.0.0.1'],
  ['NEO4J_URI', 'http://localhost:7474', 'bolt://'],
  ['NEO4J_URI', 'localhost', 'bolt://'],
  ['NEO4J_DATABASE', 'a b', 'letters'],
  ['LOG_LEVEL', 'loud', 'warn'],
])('%s=%s is refused in a line that names it and what is allowed', (name, value, allowed) => {
  expect(() => readEnv({ [name]: value })).toThrow(WrongSettings)
  expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^${name} is "${value}"; allowed: .*${allowed}`))
})

test('every wrong setting has a line', () => {
  expect(() => readEnv({ PORT: 'x', LOG_LEVEL: 'x' })).toThrow(/^PORT .*\nLOG_LEVEL .*$/)
})

test('NEO4J_URI without a password is refused, and no password is ever repeated', () => {
  expect(() => readEnv({ NEO4J_URI: 'bolt://h' })).toThrow('NEO4J_PASSWORD is not set')
  expect(() => readEnv({ NEO4J_URI: 'bolt://me:secret@h', NEO4J_PASSWORD: 'x' })).toThrow(/^(?!.*secret)NEO4J_URI/)
})
