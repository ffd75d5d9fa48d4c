import { DOMParser } from '@xmldom/xmldom'
import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edgeRows, fileName, graphmlOf, jsonOf, nodeRows, type Exported } from './exported.ts'
import { xmlText } from '../../ui/xml.ts'

const hostile = `<script>alert('x')</script> & "]]>" \u{202e}desrever 😀 \u{0}\u{8}`
const exported: Exported = {
  dossier: { slug: 'lab', title: hostile },
  moment: { trueOn: '2026-05-13', knownOn: '2026-05-14', basis: 7 },
  address: 'https://example.org/dossiers/lab/graph?trueOn=2026-05-13&hide=PERSON',
  language: 'nl',
  nodes: ['a', 'b'].map((slug, index) => ({
    slug,
    name: index === 0 ? hostile : '=SUM(A1)',
    type: 'INVESTIGATION',
    kind: null,
    district: 'oversight',
    phase: 'RUNNING',
    since: '2025-08-22',
    lastConfirmedOn: '2026-05-13',
    isOpen: true,
    isPinned: false,
    x: index,
    y: 2.5,
    sources: ['igj'],
  })),
  edges: [{ id: 'e1', from: 'a', to: 'b', type: 'AWAITS', name: 'wacht op', family: 'WAITS', sources: ['igj', 'gone'] }],
  sources: [{ slug: 'igj', title: hostile, publisher: 'IGJ', url: 'https://example.org/?a=1&b=2' }],
}
const readable = hostile.replace('\u{0}\u{8}', '\u{fffd}\u{fffd}')

describe('GraphML', () => {
  const parsed = () =>
    new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(`${level}: ${message}`)
      },
    }).parseFromString(graphmlOf(exported), 'application/xml')
  const dataOf = (tag: string, index: number) => {
    const element = parsed().getElementsByTagName(tag).item(index)
    return Object.fromEntries(
      [...(element?.childNodes ?? [])].flatMap((child) =>
        'getAttribute' in child && typeof child.getAttribute === 'function' ? [[String(child.getAttribute('key')), child.textContent]] : [],
      ),
    )
  }

  test('is read by another parser, names that try to break out of it included', () => {
    const document = parsed()
    expect(document.documentElement?.namespaceURI).toBe('http://graphml.graphdrawing.org/xmlns')
    expect(document.getElementsByTagName('script').length).toBe(0)
    expect([...document.getElementsByTagName('node')].map((node) => node.getAttribute('id'))).toEqual(['a', 'b'])
    const edge = document.getElementsByTagName('edge').item(0)
    expect([edge?.getAttribute('source'), edge?.getAttribute('target')]).toEqual(['a', 'b'])
    expect(dataOf('node', 0)['node.name']).toBe(readable)
    expect(dataOf('edge', 0)).toEqual({
      'edge.type': 'AWAITS',
      'edge.name': 'wacht op',
      'edge.family': 'WAITS',
      'edge.sources': 'igj gone',
    })
  })

  test('says of which moment, of which dossier and from which sources it is, and declares every key that it uses', () => {
    const graph = dataOf('graph', 0)
    expect([graph['graph.trueOn'], graph['graph.knownOn'], graph['graph.basis'], graph['graph.dossier']]).toEqual([
      '2026-05-13',
      '2026-05-14',
      '7',
      'lab',
    ])
    expect(graph['graph.sources']).toBe(`${readable}, IGJ, https://example.org/?a=1&b=2`)
    const declared = new Set([...parsed().getElementsByTagName('key')].map((each) => each.getAttribute('id')))
    for (const each of parsed().getElementsByTagName('data')) expect(declared).toContain(each.getAttribute('key'))
  })
})

test('any text becomes XML that reads as that text, but for what XML cannot hold', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const document = new DOMParser({ onError: () => undefined }).parseFromString(
        `<a b="${xmlText(text)}">${xmlText(text)}</a>`,
        'application/xml',
      )
      expect(document.documentElement?.childNodes.length).toBeLessThanOrEqual(1)
      expect(document.documentElement?.attributes.length).toBe(1)
    }),
  )
})

test('JSON and rows have the moment, the dossier and the sources in them', () => {
  expect(JSON.parse(jsonOf(exported))).toEqual({ format: 'openstaand graph', version: 1, ...exported })
  const [heads, first] = nodeRows(exported)
  expect(first).toHaveLength(heads?.length ?? 0)
  expect(first?.slice(-5)).toEqual([`IGJ: ${hostile}`, '2026-05-13', '2026-05-14', '7', 'lab'])
  expect(edgeRows(exported)[1]).toEqual([
    'a',
    'AWAITS',
    'b',
    'wacht op',
    'WAITS',
    `IGJ: ${hostile}; gone`,
    '2026-05-13',
    '2026-05-14',
    '7',
    'lab',
  ])
})

test('a file has a name that every system takes', () => {
  const named = fileName({ ...exported, dossier: { slug: '../Zürich <b>', title: '' } }, 'graph', 'svg')
  expect(named).toBe('openstaand-Zu-rich-b-graph-2026-05-13-known-2026-05-14.svg')
})
