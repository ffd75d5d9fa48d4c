import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfItem } from '../../explore/places.ts'
import { KindIcon, Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Row } from '../overview/board.ts'
import { ExpectedDate, PhaseMark, type Seen } from '../overview/cells.tsx'
import type { Choice } from '../overview/choice.ts'

interface Props {
  readonly rows: readonly Row[]
  readonly choice: Choice
  readonly closing: readonly string[]
  readonly seen: Seen
  readonly onTry: (slug: string) => void
  /** Goes to what it holds up, wait by wait. */
  readonly onHolds: (slug: string) => void
}

/** What holds others up and waits for nothing, the most awaited first, each to be tried out. */
export function RootsPanel({ rows, choice, closing, seen, onTry, onHolds }: Props): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  const roots = rows.filter((row) => row.isRoot).toSorted((a, b) => b.holds - a.holds || (a.slug < b.slug ? -1 : 1))
  return (
    <section className="panel roots" aria-labelledby="roots-title">
      <header className="panel-head">
        <h2 id="roots-title">{words.rootsTitle}</h2>
        <span className="count">{roots.length}</span>
      </header>
      <p className="roots-help">{roots.length === 0 ? words.noRoots : words.rootsHelp}</p>
      <ul>
        {roots.map((row) => (
          <li
            key={row.slug}
            className="root-card"
            data-chosen={choice.chosen === row.slug || undefined}
            data-pointed={choice.pointed === row.slug || undefined}
            onMouseEnter={() => choice.point(row.slug)}
            onMouseLeave={() => choice.point(null)}
          >
            <p className="root-head">
              <KindIcon kind={row.type} />
              <button
                type="button"
                className="root-name"
                aria-pressed={choice.chosen === row.slug}
                onClick={() => choice.choose(row.slug)}
                dir="auto"
              >
                {row.name}
              </button>
              <button type="button" className="pill" onClick={() => onHolds(row.slug)} title={words.holdsRoot(row.holds)}>
                {words.holds(row.holds)}
              </button>
              <Link
                className="root-open"
                to={placeOfItem(slug, row.slug, address)}
                aria-label={words.openItem(row.name)}
                title={words.openItem(row.name)}
              >
                <Sign name="external" size={13} />
              </Link>
            </p>
            <p className="root-line">
              <PhaseMark row={row} />
              <span className="root-who">{row.responsible.map((party) => party.short).join(', ') || words.nobodyNamed}</span>
              {row.expected?.due ? (
                <Link to={placeOfItem(slug, row.slug, address)}>
                  <ExpectedDate expected={row.expected} seen={seen} />
                </Link>
              ) : (
                <ExpectedDate expected={row.expected} seen={seen} />
              )}
            </p>
            <label className="root-try">
              <input
                type="checkbox"
                checked={closing.includes(row.slug)}
                onChange={() => onTry(row.slug)}
                aria-label={words.tryClose(row.name)}
              />
              <span>{words.whatIfTitle}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
