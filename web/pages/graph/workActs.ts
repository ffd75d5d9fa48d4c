// How what can be done to items is called, and by which sign. Pure.
import type { ActName } from '../../canvas/map/acts.ts'
import type { SignGlyph } from '../../ui/glyphs.ts'
import type { Words } from '../../words/nl.ts'
import type { GraphMap } from './useMap.ts'
import type { UsedWork } from './useWork.ts'

export const actSigns: Readonly<Record<ActName, SignGlyph>> = {
  choose: 'board',
  expand: 'plus',
  collapse: 'minus',
  hide: 'eyeOff',
  only: 'only',
  pin: 'pin',
  toggle: 'octagon',
  neighbours: 'neighbours',
  invert: 'invert',
  clear: 'deselect',
  showAll: 'eye',
  ways: 'waits',
  rings: 'drawing',
}

/** As it is pressed; what has no key is done by pointing. */
export const actKeys: Readonly<Record<ActName, string>> = {
  choose: 'Enter',
  expand: 'E',
  collapse: 'Shift+E',
  hide: 'H',
  only: 'Shift+H',
  pin: 'P',
  toggle: 'Shift+Space',
  neighbours: 'N',
  invert: 'I',
  clear: 'Escape',
  showAll: 'U',
  ways: 'R',
  rings: 'O',
}

/** What the act does to these items: a pin is taken out where all are pinned. */
export function actText(name: ActName, slugs: readonly string[], work: UsedWork, map: GraphMap, words: Words): string {
  if (name === 'pin') return slugs.length > 0 && slugs.every((slug) => map.pinned.has(slug)) ? words.workActs.unpin : words.workActs.pin
  if (name === 'toggle') return slugs.every((slug) => work.selected.has(slug)) ? words.workActs.untoggle : words.workActs.toggle
  return words.workActs[name]
}
