import type { ReactNode } from 'react'
import { PhaseIcon } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import type { Details } from './detailsDocument.ts'

/** What other speakers say of the same day, and what was said against it later. Never settled here: shown. */
export function Conflicts({ state }: { readonly state: NonNullable<Details['phase']> }): ReactNode {
  const { words } = useWords()
  if (state.conflictsWith.length === 0 && state.doubtedBy.length === 0) return null
  return (
    <section className="detail-conflicts">
      <h3>{words.conflict}</h3>
      <ul>
        {state.conflictsWith.map((other) => (
          <li key={other.statement.id}>
            <span className="phase">
              <PhaseIcon phase={other.phase ?? 'UNKNOWN'} size={14} />
              <span className={`phase-word phase-${(other.phase ?? 'UNKNOWN').toLowerCase()}`}>
                {words.phases[other.phase ?? 'UNKNOWN']}
              </span>
            </span>
            {other.wording === null ? null : (
              <q className="quote" lang="nl">
                {other.wording}
              </q>
            )}
            <span className="detail-meta">{other.statement.speaker ? words.saidBy(other.statement.speaker.name) : words.ownReasoning}</span>
          </li>
        ))}
        {state.doubtedBy.map((statement) => (
          <li key={statement.id}>
            <span>{statement.text}</span>
            <span className="detail-meta">{statement.speaker ? words.saidBy(statement.speaker.name) : words.ownReasoning}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
