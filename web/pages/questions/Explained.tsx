import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { Chips, keyOfEvidence } from './cells.tsx'
import type { DueDate, Explanation } from './dueDocument.ts'
import './Explained.css'

type Step = Explanation['steps'][number]

/** Steps have no name but their place; the same day may come more than once. */
const keyed = (steps: readonly Step[]) =>
  steps.map((step, place) => ({ step, key: `step ${place}`, isSameDay: steps[place - 1]?.on === step.on }))

/** What a step rests on, a place in a source once. */
function evidenceOnce({ statements }: Step) {
  return [...new Map(statements.flatMap(({ evidence }) => evidence).map((one) => [keyOfEvidence(one), one])).values()]
}

function RuleSource({ explanation: { source, sourceUrl } }: { readonly explanation: Explanation }): ReactNode {
  const name = <cite dir="auto">{source}</cite>
  if (sourceUrl === null || !/^https?:\/\//i.test(sourceUrl)) return name
  return (
    <a href={sourceUrl} target="_blank" rel="noreferrer noopener">
      {name}
      <Sign name="external" size={12} />
    </a>
  )
}

/** How a rule reached a date: every step with its day, where the rule is written, and what of it nobody has checked. */
export function Explained({ date, isBeside, id }: { readonly date: DueDate; readonly isBeside: boolean; readonly id?: string }): ReactNode {
  const { words } = useWords()
  const { explanation } = date
  if (explanation === null) return null
  return (
    <div className="explained" {...(id === undefined ? {} : { id })}>
      <p className="explained-head">
        <b>{words.workedOutBy(explanation.name)}</b>
        {explanation.isVerified ? null : <span className="tag explained-unsure">{words.ruleUnverified}</span>}
      </p>
      <ol className="explained-steps">
        {keyed(explanation.steps).map(({ step, key, isSameDay }) => (
          <li key={key}>
            <time dateTime={step.on}>
              {isSameDay ? <span className="hidden-text">{shortDay(words, step.on)}</span> : shortDay(words, step.on)}
            </time>
            <div>
              <span dir="auto">{step.text}</span>
              <Chips evidence={evidenceOnce(step)} />
            </div>
          </li>
        ))}
      </ol>
      <p className="explained-note">
        {words.ruleWritten} <RuleSource explanation={explanation} />. {isBeside ? words.statedCounts : words.computedCounts}
      </p>
    </div>
  )
}
