import { array, assert, constantFrom, oneof, property, record, constant, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyAddress, printAddress, readAddress } from './address.ts'
import { begun, followed, mostSteps, readHistory, redone, stepped, undone, type History } from './history.ts'
import { tagOf } from './tags.ts'
import { inverse, neighboursOf, worked, type Act } from './work.ts'

const slugs = ['ap', 'igj', 'lab', 'questions', 'claim', 'ministry']
const some = uniqueArray(constantFrom(...slugs), { minLength: 1, maxLength: 4 })
const act = oneof(
  record({
    does: constantFrom(
      'hide' as const,
      'only' as const,
      'pin' as const,
      'unpin' as const,
      'show' as const,
      'select' as const,
      'toggle' as const,
      'collapse' as const,
    ),
    slugs: some,
  }),
  record({ does: constant('expand' as const), at: constantFrom(...slugs), slugs: some }),
  record({ does: constant('showAll' as const) }),
)
const tags = (...names: readonly string[]) => names.map(tagOf)
const after = (...acts: readonly Act[]) => acts.reduce(worked, emptyAddress)

interface Seen {
  readonly views: readonly string[]
  readonly history: History
}

/** Does these one after another as the page does: the address changes, the history follows. */
function seenAfter(acts: readonly Act[]): Seen {
  let address = emptyAddress
  let history = begun(printAddress(address))
  const views = [history.now]
  for (const one of acts) {
    address = worked(address, one)
    const view = printAddress(address)
    if (view !== history.now) views.push(view)
    history = followed(history, view)
  }
  return { views, history }
}

describe('what is done', () => {
  test('is held by the address', () => {
    assert(
      property(array(act, { maxLength: 20 }), (acts) => {
        const address = after(...acts)
        expect(readAddress(printAddress(address))).toEqual({ address, dropped: [] })
      }),
    )
  })

  test('to hidden items: they are let go of, and come back one by one or all together', () => {
    const done = after(
      { does: 'pin', slugs: ['ap', 'lab'] },
      { does: 'select', slugs: ['ap', 'igj'] },
      { does: 'hide', slugs: ['ap', 'igj'] },
    )
    expect([done.away, done.pinned, done.selected]).toEqual([tags('ap', 'igj'), tags('lab'), []])
    expect(worked(done, { does: 'show', slugs: ['igj'] }).away).toEqual(tags('ap'))
    expect(worked(worked(done, { does: 'only', slugs: ['lab'] }), { does: 'showAll' })).toEqual({ ...done, away: [] })
  })

  test('expands: what was hidden there comes back, and a view around some items grows', () => {
    const around = after({ does: 'only', slugs: ['ap'] }, { does: 'hide', slugs: ['lab'] }, { does: 'expand', at: 'igj', slugs: ['lab'] })
    expect([around.around, around.away, around.expanded]).toEqual([tags('ap', 'igj'), [], ['igj']])
    expect(worked(around, { does: 'collapse', slugs: ['igj'] }).expanded).toEqual([])
  })

  test('selects: toggles, neighbours, and all the others', () => {
    expect(after({ does: 'select', slugs: ['ap', 'igj'] }, { does: 'toggle', slugs: ['igj', 'lab'] }).selected).toEqual(tags('ap', 'lab'))
    const lines = [
      { from: 'ap', to: 'lab' },
      { from: 'claim', to: 'ap' },
      { from: 'igj', to: 'lab' },
      { from: 'ap', to: 'claim' },
    ]
    expect(neighboursOf(lines, new Set(['ap']))).toEqual(['lab', 'claim'])
    expect(neighboursOf(lines, new Set(['ap', 'lab']))).toEqual(['claim', 'igj'])
    expect(inverse(slugs, new Set(['ap', 'igj']))).toEqual(['lab', 'questions', 'claim', 'ministry'])
  })
})

describe('the history', () => {
  test('gives the former view after any act, back to the first, and forth again to the last', () => {
    assert(
      property(array(act, { maxLength: 120 }), (acts) => {
        const { views, history } = seenAfter(acts)
        let now = history
        for (const view of views.toReversed().slice(1)) {
          now = undone(now)
          expect(now.now).toBe(view)
          now = followed(now, view)
        }
        expect(undone(now)).toBe(now)
        for (const view of views.slice(1)) {
          now = redone(now)
          expect(now.now).toBe(view)
        }
        expect(redone(now)).toBe(now)
      }),
    )
  })

  test('holds at least a hundred steps, and no more than it says', () => {
    const steps = Array.from({ length: 300 }, (_, index) => `?step=${index}`)
    let history = steps.reduce(followed, begun(''))
    expect(mostSteps).toBeGreaterThanOrEqual(100)
    for (let step = 0; step < 300; step += 1) history = undone(history)
    expect(history.now).toBe(`?step=${299 - mostSteps}`)
  })

  test('takes no view for a new step while the address is on its way to another', () => {
    const history = undone(undone(['a', 'b', 'c'].reduce(followed, begun(''))))
    expect(history.now).toBe('a')
    expect(followed(followed(history, 'c'), 'b')).toBe(history)
    expect(followed(history, 'a').future).toEqual(['b', 'c'])
    expect(followed(history, 'd')).toEqual({ past: ['', 'a'], now: 'd', future: [], passing: [] })
  })

  test('keeps two quick steps apart, though the page shows only the last', () => {
    const quick = stepped(stepped(begun('a'), 'b'), 'c')
    expect(followed(quick, 'a')).toBe(quick)
    const shown = followed(quick, 'c')
    expect(shown).toEqual({ past: ['a', 'b'], now: 'c', future: [], passing: [] })
    expect(undone(shown).now).toBe('b')
    expect(stepped(shown, 'c')).toBe(shown)
  })

  test('that was kept is taken up where it ends at what is shown, and forgotten otherwise', () => {
    const history = undone(['a', 'b', 'c'].reduce(followed, begun('')))
    expect(readHistory(JSON.parse(JSON.stringify(history)), 'b')).toEqual({ ...history, passing: [] })
    for (const wrong of [null, 'b', {}, { now: 'b' }, { now: 'b', past: 1, future: [] }, { ...history, now: 'c' }]) {
      expect(readHistory(wrong, 'b')).toBeNull()
    }
  })
})
