// What a line of the quiet list says, column by column.
import type { ReactNode } from 'react'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { Chips, FuzzyText, ItemWay, KindWay, PhaseBadge } from '../questions/cells.tsx'
import type { QuietItem } from './documents.ts'

interface Props {
  readonly row: QuietItem
}

/** The item, who must act, and how far it is. */
export function What({ row: { item } }: Props): ReactNode {
  const { words } = useWords()
  return (
    <>
      <KindWay item={item} />
      <p className="questions-meta questions-indent">
        {item.responsible.length === 0 ? words.nobodyNamed : null}
        {item.responsible.map((party, index) => (
          <span key={party.slug}>
            {index > 0 ? ', ' : ''}
            <ItemWay item={party} />
          </span>
        ))}
      </p>
      {item.phase ? (
        <p className="questions-indent quiet-phase">
          {item.substance?.isOpen && !item.phase.isOpen ? (
            <span className="phase">
              <PhaseIcon phase="ANSWERED_OPEN" size={14} />
              <span className="phase-word phase-answered_open">{words.phases.ANSWERED_OPEN}</span>
            </span>
          ) : (
            <PhaseBadge state={item.phase} />
          )}
          {item.phase.isPresumed ? <span className="tag">{words.presumed}</span> : null}
        </p>
      ) : null}
    </>
  )
}

/** The day something was last heard, and how long ago. */
export function Heard({ row: { heardOn, daysQuiet } }: Props): ReactNode {
  const { words } = useWords()
  if (heardOn === null || daysQuiet === null) return <span className="questions-faint">{words.neverHeard}</span>
  return (
    <>
      <time className="questions-strong" dateTime={heardOn}>
        {shortDay(words, heardOn)}
      </time>
      <p className="questions-meta">{words.quietFor(daysQuiet)}</p>
    </>
  )
}

/** What was heard that day, by whom, and where that is written. */
export function LastSaid({ row: { lastSaid } }: Props): ReactNode {
  const { words } = useWords()
  if (lastSaid === null) return <span className="questions-faint">{words.nothingRecorded}</span>
  return (
    <>
      <p dir="auto">{lastSaid.text}</p>
      <div className="quiet-said">
        {lastSaid.speaker === null ? null : <ItemWay item={lastSaid.speaker} />}
        <Chips evidence={lastSaid.evidence} />
      </div>
    </>
  )
}

/** When somebody last looked and found nothing new: absence is evidence. */
export function LastLook({ row: { lastLook } }: Props): ReactNode {
  const { words } = useWords()
  if (lastLook === null) return <span className="questions-faint">{words.notLooked}</span>
  return (
    <>
      <FuzzyText date={lastLook.on} />
      <p className="questions-meta" dir="auto">
        {lastLook.text}
      </p>
      <Chips evidence={lastLook.statement.evidence} />
    </>
  )
}

/** The date by which something was or is to be heard. */
export function Beat({ row: { heartbeat, expected } }: Props): ReactNode {
  const { words } = useWords()
  if (!expected?.due) return <span className="questions-faint">{words.beats.NONE}</span>
  return (
    <>
      <FuzzyText date={expected.due} /> <span className="questions-meta">{words.dateKinds[expected.dateKind]}</span>
      <p className={heartbeat === 'MISSED' ? 'quiet-missed' : 'questions-meta'}>
        {heartbeat === 'MISSED' ? <Sign name="overdue" size={13} /> : null} {words.beats[heartbeat]}
      </p>
      <Chips evidence={expected.statedBy?.evidence ?? []} />
    </>
  )
}
