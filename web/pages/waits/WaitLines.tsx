import type { ReactNode } from 'react'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import type { Choice } from '../overview/choice.ts'
import { SourceChip } from '../overview/SourceChip.tsx'
import type { ChainWaitEntry } from './documents.ts'

interface Props {
  readonly title: string
  readonly waits: readonly ChainWaitEntry[]
  /** Which end of the wait is the other item. */
  readonly end: 'from' | 'to'
  readonly choice: Choice
  readonly none: string
}

/** Waits with what is known of each: whether it holds up, on which ground, since when, who says so and where. */
export function WaitLines({ title, waits, end, choice, none }: Props): ReactNode {
  const { words } = useWords()
  const grounds: Readonly<Record<string, string>> = words.grounds
  return (
    <>
      <h3 className="side-title">
        {title} <span className="count">{waits.length}</span>
      </h3>
      {waits.length === 0 ? <p className="side-help">{none}</p> : null}
      <ul className="chain-waits">
        {waits.map(({ relation, isBlocking }) => (
          <li key={relation.id}>
            <button type="button" className="link-button chain-other" onClick={() => choice.choose(relation[end].slug)} dir="auto">
              {relation[end].name}
            </button>
            <p className="chain-how">
              {[
                isBlocking ? words.required : words.onlyHelps,
                relation.group === null ? null : words.alternative,
                relation.ground === null ? null : grounds[relation.ground],
                relation.since ? fuzzyDay(words, relation.since) : null,
                words.certainties[relation.certainty],
              ]
                .filter((part) => part !== null && part !== undefined)
                .join(' · ')}
            </p>
            {relation.why === null ? null : (
              <p className="chain-why" dir="auto">
                {relation.why}
              </p>
            )}
            <div className="chain-sources">
              {relation.statement.evidence.map((evidence, index) => (
                <SourceChip key={`${relation.statement.id} ${index}`} evidence={evidence} />
              ))}
              {relation.statement.evidence.length === 0 ? <span className="tag">{words.ownReasoning}</span> : null}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
