import { useEffect, type ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import type { Entry, Section } from './entries.ts'
import { EntryLine } from './EntryLine.tsx'

interface Props {
  /** What the ids of the list and its options begin with. */
  readonly id: string
  readonly sections: readonly Section[]
  readonly sought: string
  readonly active: string | null
  /** How many more there are, where not all are shown. */
  readonly total: string | null
  readonly onPoint: (id: string) => void
  readonly onChoose: (entry: Entry, isOther: boolean) => void
}

/** The options, under their headings. The field keeps the focus and says which one is active. */
export function EntryList({ id, sections, sought, active, total, onPoint, onChoose }: Props): ReactNode {
  const { words } = useWords()
  useEffect(() => {
    if (active !== null) document.querySelector(`#${CSS.escape(`${id}-${active}`)}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  return (
    <div className="search-list" id={`${id}-list`} role="listbox" aria-label={words.searchResults} tabIndex={-1}>
      {sections.map(({ name, entries }) => (
        <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
          <p className="search-section" id={`${id}-${name}`} role="presentation">
            {words.searchSections[name]} {name === 'items' && total !== null ? <span className="count">{total}</span> : null}
          </p>
          {entries.map((entry) => (
            <div
              key={entry.id}
              id={`${id}-${entry.id}`}
              className="search-entry"
              role="option"
              tabIndex={-1}
              aria-selected={entry.id === active}
              onPointerMove={() => (entry.id === active ? undefined : onPoint(entry.id))}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => onChoose(entry, event.ctrlKey || event.metaKey)}
              onKeyDown={(event) => (event.key === 'Enter' ? onChoose(entry, event.ctrlKey || event.metaKey) : undefined)}
            >
              <EntryLine entry={entry} sought={sought} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
