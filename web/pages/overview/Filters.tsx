import { useEffect, useState, type ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import './Filters.css'
import { isFiltered } from './filters.ts'

const restMs = 150
/** As long as an address allows. */
const longestFind = 200

/** Typed text stands at once; the board and the address follow when typing rests. */
export function FindField(): ReactNode {
  const { words } = useWords()
  const { address, change } = useDossier()
  const { find } = address
  const [typed, setTyped] = useState(find)
  const [sent, setSent] = useState(find)
  // The address changed by other means: a chip, the way back.
  if (find !== sent) {
    setSent(find)
    setTyped(find)
  }
  useEffect(() => {
    if (typed === find) return undefined
    const timer = window.setTimeout(() => {
      setSent(typed)
      change({ find: typed })
    }, restMs)
    return () => window.clearTimeout(timer)
  }, [typed, find, change])
  const clear = (): void => setTyped('')
  return (
    <span className="find">
      <Sign name="search" size={14} />
      <input
        type="text"
        className="find-field"
        value={typed}
        maxLength={longestFind}
        placeholder={words.find}
        aria-label={words.findLabel}
        enterKeyHint="search"
        spellCheck={false}
        dir="auto"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => (event.key === 'Escape' ? clear() : undefined)}
      />
      {typed === '' ? null : (
        <button type="button" className="find-clear" aria-label={words.findClear} title={words.findClear} onClick={clear}>
          <Sign name="close" size={13} />
        </button>
      )}
    </span>
  )
}

/** What the board is filtered by, each to be taken away. */
export function FilterChips(): ReactNode {
  const { words } = useWords()
  const { address, change } = useDossier()
  const { narrowing, find } = address
  if (!isFiltered(address)) return null
  const chip = (text: string, onRemove: () => void) => (
    <li key={text}>
      <button type="button" className="button filter-chip" aria-label={words.removeFilter(text)} onClick={onRemove}>
        <span dir="auto">{text}</span> <Sign name="close" size={12} />
      </button>
    </li>
  )
  return (
    <ul className="filter-chips" aria-label={words.filters}>
      {narrowing === null ? null : chip(words.narrowings[narrowing], () => change({ narrowing: null }))}
      {find.trim() === '' ? null : chip(`“${find}”`, () => change({ find: '' }))}
    </ul>
  )
}

/** Nothing is left of the board: says so, with each filter that may go. */
export function NothingFound(): ReactNode {
  const { words } = useWords()
  return (
    <div className="nothing-found">
      <p role="status">{words.nothingFound}</p>
      <FilterChips />
    </div>
  )
}
