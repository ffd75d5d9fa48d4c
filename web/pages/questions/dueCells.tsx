// What a line of the dates says, column by column.
import type { ReactNode } from 'react'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import type { SignGlyph } from '../../ui/glyphs.ts'
import { shortName } from '../../ui/shortName.ts'
import { useWords } from '../../words/useWords.ts'
import { Chips, FuzzyText, ItemWay, Wording } from './cells.tsx'
import type { DueDate } from './dueDocument.ts'
import { actorsOf, weakCertainty, type DueRow, type DueStanding } from './dueDates.ts'
import { standingText } from './dueWords.ts'

const kindSigns: Readonly<Record<DueDate['dateKind'], SignGlyph>> = {
  LEGAL: 'law',
  PROMISED: 'promise',
  EXPECTED: 'due',
  REQUESTED: 'demand',
  PLANNED: 'plan',
}

/** That there is none is said, not hidden: nobody gave one, the rule has no number, or it cannot be worked out. */
export function DueDay({ date }: { readonly date: DueDate }): ReactNode {
  const { words } = useWords()
  if (date.due) return <FuzzyText date={date.due} />
  const isNotGiven = date.statedBy !== null || date.outcomeBecause === 'NOTHING_NAMED'
  return (
    <span className="questions-faint">
      {isNotGiven ? words.noDateGiven : date.outcome === 'SOFT' ? words.noNumber : words.notWorkedOut}
    </span>
  )
}

/** Whom somebody has to inform by then, and of what. */
export function Informs({ date: { informs, informsOf } }: { readonly date: DueDate }): ReactNode {
  const { words } = useWords()
  if (informs === null && informsOf === null) return null
  return (
    <p className="questions-meta questions-indent">
      {words.mustInform} {informs ? <ItemWay item={informs} /> : null} {informsOf ? words.informOf : null}{' '}
      {informsOf ? <ItemWay item={informsOf} /> : null}
    </p>
  )
}

/** Of a term to inform somebody, whoever has to; else who is responsible for it. */
export function MustAct({ date }: { readonly date: DueDate }): ReactNode {
  const { words } = useWords()
  const responsible = actorsOf(date)
  if (responsible.length === 0) return <span className="questions-faint">{words.nobodyNamed}</span>
  return responsible.map((party, index) => (
    <span key={party.slug}>
      {index === 0 ? '' : ', '}
      <ItemWay item={party} text={shortName(party.name, party.ownName, party.aliases, words.shortTitles)} />
    </span>
  ))
}

/** A rule of the House is no law: it is called what it is. */
export function DateKindMark({ date }: { readonly date: DueDate }): ReactNode {
  const { words } = useWords()
  const isHouseRule = date.explanation?.strictness === 'HOUSE_RULE'
  return (
    <span className="questions-mark">
      <Sign name={kindSigns[date.dateKind]} size={14} />
      {isHouseRule ? words.houseRule : words.dateKinds[date.dateKind]}
    </span>
  )
}

/** The source's words and the source; of a date that a rule works out, that it does, and what was done to its term. */
export function ComesFrom({ date }: { readonly date: DueDate }): ReactNode {
  const { words } = useWords()
  const { statedBy, wording, explanation, before } = date
  const weakest = weakCertainty(date)
  return (
    <div className="questions-from">
      {statedBy ? <Wording text={wording} /> : <span dir="auto">{explanation?.name ?? wording}</span>}
      {before === null ? null : (
        <span>
          {words.beforeMeeting} <ItemWay item={before} />
        </span>
      )}
      {statedBy === null ? <span className="tag">{words.workedOut}</span> : null}
      {explanation?.isVerified === false ? <span className="tag">{words.ruleUnverified}</span> : null}
      {explanation && explanation.extensionsUsed > 0 ? <span className="tag">{words.extended(explanation.extensionsUsed)}</span> : null}
      {explanation && explanation.suspensions > 0 ? <span className="tag">{words.stoodStill(explanation.suspensions)}</span> : null}
      {weakest === null ? null : <span className="tag">{words.certainties[weakest]}</span>}
      {statedBy?.reason ? <span className="questions-meta">{statedBy.reason}</span> : null}
      <Chips evidence={statedBy?.evidence ?? []} />
    </div>
  )
}

const signs: Partial<Record<DueStanding, SignGlyph>> = {
  overdue: 'overdue',
  byRule: 'overdue',
  coming: 'hourglass',
  undated: 'noDue',
  moved: 'right',
}
const phases = { sought: 'UNCONFIRMED', met: 'DONE', closed: 'DONE', lapsed: 'LAPSED', passed: 'UNKNOWN', untold: 'UNKNOWN' } as const

function isPhased(standing: DueStanding): standing is keyof typeof phases {
  return Object.hasOwn(phases, standing)
}

/** Its state came about on a day that somebody said: where that is written. */
export function StandsBy({ row: { date, standing } }: { readonly row: DueRow }): ReactNode {
  const isByState = date.informs === null && date.informsOf === null && ['met', 'lapsed', 'closed'].includes(standing)
  return isByState ? <Chips evidence={date.of.phase?.statement.evidence ?? []} /> : null
}

export function DueMark({ row }: { readonly row: DueRow }): ReactNode {
  const { words } = useWords()
  const sign = signs[row.standing]
  const phase = isPhased(row.standing) ? phases[row.standing] : null
  return (
    <span className={`questions-mark questions-due-${row.standing.toLowerCase()}`}>
      {sign ? <Sign name={sign} size={14} /> : null}
      {phase ? <PhaseIcon phase={phase} size={14} {...(phase === 'UNCONFIRMED' ? { hue: 'UNKNOWN' } : {})} /> : null}
      <span>{standingText(row, words)}</span>
    </span>
  )
}
