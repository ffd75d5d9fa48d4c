import type { ReactNode } from 'react'
import { waitLines } from '../../explore/waits.ts'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import type { Row } from './board.ts'
import type { Choice } from './choice.ts'
import type { Waits } from './waitCards.ts'

interface Props {
  readonly waits: Waits
  readonly rows: readonly Row[]
  readonly choice: Choice
}

const deepest = 6

/** The drawing as a list: roots at the margin, under each what waits for it. */
export function WaitsList({ waits, rows, choice }: Props): ReactNode {
  const { words } = useWords()
  const bySlug = new Map(rows.map((row) => [row.slug, row]))
  if (waits.edges.length === 0) return <p className="waits-none">{words.nothingWaits}</p>
  return (
    <ul className="waits-list" aria-label={words.waitsList}>
      {waitLines(waits.edges, waits.linked).map((line) => {
        const row = bySlug.get(line.slug)
        const phase = row?.phase ?? 'UNKNOWN'
        return (
          <li
            key={line.path}
            className={`waits-line depth-${Math.min(line.depth, deepest)}`}
            data-chosen={choice.chosen === line.slug || undefined}
            data-pointed={choice.pointed === line.slug || undefined}
          >
            {line.edge === null ? null : (
              <span className="waits-arrow">
                <Sign name="waits" size={13} />
                <span className="hidden-text">
                  {words.waitsFor} {waits.names.get(line.edge.to)}:{' '}
                </span>
              </span>
            )}
            <PhaseIcon phase={row?.state.isUnconfirmed ? 'UNCONFIRMED' : phase} hue={phase} size={14} />
            <span className="waits-text">
              <button
                type="button"
                className="waits-name"
                aria-pressed={choice.chosen === line.slug}
                onClick={() => choice.choose(line.slug)}
                onFocus={() => choice.point(line.slug)}
                onBlur={() => choice.point(null)}
                onMouseEnter={() => choice.point(line.slug)}
                onMouseLeave={() => choice.point(null)}
              >
                {waits.names.get(line.slug)}
              </button>
              {line.edge !== null && !line.edge.isBlocking ? (
                <span className="tag">{line.edge.isHelpful ? words.onlyHelps : words.holdsNoMore}</span>
              ) : null}
              {line.edge?.group ? <span className="tag">{words.alternative}</span> : null}
              {line.isCycle ? <span className="tag">{words.cycleAgain}</span> : null}
            </span>
            {line.depth === 0 && row?.isRoot ? <span className="pill">{words.holds(row.holds)}</span> : null}
          </li>
        )
      })}
    </ul>
  )
}
