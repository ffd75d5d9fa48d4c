// What stands in a cell of aspects and bodies, and what it opens to.
import type { ReactNode } from 'react'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { OpenButton, type Opener } from '../../ui/OpenButton.tsx'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { ItemWay, KindWay, Statements, useNames } from './cells.tsx'
import type { Aspect, CoverageCell, Examination } from './documents.ts'
import type { Named } from './fragments.ts'
import { aspectText, isCounted, standingText } from './texts.ts'

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

/** How many look at it; the number opens to what makes it. */
export function Standing({ row, opener }: { readonly row: Aspect; readonly opener: Opener }): ReactNode {
  const { words } = useWords()
  const sign = row.standing === null ? null : signs[row.standing]
  const hasNumber = row.standing === 'OVERLAP' || row.standing === 'TOGETHER' || row.standing === 'ONE'
  return (
    <p className={`matrix-standing matrix-standing-${row.standing?.toLowerCase() ?? 'none'}`}>
      {sign === null ? null : <Sign name={sign} size={14} />}
      {hasNumber ? (
        <OpenButton opener={opener} className="matrix-open matrix-number">
          <span>{standingText(row, words)}</span>
          <Sign name="down" size={11} />
        </OpenButton>
      ) : (
        <span>{standingText(row, words)}</span>
      )}
    </p>
  )
}

/** Every body that the number counts, with what it does and where that is said. */
export function StandingDetails({ row, bodies }: { readonly row: Aspect; readonly bodies: ReadonlyMap<string, Named> }): ReactNode {
  return row.cells.filter(isCounted).map((cell) => {
    const body = bodies.get(cell.body?.slug ?? '')
    return body === undefined ? null : (
      <div key={body.slug} className="matrix-by">
        <p className="matrix-strong">
          <KindWay item={body} />
        </p>
        <ExaminationDetails cell={cell} by={body.name} />
      </div>
    )
  })
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
    <OpenButton opener={opener} className="matrix-open">
      <span>{texts.join(' · ')}</span>
      <Sign name="down" size={11} />
    </OpenButton>
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

function Phase({ examination, hasWord }: { readonly examination: Examination; readonly hasWord: boolean }): ReactNode {
  const { words } = useWords()
  const phase = phaseOf(examination)
  if (phase === null) return null
  const isUnconfirmed = examination.item.phase?.isUnconfirmed === true
  return (
    <span className="phase">
      <PhaseIcon phase={isUnconfirmed ? 'UNCONFIRMED' : phase} hue={phase} size={14} />
      {hasWord ? <span className={`phase-word phase-${phase.toLowerCase()}`}>{words.phases[phase]}</span> : null}
    </span>
  )
}

/** What examines it and how far it is; the whole cell opens where that is said. */
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
  const names = useNames()
  const count = cell.examinations.reduce((sum, { statements }) => sum + statements.length, 0)
  const said = cell.examinations.map((examination) => {
    const phase = phaseOf(examination)
    return phase === null ? names([examination.item]) : `${names([examination.item])}, ${words.phases[phase]}`
  })
  return (
    <OpenButton opener={opener} className="matrix-cell" label={`${label}: ${[...said, words.statementCount(count)].join('; ')}`}>
      {cell.examinations.map((examination) => (
        <span
          key={examination.item.slug}
          className={phaseOf(examination) === 'LAPSED' ? 'matrix-examination matrix-faint' : 'matrix-examination'}
          title={examination.item.name}
        >
          <Phase examination={examination} hasWord={false} />
          <span dir="auto">{names([examination.item])}</span>
        </span>
      ))}
    </OpenButton>
  )
}

export function ExaminationDetails({ cell, by }: { readonly cell: CoverageCell; readonly by?: string }): ReactNode {
  const { words } = useWords()
  return cell.examinations.map((examination) => {
    const { item, examines, statements } = examination
    const subjects = [...new Set(examines.map(({ to }) => to.name))].join(', ')
    return (
      <div key={item.slug} className="matrix-detail">
        <p className="matrix-strong">
          <KindWay item={item} />
          <Phase examination={examination} hasWord />
          <span className="matrix-meta">{words.examinesWhat(subjects)}</span>
        </p>
        <section aria-label={by === undefined ? words.statementsOfCell(item.name) : `${by}: ${words.statementsOfCell(item.name)}`}>
          <Statements statements={statements} />
        </section>
      </div>
    )
  })
}
