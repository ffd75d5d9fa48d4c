// What was recorded as a feed, read back by parsers that have nothing to do with what wrote it.
import { join } from 'node:path'
import { parseFeed } from '@rowanmanning/feed-parser'
import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordStatements, retractStatement } from '../../api/record/recordStatements.ts'
import { importDossierFile } from '../../seed/dossier/import.ts'
import { startServing, type TestServer } from '../setup/serving.ts'
import { running } from '../setup/statements.ts'
import { root } from '../setup/store.ts'

const dossier = 'clinical-diagnostics'
const hostile = '</entry> ]]> <script>alert(1)</script> & "\u0001\u202e'
let server: TestServer
beforeAll(async () => {
  server = await startServing(async (database) => {
    for (const file of ['seed/dossiers/clinical-diagnostics.yaml', 'test/dossiers/hostile-names.yaml'])
      await importDossierFile(database, join(root, file), { say: () => undefined })
    const statements = [running('one-more', 'ap-investigation', '2026-06-01', [{ source: 'vws-memo' }])]
    await recordStatements(database, { operationId: 'a', dossier, by: hostile, statements })
    await retractStatement(database, { operationId: 'b', dossier, key: 'one-more', reason: hostile, by: 'me' })
  })
})
afterAll(() => server.close())

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.address}/${path}`, { headers })
const textOf = async (path: string) => (await get(path)).text()
const atom = 'http://www.w3.org/2005/Atom'

/** What RFC 4287 asks of every feed and entry, by a strict XML parser. */
function wholeFeed(text: string): { readonly feed: Element; readonly entries: readonly Element[] } {
  const feed = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml').documentElement
  if (!feed) throw new Error('No root.')
  expect([feed.namespaceURI, feed.localName]).toEqual([atom, 'feed'])
  const entries = [...feed.getElementsByTagNameNS(atom, 'entry')]
  for (const each of [feed, ...entries]) {
    const own = (name: string) => [...each.childNodes].filter((node): node is Element => node.nodeName === name)
    for (const name of ['id', 'title', 'updated']) expect(own(name)).toHaveLength(1)
    expect(own('id')[0]?.textContent).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(own('updated')[0]?.textContent).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/)
    expect(own('link').map((link) => link.getAttribute('rel'))).toContain('alternate')
    if (each !== feed) expect([own('author').length, own('content').length]).toEqual([1, 1])
  }
  const ids = [feed, ...entries].map((each) => each.getElementsByTagNameNS(atom, 'id').item(0)?.textContent)
  expect(new Set(ids).size).toBe(ids.length)
  return { feed, entries }
}

describe('the feed of a dossier', () => {
  test('has an entry for each operation on it, the newest first, with what was recorded and retracted', async () => {
    const text = await textOf(`dossiers/${dossier}/changes.atom?language=en`)
    const { feed } = wholeFeed(text)
    expect(feed.getAttribute('xml:lang')).toBe('en')
    const { title, items, self, url } = parseFeed(text)
    expect([title, self, url]).toEqual([
      'Changes: Hack and data breach at Clinical Diagnostics (2025)',
      `${server.address}/dossiers/${dossier}/changes.atom?language=en`,
      `${server.address}/dossiers/${dossier}`,
    ])
    expect(items.map((item) => item.title)).toEqual([
      '1 statement retracted (number 4)',
      '1 statement recorded (number 3)',
      '513 statements recorded (number 1)',
    ])
    expect(items[1]?.content).toContain('AP investigation of Clinical Diagnostics (GDPR): running. · since retracted')
    expect(items[2]?.content).toContain('and 483 more')
    expect(items[0]?.url).toBe(`${server.address}/dossiers/${dossier}?basis=4`)
  })

  test('keeps the ids of its entries in both languages, and its bytes while nothing was recorded', async () => {
    const idsOf = async (language: string) =>
      parseFeed(await textOf(`dossiers/${dossier}/changes.atom?language=${language}`)).items.map(({ id }) => id)
    expect(await idsOf('nl')).toEqual(await idsOf('en'))
    const first = await get(`dossiers/${dossier}/changes.atom`)
    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(await textOf(`dossiers/${dossier}/changes.atom`)).toBe(await first.text())
    expect((await get(`dossiers/${dossier}/changes.atom`, { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304)
  })

  test('takes names, reasons and authors as text, whatever they hold', async () => {
    const { entries } = wholeFeed(await textOf(`dossiers/${dossier}/changes.atom`))
    expect(entries[1]?.getElementsByTagNameNS(atom, 'name').item(0)?.textContent).toBe(hostile.replace('\u0001', '\ufffd'))
    const content = entries[0]?.getElementsByTagNameNS(atom, 'content').item(0)
    expect(content?.textContent).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    const names = wholeFeed(await textOf('dossiers/hostile-names/changes.atom')).entries[0]
    const html = names?.getElementsByTagNameNS(atom, 'content').item(0)?.textContent
    expect(html).toContain('&lt;img src=x onerror=')
    expect(html).not.toMatch(/<(?!\/?(p|ul|li)>)/)
  })
})

describe('the feed of an item', () => {
  test('has only the operations that touched it, and only what is about it or names it', async () => {
    const text = await textOf('items/ap-investigation/changes.atom?language=en')
    wholeFeed(text)
    const { items, url } = parseFeed(text)
    expect(url).toBe(`${server.address}/dossiers/${dossier}/items/ap-investigation`)
    expect(items.map(({ title }) => title)).toEqual([
      '1 statement retracted (number 4)',
      '1 statement recorded (number 3)',
      expect.stringMatching(/^\d\d statements recorded \(number 1\)$/),
    ])
    const other = parseFeed(await textOf('items/body-rtl/changes.atom'))
    expect(other.items).toHaveLength(1)
  })

  test('that is not there, or in no language of ours, says so', async () => {
    const missing = await get('items/no-such-thing/changes.atom?language=en')
    expect([missing.status, await missing.text()]).toEqual([404, 'There is no item no-such-thing.\n'])
    expect((await get('dossiers/no-such-thing/changes.atom')).status).toBe(404)
    expect((await get(`dossiers/${dossier}/changes.atom?language=de`)).status).toBe(400)
  })
})
