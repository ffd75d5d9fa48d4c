// Bars, dots and texts of the ladder.
import type { ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import { barHeight, lineHeight, type PlacedLine } from './ladderLayout.ts'
import { phaseShown, Quote, ValueName } from './parts.tsx'
import type { ToldStep } from './steps.ts'

function hueOf({ phase, substance, form }: ToldStep): string {
  if (phase !== null) return `phase-${phase.toLowerCase()}`
  if (substance !== null) return 'phase-answered_open'
  return form === 'STATE' ? 'phase-unknown' : 'ladder-plain'
}

function StateBar({ placed }: { readonly placed: PlacedLine }): ReactNode {
  const { bar, blur, hidden, line, y, dot } = placed
  if (bar === null) return null
  const box = { y: y - barHeight / 2, height: barHeight, rx: 2.5 }
  const end = bar.x + bar.width
  return (
    <>
      {dot > end ? <path className="ladder-reach" d={`M${end} ${y}H${dot}`} /> : null}
      <rect className={line.isLater ? 'ladder-bar-later' : 'ladder-bar'} x={bar.x} width={bar.width} {...box} />
      {blur ? <rect className="ladder-blur" x={bar.x} width={blur.width} {...box} /> : null}
      {hidden && !line.isLater ? <rect className="ladder-hidden" x={hidden.x} width={Math.max(2, hidden.width)} {...box} /> : null}
    </>
  )
}

/** An event on its day, or the day that a date names, with the way to where it became known. */
function PointMark({ placed }: { readonly placed: PlacedLine }): ReactNode {
  const { bar, dot, line, y } = placed
  if (bar === null) return null
  const middle = bar.x + bar.width / 2
  const isApart = Math.abs(middle - dot) > 7
  const isDate = line.told.form === 'DATE'
  return (
    <>
      {isApart ? (
        <path className={placed.hidden && !line.isLater ? 'ladder-unheard' : 'ladder-reach'} d={`M${middle} ${y}H${dot}`} />
      ) : null}
      {bar.width > 8 ? <rect className="ladder-span" x={bar.x} y={y - 4} width={bar.width} height={8} rx={4} /> : null}
      {isDate && isApart ? <path className="ladder-due" d={`M${middle} ${y - 6}l6 6l-6 6l-6 -6z`} /> : null}
      {!isDate && isApart ? <circle className="ladder-event" cx={middle} cy={y} r={4} /> : null}
    </>
  )
}

export function LineMarks({ placed }: { readonly placed: PlacedLine }): ReactNode {
  const { line, y, dot } = placed
  const { told } = line
  const dotClass = told.form === 'STATE' ? 'ladder-dot' : told.isWeak ? 'ladder-ring ladder-weak' : 'ladder-ring'
  return (
    <g className={`${hueOf(told)}${line.isLater ? ' ladder-later' : ''}`}>
      {told.form === 'STATE' ? <StateBar placed={placed} /> : <PointMark placed={placed} />}
      <circle className={dotClass} cx={dot} cy={y} r={5.6} />
      {told.form === 'STATE' ? <circle className="ladder-eye" cx={dot} cy={y} r={2.2} /> : null}
    </g>
  )
}

/** The words of a step: the shared phase with the source’s own words, or what happened. */
export function StepText({ told }: { readonly told: ToldStep }): ReactNode {
  const { words } = useWords()
  const phase = phaseShown(told.phase)
  return (
    <>
      {(phase ?? told.substance) ? <ValueName phase={phase} substance={told.substance} /> : <span dir="auto">{told.text}</span>}{' '}
      <Quote text={told.quote} />
      {told.isWeak ? <span className="tag">{words.certainties[told.step.certainty]}</span> : null}
    </>
  )
}

/** The text of a step as one string, to be measured and for the title. */
export function plainText(told: ToldStep, phaseName: string | null): string {
  return [phaseName ?? told.text, told.quote === null ? null : `“${told.quote}”`].filter(Boolean).join(' ')
}

export function LineText({ placed, title }: { readonly placed: PlacedLine; readonly title: string }): ReactNode {
  const { text, line } = placed
  const classes = ['ladder-text', text.isInside && !line.isLater ? 'ladder-text-inside' : '', text.isBefore ? 'ladder-text-before' : '']
  return (
    <foreignObject x={text.x} y={text.y - lineHeight / 2 + 1} width={Math.max(40, text.width)} height={lineHeight - 2}>
      <div className={classes.filter(Boolean).join(' ')} title={title}>
        <span className="ladder-words">
          <StepText told={line.told} />
        </span>
      </div>
    </foreignObject>
  )
}
