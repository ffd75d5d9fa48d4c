// What stands in a cell of aspects and bodies, and what it opens to.
import type { ReactNode } from 'react'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { ItemWay, KindWay, Statements, useNames } from './cells.tsx'
import type { Aspect, CoverageCell, Examination } from './documents.ts'
import { aspectText, standingText } from './texts.ts'

/** One cell that can stand open, by its row and column. */
export interface Opener {
  readonly isOpen: boolean
  readonly id: string
  readonly toggle: () => void
}

const signs = { NOBODY: 'overdue', OVERLAP: 'conflict', CANNOT_TELL: null, ONE: null, TOGETHER: null } as const

export function AspectName({ row, hasNamed }: { readonly row: Aspect; readonly hasNamed: boolean }): ReactNode {
  const { words } = useWords()
  return (
    <>
      <span className="matrix-aspect" dir="auto">
        {aspectText(row, words)}
      </span>
      {hasNamed && !row.isNamed && row.aspect !== null ? <span className="matrix-faint">{words.notNamed}</span> : null}
    </>
  )
}

export function Standing({ row }: { readonly row: Aspect }): ReactNode {
  const { words } = useWords()
  const sign = row.standing === null ? null : signs[row.standing]
  return (
    <p className={`matrix-standing matrix-standing-${row.standing?.toLowerCase() ?? 'none'}`}>
      {sign === null ? null : <Sign name={sign} size={14} />}
      <span>{standingText(row, words)}</span>
    </p>
  )
}

/** Who waits for whom, and how many questions stand open, behind a button. */
export function Further({ row, opener }: { readonly row: Aspect; readonly opener: Opener }): ReactNode {
  const { words } = useWords()
  const names = useNames()
  if (row.openQuestions.length === 0 && row.waits.length === 0) return null
  const said = (items: Parameters<typeof names>[0]) => names(items) || words.whoNotSaid
  const texts = [
    ...row.waits.map(({ waiting, awaited }) => words.bodyWaits(said(waiting), said(awaited))),
    ...(row.openQuestions.length === 0 ? [] : [words.openQuestionCount(row.openQuestions.length)]),
  ]
  return (
    <button
      type="button"
      className="matrix-open"
      aria-expanded={opener.isOpen}
      aria-controls={opener.isOpen ? opener.id : undefined}
      onClick={opener.toggle}
    >
      <span>{texts.join(' · ')}</span>
      <Sign name="down" size={11} />
    </button>
  )
}

export function FurtherDetails({ row }: { readonly row: Aspect }): ReactNode {
  const { words } = useWords()
  return (
    <>
      {row.waits.map(({ relation }) => (
        <div key={relation.statement.id} className="matrix-detail">
          <p className="matrix-wait">
            <KindWay item={relation.from} />
            <Sign name="waits" size={14} />
            <KindWay item={relation.to} />
          </p>
          {relation.why === null ? null : <p>{relation.why}</p>}
          <Statements statements={[relation.statement]} />
        </div>
      ))}
      {row.openQuestions.map((question) => (
        <div key={question.statement.id} className="matrix-detail">
          <p className="matrix-strong">{question.text}</p>
          <p className="detail-meta">
            <ItemWay item={question.of} /> · {fuzzyDay(words, question.on)}
          </p>
          <Statements statements={[question.statement]} isBare />
        </div>
      ))}
    </>
  )
}

function phaseOf({ item }: Examination) {
  return item.phase === null ? null : (item.phase.phase ?? 'UNKNOWN')
}

/** What examines it and how far it is; the button opens where that is said. */
export function Examinations({
  cell,
  opener,
  label,
}: {
  readonly cell: CoverageCell
  readonly opener: Opener
  readonly label: string
}): ReactNode {
  const { words } = useWords()
  const count = cell.examinations.reduce((sum, { statements }) => sum + statements.length, 0)
  return (
    <div className="matrix-examinations">
      <ul>
        {cell.examinations.map((examination) => {
          const phase = phaseOf(examination)
          const isUnconfirmed = examination.item.phase?.isUnconfirmed === true
          return (
            <li key={examination.item.slug} className={phase === 'LAPSED' ? 'matrix-faint' : undefined}>
              {phase === null ? null : <PhaseIcon phase={isUnconfirmed ? 'UNCONFIRMED' : phase} hue={phase} size={14} />}
              <div>
                <ItemWay item={examination.item} />
                <p className="matrix-meta">
                  {phase === null ? null : `${words.phases[phase]}, `}
                  {words.examinesWhat([...new Set(examination.examines.map(({ to }) => to.name))].join(', '))}
                </p>
              </div>
            </li>
          )
        })}
      </ul>
      <button
        type="button"
        className="matrix-open"
        aria-expanded={opener.isOpen}
        aria-controls={opener.isOpen ? opener.id : undefined}
        aria-label={`${label}: ${words.statementCount(count)}`}
        onClick={opener.toggle}
      >
        <span>{words.statementCount(count)}</span>
        <Sign name="down" size={11} />
      </button>
    </div>
  )
}

export function ExaminationDetails({ cell }: { readonly cell: CoverageCell }): ReactNode {
  const { words } = useWords()
  return cell.examinations.map(({ item, statements }) => (
    <div key={item.slug} className="matrix-detail">
      <p className="matrix-strong">
        <KindWay item={item} />
      </p>
      <section aria-label={words.statementsOfCell(item.name)}>
        <Statements statements={statements} />
      </section>
    </div>
  ))
}
