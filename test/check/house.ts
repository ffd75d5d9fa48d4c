// What no tool checks by itself: names of folders, sizes, words that stay out, and the lockfile.
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { filesOf } from './files.ts'

const drawers = ['utils', 'helpers', 'common', 'shared', 'services', 'types', '__tests__']
const atTop = ['.ci', 'api', 'cypher', 'docs', 'seed', 'test', 'web']
/** Folders below a room. */
const deepest = 3
const mostServerPackages = 24
const mostSwitchedOff = 5

/** Folders, re-exports, notes to self and lint switch-offs of a checkout. */
export function houseProblems(root: string): readonly string[] {
  const files = filesOf(root)
  const sources = files.filter((file) => /\.(tsx?|mjs|cypher)$/.test(file) && !file.includes('.gen.'))
  const texts = new Map(sources.map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]))
  const folders = [...new Set(files.flatMap((file) => (file.includes('/') ? [file.slice(0, file.lastIndexOf('/'))] : [])))]
  const switchedOff = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/(?:oxlint|eslint)-disable\S*[^\n]*|@ts-(?:ignore|expect-error|nocheck)[^\n]*/g)].map(([found]) => ({ file, found })),
  )
  return [
    ...folders
      .filter((folder) => folder.split('/').some((name) => drawers.includes(name)))
      .map((folder) => `${folder}: a drawer; a folder is named after what is in it`),
    ...folders
      .filter((folder) => folder.split('/').length > deepest + 1)
      .map((folder) => `${folder}: deeper than ${deepest} folders below its room`),
    ...folders.filter((folder) => !folder.includes('/') && !atTop.includes(folder)).map((folder) => `${folder}: not a room`),
    ...sources.filter((file) => /(^|\/)index\.tsx?$/.test(file)).map((file) => `${file}: an index; import the file that says it`),
    ...[...texts]
      .filter(([file, text]) => file !== 'test/check/house.ts' && /\b(TODO|FIXME|XXX)\b/.test(text))
      .map(([file]) => `${file}: a note to do it later`),
    ...switchedOff
      .filter(({ found, file }) => !/ -- \S/.test(found) && !file.startsWith('test/check/'))
      .map(({ file, found }) => `${file}: ${found}: a reason is missing (-- because …)`),
    ...(switchedOff.filter(({ file }) => !file.startsWith('test/check/')).length > mostSwitchedOff
      ? [`${switchedOff.length} lint switch-offs; ${mostSwitchedOff} at most`]
      : []),
  ]
}

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      integrity: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})
const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
})

/** A lockfile that names a host, lacks a hash, or lacks a platform's part; a version that is not exact; too many packages. */
export function lockfileProblems(root: string): readonly string[] {
  if (!existsSync(`${root}/package-lock.json`)) return ['package-lock.json: missing']
  const { packages } = Lock.parse(JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')))
  const { dependencies, devDependencies } = Manifest.parse(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')))
  const names = Object.keys(packages)
  const holds = (path: string, name: string): boolean =>
    names.includes(`${path}${path === '' ? '' : '/'}node_modules/${name}`) ||
    (path !== '' && holds(path.replace(/(^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name))
  const server = Object.keys(dependencies).filter((name) => !name.startsWith('@pothos/plugin-')).length
  return [
    ...Object.entries(packages).flatMap(([path, entry]) => [
      ...(entry.resolved === undefined ? [] : [`package-lock.json: ${path} names a host: ${entry.resolved}`]),
      ...(path !== '' && entry.link !== true && entry.integrity === undefined ? [`package-lock.json: ${path} has no integrity hash`] : []),
      ...Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !holds(path, name))
        .map((name) => `package-lock.json: ${path} may need ${name}, which has no entry: npm ci would refuse`),
    ]),
    ...Object.entries({ ...dependencies, ...devDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `package.json: ${name} ${version}: not an exact version`),
    ...(server > mostServerPackages ? [`package.json: ${server} packages for the server; ${mostServerPackages} at most`] : []),
  ]
}
