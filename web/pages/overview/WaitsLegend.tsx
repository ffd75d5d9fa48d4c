import type { ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import type { Waits } from './waitCards.ts'

/** What the lines of the drawing mean: only those that it has. */
export function WaitsLegend({ waits }: { readonly waits: Waits }): ReactNode {
  const { words } = useWords()
  const hasHelpful = waits.edges.some((edge) => !edge.isBlocking && edge.group === null)
  const hasEither = waits.edges.some((edge) => edge.group !== null)
  return (
    <p className="waits-legend">
      <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
        <path className="legend-line" d="M0 5h20" />
        <path className="legend-head" d="M19 .8L27.5 5 19 9.2z" />
      </svg>
      <span>{words.legendWaits}</span>
      {hasHelpful ? (
        <>
          <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
            <path className="legend-line legend-helps" d="M0 5h26M21.5 1.2L26 5l-4.5 3.8" />
          </svg>
          <span>{words.legendHelps}</span>
        </>
      ) : null}
      {hasEither ? (
        <>
          <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
            <path className="legend-line legend-either" d="M1 5h20" />
            <path className="legend-head" d="M19 .8L27.5 5 19 9.2z" />
          </svg>
          <span>{words.alternative}</span>
        </>
      ) : null}
      <span className="legend-root">
        <span className="pill">{words.legendHoldsSample}</span> {words.legendRoot}
      </span>
    </p>
  )
}
