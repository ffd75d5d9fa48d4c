import type { ReactNode } from 'react'
import { readFragment } from '../../graphql/graphql.ts'
import { PhaseIcon } from '../../ui/Glyph.tsx'
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import { SourceChip } from '../overview/SourceChip.tsx'
import type { Chosen } from './chosenDocument.ts'

/** The runs of an item's phase, oldest first, each with where it is written and, where later, since when it was known. */
export function StateTrail({ states }: { readonly states: Chosen['history'] }): ReactNode {
  const { words } = useWords()
  return (
    <section>
      <h3>
        {words.mapHistory} <span className="detail-meta">{states.length}</span>
      </h3>
      <ol className="trail">
        {states.map((state) => {
          const phase = state.phase ?? 'UNKNOWN'
          return (
            <li key={`${state.since.earliest} ${phase} ${state.knownSince}`}>
              <PhaseIcon phase={phase} size={15} />
              <div>
                <p className="trail-what">
                  <b>{fuzzyDay(words, state.since)}</b>
                  <span className="hidden-text">{words.phases[phase]}</span>
                  {state.wording === null || state.isGap ? (
                    <span>{state.isGap ? words.nothingRecorded : words.phases[phase]}</span>
                  ) : (
                    <q className="quote" lang="nl" dir="auto">
                      {state.wording}
                    </q>
                  )}
                </p>
                <div className="chips">
                  {state.isGap
                    ? null
                    : state.statement.evidence.map((evidence) => {
                        const { source, locator } = readFragment(sourceChip, evidence)
                        return <SourceChip key={`${source.slug} ${locator}`} evidence={evidence} />
                      })}
                  {state.knownSince > state.since.latest ? (
                    <span className="trail-known">{words.mapKnownOn(shortDay(words, state.knownSince))}</span>
                  ) : null}
                </div>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
