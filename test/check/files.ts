import { existsSync, readdirSync } from 'node:fs'

const skipped = /(^|\/)(node_modules|dist|\.git|\.data|\.cache)(\/|$)/

/** Paths of a folder's files from that folder, without what is installed, built or kept by a run. */
export function filesOf(root: string, under = ''): readonly string[] {
  if (!existsSync(`${root}/${under}`)) return []
  return readdirSync(`${root}/${under}`, { withFileTypes: true }).flatMap((entry) => {
    const path = under === '' ? entry.name : `${under}/${entry.name}`
    if (skipped.test(path)) return []
    return entry.isDirectory() ? filesOf(root, path) : [path]
  })
}
