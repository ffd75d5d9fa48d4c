import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfItem } from '../../explore/places.ts'
import { PhaseIcon } from '../../ui/Glyph.tsx'
import { fuzzyDay, longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { BoardView } from '../overview/useBoard.ts'

/** What is open on the day that is shown, in few words. Old lines stay until the new ones are there. */
export function OpenBoard({ board }: { readonly board: BoardView }): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  const { dossier, groups, rows } = board
  if (dossier === null) return null
  const { trueOn } = dossier.moment
  const year = trueOn.slice(0, 4)
  return (
    <div className="panel open-board">
      <header className="panel-head">
        <h2 id="open-board-title">{words.timelineOpenOn(longDay(words, trueOn))}</h2>
        <span className="count">{rows.length}</span>
      </header>
      <div className="open-scroll" tabIndex={0} role="region" aria-labelledby="open-board-title">
        {rows.length === 0 ? <p className="open-none">{words.emptyBoard(longDay(words, trueOn))}</p> : null}
        {groups.map((group) => (
          <section key={group.key}>
            <h3>
              {group.heading} <span className="count">{group.rows.length}</span>
            </h3>
            <ul>
              {group.rows.map((row) => (
                <li key={row.slug} className="open-row" aria-current={row.slug === address.item || undefined}>
                  <PhaseIcon phase={row.phase} size={14} />
                  <Link to={placeOfItem(slug, row.slug, address)}>{row.name}</Link>
                  <span className="open-phase" title={words.phases[row.phase]}>
                    {words.phases[row.phase]}
                  </span>
                  <span className="open-since">{fuzzyDay(words, row.state.since, year)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
