import type { ReactNode } from 'react'
import type { Choice } from '../overview/choice.ts'
import type { NamedWait } from './waitFragment.ts'
import { WaitGround } from './WaitGround.tsx'

interface Props {
  readonly title: string
  readonly waits: readonly NamedWait[]
  /** Which end of the wait is the other item. */
  readonly end: 'from' | 'to'
  readonly choice: Choice
  readonly none: string
}

/** Waits with what is known of each: whether it holds up, on which ground, since when, who says so and where. */
export function WaitLines({ title, waits, end, choice, none }: Props): ReactNode {
  return (
    <>
      <h3 className="side-title">
        {title} <span className="count">{waits.length}</span>
      </h3>
      {waits.length === 0 ? <p className="side-help">{none}</p> : null}
      <ul className="chain-waits">
        {waits.map((wait) => (
          <li key={wait.relation.id}>
            <button type="button" className="link-button chain-other" onClick={() => choice.choose(wait.relation[end].slug)} dir="auto">
              {wait.relation[end].name}
            </button>
            <WaitGround wait={wait} />
          </li>
        ))}
      </ul>
    </>
  )
}
