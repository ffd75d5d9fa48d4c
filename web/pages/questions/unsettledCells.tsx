// What a line of the unsettled questions says, column by column.
import type { ReactNode } from 'react'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { shortName, underHeading } from '../../ui/shortName.ts'
import { shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { FuzzyText, ItemWay, KindWay, PhaseBadge, Wording } from './cells.tsx'
import type { UnsettledItem } from './documents.ts'
import type { UnsettledRow } from './unsettled.ts'

interface Props {
  readonly row: UnsettledRow
}

export function Asked({ row: { entry, asked } }: Props): ReactNode {
  const { words } = useWords()
  return (
    <>
      <KindWay item={entry.item} text={underHeading(entry.item.name, words.itemTypes[entry.item.type])} />
      <p className="questions-meta questions-indent">
        {asked === null ? words.dayNotSaid : <FuzzyText date={{ text: null, ...asked }} />}
        {', '}
        {entry.askedBy.length === 0 ? words.askerNotSaid : `${words.askedBy} `}
        {entry.askedBy.map((asker, index) => (
          <span key={asker.slug}>
            {index === 0 ? '' : ', '}
            <ItemWay item={asker} text={shortName(asker.name, asker.ownName, asker.aliases, words.shortTitles)} />
          </span>
        ))}
      </p>
    </>
  )
}

/** The source's own words: how the substance stands, and why it waits. */
export function LeftOpen({ row: { entry } }: Props): ReactNode {
  const { words } = useWords()
  const { substance } = entry.item
  const questions = 'questions' in entry.item ? entry.item.questions : []
  const whys = [...new Set(entry.parkedOn.flatMap(({ relation }) => relation.why ?? []))].filter((why) => why !== substance?.wording)
  const isSilent = !substance?.wording && whys.length === 0
  return (
    <>
      {questions.map((question) => (
        <p key={question.slug}>
          <ItemWay item={question} isStrong />
        </p>
      ))}
      {isSilent ? <p className="questions-faint">{words.noWording}</p> : null}
      <p className="questions-said">
        <Wording text={substance?.wording} />
        {substance?.substance ? <span className="questions-meta"> {words.substances[substance.substance].toLowerCase()}</span> : null}
      </p>
      {whys.map((why) => (
        <p key={why} className="questions-why">
          <Wording text={why} />
        </p>
      ))}
    </>
  )
}

export function OnPaper({ row: { entry, answered } }: Props): ReactNode {
  const { words } = useWords()
  const { phase } = entry.item
  if (answered === null || phase === null) {
    return (
      <>
        {phase ? <PhaseBadge state={phase} /> : null}
        <p className="questions-faint">{words.notAnswered}</p>
      </>
    )
  }
  const word = phase.phase === 'DONE' ? words.doneOnPaper(entry.item.type) : words.phases[phase.phase ?? 'UNKNOWN'].toLowerCase()
  return (
    <>
      <span className="phase">
        <PhaseIcon phase={phase.phase ?? 'UNKNOWN'} size={14} />
        <span className="questions-strong">{word}</span>
      </span>
      <p className="questions-meta questions-indent">
        <FuzzyText date={{ text: null, ...answered }} />
      </p>
      {entry.answers.map((answer) => (
        <p key={answer.slug} className="questions-meta questions-indent">
          <ItemWay item={answer} text={words.theAnswer} />
          {'sentBy' in answer && answer.sentBy.length > 0 ? ` ${words.answerBy} ` : ''}
          {'sentBy' in answer
            ? answer.sentBy.map((sender, index) => (
                <span key={sender.slug}>
                  {index === 0 ? '' : ', '}
                  <ItemWay item={sender} text={shortName(sender.name, sender.ownName, sender.aliases, words.shortTitles)} />
                </span>
              ))
            : null}
        </p>
      ))}
    </>
  )
}

/** What it waits for: how far that is, in whose words, and when it closed. */
function Blocker({ parked }: { readonly parked: UnsettledItem['parkedOn'][number] }): ReactNode {
  const { words } = useWords()
  const { item, closedOn, relation } = parked
  return (
    <div className="questions-blocker">
      <Sign name="waits" size={14} />
      <div>
        <ItemWay item={item} isStrong />
        {relation.strength === 'HELPFUL' ? <span className="tag">{words.onlyHelps}</span> : null}
        {relation.group === null ? null : <span className="tag">{words.alternative}</span>}
        <p className="questions-phase-line">
          {item.phase ? <PhaseBadge state={item.phase} /> : <span className="questions-faint">{words.nothingRecorded}</span>}
          {closedOn === null && item.phase ? (
            <span className="questions-meta">{words.confirmedDay(shortDay(words, item.phase.lastConfirmedOn))}</span>
          ) : null}
          {closedOn === null ? null : <span className="questions-meta">{words.closedSince(shortDay(words, closedOn))}</span>}
        </p>
        {item.phase?.wording ? (
          <p className="questions-why">
            <Wording text={item.phase.wording} />
          </p>
        ) : null}
      </div>
    </div>
  )
}

export function Parked({ row: { entry } }: Props): ReactNode {
  const { words } = useWords()
  if (entry.parkedOn.length === 0) return <span className="questions-faint">{words.blockerNotSaid}</span>
  return entry.parkedOn.map((parked) => <Blocker key={parked.relation.id} parked={parked} />)
}

export function StandingMark({ row: { entry, daysSinceAnswer } }: Props): ReactNode {
  const { words } = useWords()
  const { standing, goneSince, daysGone } = entry
  return (
    <>
      <span className={`questions-standing questions-${standing.toLowerCase().replace('_', '-')}`}>
        {standing === 'BLOCKER_GONE' ? <Sign name="door" size={15} /> : null}
        {standing === 'STILL_PARKED' ? <PhaseIcon phase="ANSWERED_OPEN" /> : null}
        {standing === 'CANNOT_TELL' ? <PhaseIcon phase="UNKNOWN" /> : null}
        <span>{words.standings[standing]}</span>
      </span>
      <p className="questions-meta questions-indent">
        {standing === 'BLOCKER_GONE' && goneSince !== null ? words.sinceGone(daysGone ?? 0, shortDay(words, goneSince)) : null}
        {standing === 'STILL_PARKED' && daysSinceAnswer !== null ? words.sinceAnswer(daysSinceAnswer) : null}
        {standing === 'CANNOT_TELL' ? words.cannotTellWhy : null}
      </p>
    </>
  )
}
