import type { ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import type { Comparison, WaitFate } from './comparison.ts'

const order: readonly WaitFate[] = ['came', 'went', 'changed', 'same']

/** What the lines of the map mean, with how many there are of each: only those that it has. */
export function CompareLegend({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { words } = useWords()
  return (
    <p className="waits-legend compare-legend">
      {order.map((fate) => {
        const count = comparison.waits.filter((wait) => wait.fate === fate).length
        return count === 0 ? null : (
          <span key={fate}>
            <svg width="36" height="10" viewBox="0 0 36 10" aria-hidden="true" className={`legend-${fate}`}>
              <path className="compare-line" d="M0 5h27" />
              <path className="compare-head" d="M27 .8L35.5 5 27 9.2z" />
            </svg>{' '}
            {words.waitFates[fate]} <b>{count}</b>
          </span>
        )
      })}
      <span className="compare-places">{words.samePlaces}</span>
    </p>
  )
}
