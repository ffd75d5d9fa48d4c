import { expect, test } from 'vitest'
import { actOfKey, isMenuKey, turnOfKey } from './acts.ts'

const pressed = (key: string, ...held: readonly ('shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey')[]) => ({
  key,
  shiftKey: held.includes('shiftKey'),
  ctrlKey: held.includes('ctrlKey'),
  metaKey: held.includes('metaKey'),
  altKey: held.includes('altKey'),
})

test('a letter acts, with Shift it does its other, and with a command key it is the browser’s', () => {
  expect(['e', 'h', 'p', 'n', 'i', 'o', 'u', 'r', 'x'].map((key) => actOfKey(pressed(key)))).toEqual([
    'expand',
    'hide',
    'pin',
    'neighbours',
    'invert',
    'rings',
    'showAll',
    'ways',
    null,
  ])
  expect(['E', 'H', ' ', 'P'].map((key) => actOfKey(pressed(key, 'shiftKey')))).toEqual(['collapse', 'only', 'toggle', null])
  expect(actOfKey(pressed(' '))).toBeNull()
  expect([actOfKey(pressed('h', 'ctrlKey')), actOfKey(pressed('h', 'metaKey')), actOfKey(pressed('h', 'altKey'))]).toEqual([
    null,
    null,
    null,
  ])
})

test('steps back and forth are those of every program', () => {
  expect(turnOfKey(pressed('z', 'ctrlKey'))).toBe('undo')
  expect(turnOfKey(pressed('z', 'metaKey'))).toBe('undo')
  expect(turnOfKey(pressed('Z', 'ctrlKey', 'shiftKey'))).toBe('redo')
  expect(turnOfKey(pressed('y', 'ctrlKey'))).toBe('redo')
  expect([turnOfKey(pressed('z')), turnOfKey(pressed('z', 'ctrlKey', 'altKey'))]).toEqual([null, null])
})

test('the menu has a key of its own on some keyboards, and Shift+F10 on all', () => {
  expect([isMenuKey(pressed('ContextMenu')), isMenuKey(pressed('F10', 'shiftKey')), isMenuKey(pressed('F10'))]).toEqual([true, true, false])
})
