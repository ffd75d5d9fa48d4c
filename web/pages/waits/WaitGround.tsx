import type { ReactNode } from 'react'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { SourceChip } from '../overview/SourceChip.tsx'
import './WaitGround.css'
import type { GroundedWait } from './waitFragment.ts'

/** Whether a wait holds up, on which ground, since when, how sure that is, and where it is written. */
export function WaitGround({ wait: { isBlocking, relation } }: { readonly wait: GroundedWait }): ReactNode {
  const { words } = useWords()
  const grounds: Readonly<Record<string, string>> = words.grounds
  const holds = isBlocking ? words.required : relation.strength === 'HELPFUL' ? words.onlyHelps : words.holdsNoMore
  const { id, evidence } = relation.statement
  return (
    <>
      <p className="wait-how">
        {[
          holds,
          relation.group === null ? null : words.alternative,
          relation.ground === null ? null : grounds[relation.ground],
          relation.since ? fuzzyDay(words, relation.since) : null,
          words.certainties[relation.certainty],
        ]
          .filter((part) => part !== null && part !== undefined)
          .join(' · ')}
      </p>
      {relation.why === null ? null : (
        <p className="wait-why" dir="auto">
          {relation.why}
        </p>
      )}
      <div className="wait-sources">
        {evidence.map((each, index) => (
          <SourceChip key={`${id} ${index}`} evidence={each} />
        ))}
        {evidence.length === 0 ? <span className="tag">{words.ownReasoning}</span> : null}
      </div>
    </>
  )
}
