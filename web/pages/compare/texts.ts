// What a change says in words: the same in the list, on the map and in the file. Pure.
import type { Words } from '../../words/nl.ts'
import type { Card, Entry, Side } from './comparison.ts'

/** "Completed", "Running, unconfirmed"; nothing where there was no state. */
export function sideText(side: Side | null, words: Words): string {
  if (side === null) return ''
  const phase = words.phases[side.phase]
  return side.isUnconfirmed ? `${phase}, ${words.unconfirmed}` : phase
}

/** A substance is named where it is what changed. */
function substanceText({ before, after }: Pick<Entry, 'before' | 'after'>, words: Words): string | null {
  if (before?.phase !== after?.phase || before?.substance === after?.substance) return null
  return [before?.substance, after?.substance].map((value) => (value ? words.substances[value] : '—')).join(' → ')
}

/** "Running → Completed"; of what is quiet, how it stands now. */
export function changeText(entry: Pick<Entry, 'before' | 'after'>, words: Words): string {
  const substance = substanceText(entry, words)
  if (substance !== null) return substance
  const sides = [entry.before, entry.after].flatMap((side) => (side === null ? [] : [sideText(side, words)]))
  return [...new Set(sides)].join(' → ')
}

/** The line under the name on a card. */
export function noteOf(card: Card, shown: 'before' | 'both' | 'after', words: Words): string {
  if (shown !== 'both') return sideText(card[shown], words)
  return card.fate === null ? sideText(card.after, words) : changeText(card, words)
}
