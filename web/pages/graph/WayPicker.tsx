import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { foundItems } from './findItems.ts'
import { ItemIcon } from './ItemIcon.tsx'
import { kindOf } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'

interface Props {
  readonly label: string
  readonly map: GraphMap
  readonly slug: string | null
  /** How it is called; the map does not know every item there is. */
  readonly name: string
  readonly onPick: (slug: string | null) => void
}

function Search({ label, map, onPick }: Pick<Props, 'label' | 'map' | 'onPick'>): ReactNode {
  const { words } = useWords()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const found = foundItems(
    map.whole.items.filter(({ slug }) => map.known.has(slug)),
    text,
  )
  const active = found[Math.min(at, found.length - 1)]
  const isNothing = text.trim() !== '' && found.length === 0
  const activeId = active ? `${id}-${active.slug}` : undefined
  useEffect(() => {
    if (activeId !== undefined) document.querySelector(`#${CSS.escape(activeId)}`)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const { key } = event
    if (key === 'ArrowDown') setAt((at + 1) % Math.max(1, found.length))
    else if (key === 'ArrowUp') setAt((at + found.length - 1) % Math.max(1, found.length))
    else if (key === 'Enter') {
      if (active) onPick(active.slug)
    } else if (key === 'Escape' && text !== '') setText('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <input
        type="text"
        role="combobox"
        className="way-search"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={found.length > 0 ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        placeholder={words.pathsSearch}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        dir="auto"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p className="hidden-text" aria-live="polite">
        {text.trim() === '' || isNothing ? '' : words.pathsMatches(found.length)}
      </p>
      {isNothing ? <output className="way-nothing">{words.pathsNoMatch(text.trim())}</output> : null}
      {found.length === 0 ? null : (
        <div className="way-found" id={`${id}-list`} role="listbox" aria-label={label} tabIndex={-1}>
          {found.map(({ slug, name }, index) => (
            <div
              key={slug}
              id={`${id}-${slug}`}
              className="way-option"
              role="option"
              tabIndex={-1}
              aria-selected={slug === active?.slug}
              onPointerMove={() => setAt(index)}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onPick(slug)}
              onKeyDown={(event) => (event.key === 'Enter' ? onPick(slug) : undefined)}
            >
              <ItemIcon slug={slug} map={map} />
              <span dir="auto">{name}</span>
              <span className="way-kind">{kindOf(slug, map, words)}</span>
            </div>
          ))}
        </div>
      )}
    </>
  )
}

/** One end of the ways: what it is, or a field to look for it. */
export function WayPicker({ label, map, slug, name, onPick }: Props): ReactNode {
  const { words } = useWords()
  return (
    <div className="way-end">
      <span className="way-label" aria-hidden={slug === null}>
        {label}
      </span>
      {slug === null ? (
        <Search label={label} map={map} onPick={onPick} />
      ) : (
        <p className="way-picked">
          <ItemIcon slug={slug} map={map} />
          <b dir="auto">{name}</b>
          <button
            type="button"
            className="button button-quiet button-square"
            aria-label={words.pathsChange(name)}
            title={words.pathsChange(name)}
            onClick={() => onPick(null)}
          >
            <Sign name="close" size={13} />
          </button>
        </p>
      )}
    </div>
  )
}
