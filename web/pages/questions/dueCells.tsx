// What a line of the dates says, column by column.
import type { ReactNode } from 'react'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import type { SignGlyph } from '../../ui/glyphs.ts'
import { shortName } from '../../ui/shortName.ts'
import { useWords } from '../../words/useWords.ts'
import { Chips, FuzzyText, ItemWay, Wording } from './cells.tsx'
import type { DueDate } from './documents.ts'
import type { DueRow, DueStanding } from './dueDates.ts'
import { standingText } from './dueWords.ts'

const kindSigns: Readonly<Record<DueDate['dateKind'], SignGlyph>> = {
  LEGAL: 'law',
  PROMISED: 'promise',
  EXPECTED: 'due',
  REQUESTED: 'demand',
  PLANNED: 'plan',
}

/** "no date given" is said, not hidden. */
export function DueDay({ date }: { readonly date: DueDate }): ReactNode {
  const { words } = useWords()
  return date.due ? <FuzzyText date={date.due} /> : <span className="questions-faint">{words.noDateGiven}</span>
}

export function MustAct({ date }: { readonly date: DueDate }): ReactNode {
  const { words } = useWords()
  const { responsible } = date.of
  if (responsible.length === 0) return <span className="questions-faint">{words.nobodyNamed}</span>
  return responsible.map((party, index) => (
    <span key={party.slug}>
      {index === 0 ? '' : ', '}
      <ItemWay item={party} text={shortName(party.name, party.ownName, party.aliases, words.shortTitles)} />
    </span>
  ))
}

export function DateKindMark({ kind }: { readonly kind: DueDate['dateKind'] }): ReactNode {
  const { words } = useWords()
  return (
    <span className="questions-mark">
      <Sign name={kindSigns[kind]} size={14} />
      {words.dateKinds[kind]}
    </span>
  )
}

/** The source's words and the source; of a date that a rule works out, that it does. */
export function ComesFrom({ date }: { readonly date: DueDate }): ReactNode {
  const { words } = useWords()
  const { statedBy, certainty, wording } = date
  const isWeak = certainty === 'INFERRED' || certainty === 'ALLEGED'
  return (
    <div className="questions-from">
      <Wording text={wording} />
      {statedBy === null ? <span className="tag">{words.workedOut}</span> : null}
      {statedBy !== null && isWeak ? <span className="tag">{words.certainties[certainty]}</span> : null}
      {statedBy?.reason ? <span className="questions-meta">{statedBy.reason}</span> : null}
      <Chips evidence={statedBy?.evidence ?? []} />
    </div>
  )
}

const signs: Partial<Record<DueStanding, SignGlyph>> = { overdue: 'overdue', coming: 'hourglass', undated: 'noDue', moved: 'right' }
const phases = { sought: 'UNCONFIRMED', met: 'DONE', closed: 'DONE', lapsed: 'LAPSED', passed: 'UNKNOWN' } as const

function isPhased(standing: DueStanding): standing is keyof typeof phases {
  return Object.hasOwn(phases, standing)
}

export function DueMark({ row }: { readonly row: DueRow }): ReactNode {
  const { words } = useWords()
  const sign = signs[row.standing]
  const phase = isPhased(row.standing) ? phases[row.standing] : null
  return (
    <span className={`questions-mark questions-due-${row.standing}`}>
      {sign ? <Sign name={sign} size={14} /> : null}
      {phase ? <PhaseIcon phase={phase} size={14} {...(phase === 'UNCONFIRMED' ? { hue: 'UNKNOWN' } : {})} /> : null}
      <span>{standingText(row, words)}</span>
    </span>
  )
}
