import type { ReactNode } from 'react'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import type { Seen } from './cells.tsx'
import type { Choice } from './choice.ts'
import type { Details, HistoryEntry, WaitEntry } from './detailsDocument.ts'

function StateLine({ state }: { readonly state: HistoryEntry }): ReactNode {
  const { words } = useWords()
  const isWeak = state.certainty === 'ALLEGED' || state.certainty === 'INFERRED'
  const phase = state.phase ?? (state.isOpen ? 'ANSWERED_OPEN' : 'DONE')
  const word = state.phase ? words.phases[state.phase] : state.substance ? words.substances[state.substance] : words.nothingRecorded
  return (
    <li>
      <span className="detail-when">
        {fuzzyDay(words, state.since)}
        {state.until === null ? '' : ` – ${shortDay(words, state.until)}`}
      </span>
      <span className="detail-what">
        <span className="phase">
          <PhaseIcon phase={phase} size={14} />
          <span className={`phase-word phase-${phase.toLowerCase()}`}>{word}</span>
          {isWeak ? <span className="tag">{words.certainties[state.certainty]}</span> : null}
        </span>
        {state.wording === null ? null : (
          <q className="quote" lang="nl">
            {state.wording}
          </q>
        )}
        <span className="detail-meta">{words.knownSince(shortDay(words, state.knownSince))}</span>
      </span>
    </li>
  )
}

/** The runs of one aspect, newest first. */
export function History({
  title,
  states,
}: {
  readonly title: string
  readonly states: readonly HistoryEntry[]
  readonly seen: Seen
}): ReactNode {
  const { words } = useWords()
  return (
    <section>
      <h3>{title}</h3>
      {states.length === 0 ? <p className="none">{words.nothingRecorded}</p> : null}
      <ol className="detail-list">
        {states.toReversed().map((state) => (
          <StateLine key={`${state.since.earliest} ${state.phase ?? state.substance}`} state={state} />
        ))}
      </ol>
    </section>
  )
}

interface WaitListProps {
  readonly title: string
  readonly waits: readonly WaitEntry[]
  /** Which end of the wait is the other item. */
  readonly end: 'from' | 'to'
  readonly choice: Choice
  readonly none: string
}

/** The waits of an item, each a way to the other item. */
export function WaitList({ title, waits, end, choice, none }: WaitListProps): ReactNode {
  const { words } = useWords()
  return (
    <section>
      <h3>{title}</h3>
      {waits.length === 0 ? <p className="none">{none}</p> : null}
      <ul className="detail-waits">
        {waits.map(({ relation, isBlocking }) => (
          <li key={relation.id}>
            <Sign name="waits" size={13} />
            <span>
              <button type="button" className="link-button" onClick={() => choice.choose(relation[end].slug)}>
                {relation[end].name}
              </button>
              {relation.strength === 'HELPFUL' ? <span className="tag">{words.onlyHelps}</span> : null}
              {relation.group === null ? null : <span className="tag">{words.alternative}</span>}
              {isBlocking || relation.strength === 'HELPFUL' ? null : <span className="tag">{words.holdsNoMore}</span>}
              {relation.certainty === 'INFERRED' || relation.certainty === 'ALLEGED' ? (
                <span className="tag">{words.certainties[relation.certainty]}</span>
              ) : null}
              {relation.why === null ? null : <span className="detail-meta"> {relation.why}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Promised, expected, requested and planned days, kept apart. */
export function DateList({ dates, seen }: { readonly dates: Details['dates']; readonly seen: Seen }): ReactNode {
  const { words } = useWords()
  return (
    <section>
      <h3>{words.datesHeading}</h3>
      <ul className="detail-list">
        {dates.map((date) => (
          <li key={date.id}>
            <span className="detail-when">{date.due ? fuzzyDay(words, date.due, seen.trueOn.slice(0, 4)) : words.noDate}</span>
            <span className="detail-what">
              <span>
                {words.dateKinds[date.dateKind]}
                {date.isOverdue ? <b className="due-now">, {words.daysPast(date.daysOverdue ?? 0)}</b> : null}
              </span>
              {date.wording === null ? null : <span className="detail-meta">{date.wording}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
