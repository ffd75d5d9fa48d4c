// A real browser for the tests: the one of CHROMIUM_PATH, the machine's, or the one that comes with the packages.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import packed from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { projectFolder } from '../../api/env.ts'

interface Executable {
  readonly path: string
  /** Where its shared libraries are, if not on the machine. */
  readonly libraries?: string
}

const cache = join(projectFolder(), '.cache/chromium-147.0.0')

/** Unpacked once for this checkout; the package would do so in the machine's temporary folder at every run. */
async function unpacked(): Promise<string> {
  if (!existsSync(cache)) {
    const part = `${cache}.part-${process.pid}`
    mkdirSync(part, { recursive: true })
    const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] }
    // The second makes it unpack its shared libraries too, for machines that have no NSS.
    Object.assign(process.env, { TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' })
    try {
      await packed.executablePath()
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
      }
    }
    if (existsSync(cache)) rmSync(part, { recursive: true })
    else renameSync(part, cache)
  }
  return join(cache, 'chromium')
}

const starts = (path: string, libraries?: string) =>
  spawnSync(path, ['--version'], { env: libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env }).status === 0

async function findChromium(): Promise<Executable> {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) return { path: chosen }
  const path = await unpacked()
  const libraries = join(cache, 'al2023/lib')
  if (starts(path)) return { path }
  if (starts(path, libraries)) return { path, libraries }
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  if (installed) return { path: installed }
  throw new Error('No Chromium starts on this machine: install one and set CHROMIUM_PATH to it.')
}

/** Headless, as any user, in a container too. It reaches this machine only: no name but localhost is looked up. */
export async function openBrowser(): Promise<Browser> {
  const { path, libraries } = await findChromium()
  return chromium.launch({
    executablePath: path,
    headless: true,
    chromiumSandbox: false,
    args: [
      '--headless',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
    ...(libraries && { env: { ...process.env, LD_LIBRARY_PATH: libraries } }),
  })
}
