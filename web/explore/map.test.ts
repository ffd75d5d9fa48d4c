import { describe, expect, test } from 'vitest'
import type { District } from './districts.ts'
import { levelsOf } from './levels.ts'
import type { Certainty } from './looks.ts'
import { sceneOf, type MapView } from './map.ts'

const item = (slug: string, type: string, level: number, district: District = 'parliament') => ({ slug, type, kind: null, level, district })
const items = [
  item('ministry', 'ORGANISATION', 2),
  item('questions', 'QUESTION_SET', 1),
  item('investigation', 'INVESTIGATION', 1, 'oversight'),
  item('member', 'PERSON', 3),
  item('party', 'ORGANISATION', 3),
  item('paper', 'ORGANISATION', 3, 'affected'),
]
const relation = (type: string, from: string, to: string, family = 'PARLIAMENT', certainty: Certainty = 'STATED') => ({
  id: `${type} ${from} ${to}`,
  type,
  family,
  certainty,
  from,
  to,
})
const relations = [
  relation('AWAITS', 'questions', 'investigation', 'DEPENDENCY'),
  relation('ASKED', 'member', 'questions'),
  relation('ASKED', 'party', 'questions'),
  relation('ADDRESSED_TO', 'questions', 'ministry'),
  relation('DISCUSSED_IN', 'questions', 'ministry', 'PARLIAMENT', 'INFERRED'),
]
const levels = levelsOf(items, relations)
const state = (slug: string, isOpen: boolean, phase: 'RUNNING' | 'DONE' | null = null) => ({ slug, isOpen, phase })
const moment = {
  items: [
    state('questions', true, 'RUNNING'),
    state('investigation', true, 'RUNNING'),
    ...['ministry', 'member', 'party', 'paper'].map((slug) => state(slug, false)),
  ],
  relations,
}
const none: ReadonlySet<string> = new Set()
const plain: MapView = {
  hidden: [],
  isFading: false,
  expanded: [],
  isEverything: false,
  item: null,
  onWays: null,
  around: none,
  away: none,
  pinned: none,
}
const scene = (view: Partial<MapView> = {}, at: typeof moment = moment, room = 24) =>
  sceneOf(items, levels, at, { ...plain, ...view }, () => room)
const slugs = (view: Partial<MapView> = {}) => scene(view).nodes.map((node) => node.slug)

describe('what is drawn', () => {
  test('is at first what has a place of its own; the rest is counted where it is kept', () => {
    expect(slugs()).toEqual(['investigation', 'questions', 'ministry'])
    expect(scene().badges.map(({ at, count }) => [at, count])).toEqual([
      ['questions', 2],
      ['district.affected', 1],
    ])
    expect([scene().coreCount, scene().hiddenCount, scene().total]).toEqual([3, 3, 6])
  })

  test('is everything when asked, or what is behind one, or one kind behind one, or the one that is chosen', () => {
    expect(slugs({ isEverything: true })).toHaveLength(6)
    expect(slugs({ expanded: ['questions'] }).slice(3)).toEqual(['member', 'party'])
    expect(slugs({ expanded: ['questions.OFFICE'] }).slice(3)).toEqual(['member'])
    expect(slugs({ item: 'paper' }).slice(3)).toEqual(['paper'])
  })

  test('holds what lies on a way that is shown, behind another one or filtered away, with its relations', () => {
    const onWays = { slugs: new Set(['member', 'questions', 'ministry']), relations: new Set(['ASKED member questions']) }
    const { nodes, lines } = scene({ onWays, hidden: ['OFFICE', 'QUESTION_SET', 'PARLIAMENT'] })
    expect(nodes.map((node) => node.slug)).toEqual(['investigation', 'questions', 'ministry', 'member'])
    expect(lines.map(({ id }) => id)).toEqual(['questions investigation WAITS', 'member questions PARLIAMENT'])
  })

  test('is never more around one place than fits there, and the chosen one is among them', () => {
    const { nodes, badges } = scene({ expanded: ['questions'], item: 'party' }, moment, 1)
    expect(nodes.slice(3).map((node) => node.slug)).toEqual(['party'])
    expect(badges.map(({ at, count }) => [at, count])).toContainEqual(['questions', 1])
  })

  test('leaves out what is not known at the moment', () => {
    const early = { ...moment, items: moment.items.filter(({ slug }) => slug !== 'ministry'), relations: relations.slice(0, 3) }
    expect(scene({}, early).nodes.map((node) => node.slug)).toEqual(['investigation', 'questions'])
  })
})

describe('by hand', () => {
  test('an item is hidden with what is kept behind it, and comes back alone when it is pinned', () => {
    const away = new Set(['questions'])
    expect(slugs({ away, isEverything: true })).toEqual(['investigation', 'ministry', 'paper'])
    expect(scene({ away }).badges.map(({ at }) => at)).toEqual(['district.affected'])
    expect(scene({ away }).away).toEqual(['questions', 'member', 'party'])
    expect(slugs({ away, pinned: new Set(['party']) })).toEqual(['investigation', 'ministry', 'party'])
  })

  test('only these with their neighbours are shown, those of level 3 too; a pinned one stays', () => {
    const around = new Set(['questions'])
    expect(slugs({ around })).toEqual(['investigation', 'questions', 'ministry', 'member', 'party'])
    expect(slugs({ around: new Set(['investigation']) })).toEqual(['investigation', 'questions'])
    expect(slugs({ around: new Set(['investigation']), pinned: new Set(['paper']) })).toEqual(['investigation', 'questions', 'paper'])
    expect(scene({ around }).away).toEqual(['paper'])
  })

  test('a pinned one stays whatever the filters say; a hidden one is hidden all the same', () => {
    const pinned = new Set(['ministry'])
    expect(slugs({ pinned, hidden: ['ORGANISATION'] })).toEqual(['investigation', 'questions', 'ministry'])
    expect(slugs({ pinned, away: pinned })).toEqual(['investigation', 'questions'])
  })
})

describe('the filters', () => {
  test('take away looks, phases and families of lines, but not their counts', () => {
    expect(slugs({ hidden: ['ORGANISATION'] })).toEqual(['investigation', 'questions'])
    expect(slugs({ hidden: ['RUNNING'] })).toEqual(['ministry'])
    const { lines, familyCounts, lookCounts } = scene({ hidden: ['PARLIAMENT', 'ORGANISATION'] })
    expect(lines.map((line) => line.family)).toEqual(['WAITS'])
    expect([familyCounts.get('PARLIAMENT'), lookCounts.get('ORGANISATION')]).toEqual([4, 3])
  })

  test('take away relations by how sure they are: a line keeps the others of its family, or goes', () => {
    const typesOf = (hidden: readonly string[]) => scene({ hidden }).lines.map(({ family, types }) => [family, ...types])
    expect(typesOf(['INFERRED'])).toEqual([
      ['WAITS', 'AWAITS'],
      ['PARLIAMENT', 'ADDRESSED_TO'],
    ])
    expect(typesOf(['STATED'])).toEqual([['PARLIAMENT', 'DISCUSSED_IN']])
    expect([...scene({ hidden: ['STATED'] }).certaintyCounts]).toEqual([
      ['STATED', 4],
      ['INFERRED', 1],
    ])
  })

  test('leave what has a place where it was, faint, with its lines, where that is asked for; the counts are of the rest', () => {
    const faint = scene({ isFading: true, hidden: ['INVESTIGATION', 'PARLIAMENT', 'OFFICE'], expanded: ['questions'] })
    expect(faint.nodes.map((node) => node.slug)).toEqual(['investigation', 'questions', 'ministry', 'party'])
    expect([...faint.fadedNodes]).toEqual(['investigation'])
    expect([...faint.fadedLines]).toEqual(['questions investigation WAITS', 'party questions PARLIAMENT', 'questions ministry PARLIAMENT'])
    expect([faint.coreCount, faint.total]).toEqual([2, 4])
    expect(scene({ isFading: true, hidden: ['INVESTIGATION'], away: new Set(['investigation']) }).fadedNodes.size).toBe(0)
    expect(scene({ isFading: true }).fadedLines.size).toBe(0)
  })
})

describe('the lines', () => {
  test('join relations of one family between two items, and run only between what is drawn', () => {
    expect(scene().lines.map(({ from, to, family, types }) => [from, to, family, types.length])).toEqual([
      ['questions', 'investigation', 'WAITS', 1],
      ['questions', 'ministry', 'PARLIAMENT', 2],
    ])
    expect(scene().degrees.get('questions')).toBe(5)
  })

  test('a wait is lifted when what was awaited is done', () => {
    const later = {
      ...moment,
      items: moment.items.map((each) => (each.slug === 'investigation' ? state('investigation', false, 'DONE') : each)),
    }
    expect(scene({}, later).lines[0]?.family).toBe('LIFTED')
  })
})
