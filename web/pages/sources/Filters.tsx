import { useEffect, useState, type ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { accesses, choicesOf, kinds, toggled, type Row } from './rows.ts'

/** Milliseconds without a key after which the address takes the words over. */
const restMs = 200

/** Words to find; they stand in the address once the reader has stopped typing. */
export function FindField(): ReactNode {
  const { words } = useWords()
  const { address, change } = useDossier()
  const [typed, setTyped] = useState<string | null>(null)
  useEffect(() => {
    if (typed === null) return undefined
    const timer = window.setTimeout(() => {
      change({ find: typed })
      setTyped(null)
    }, restMs)
    return () => window.clearTimeout(timer)
  }, [typed, change])
  const shown = typed ?? address.find
  return (
    <span className="sources-find">
      <Sign name="search" size={14} />
      <input
        type="search"
        className="sources-find-input"
        aria-label={words.findSources}
        placeholder={words.findSources}
        value={shown}
        maxLength={200}
        dir="auto"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && shown !== '') setTyped('')
        }}
      />
      {shown === '' ? null : (
        <button type="button" className="sources-find-clear" aria-label={words.clearFind} onClick={() => setTyped('')}>
          <Sign name="close" size={13} />
        </button>
      )}
    </span>
  )
}

function Choices<T extends string>({
  label,
  rows,
  names,
  of,
  nameOf,
}: {
  readonly label: string
  readonly rows: readonly Row[]
  readonly names: readonly T[]
  readonly of: (row: Row) => T
  readonly nameOf: (name: T) => string
}): ReactNode {
  const { address, change } = useDossier()
  const choices = choicesOf(rows, names, of, address)
  const present = choices.map(({ name }) => name)
  const isNarrowed = choices.some(({ isHidden }) => isHidden)
  return (
    <fieldset className="sources-choices" aria-label={label}>
      {choices.map(({ name, count, isHidden }) => (
        <button
          key={name}
          type="button"
          className="sources-choice"
          aria-pressed={isNarrowed && !isHidden}
          onClick={() => change({ hidden: toggled(address.hidden, present, name) })}
        >
          {nameOf(name)} <span className="count">{count}</span>
        </button>
      ))}
    </fieldset>
  )
}

/** Kinds and ways of reading, each with how many it shows now; the first one pressed shows only that. */
export function Filters({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const { words } = useWords()
  return (
    <div className="sources-filters no-print">
      <Choices label={words.onlyKinds} rows={rows} names={kinds} of={(row) => row.kind} nameOf={(name) => words.sourceKinds[name]} />
      <Choices label={words.onlyReads} rows={rows} names={accesses} of={(row) => row.access} nameOf={(name) => words.reads[name]} />
    </div>
  )
}
