// What stands in a cell of actors and subjects, and what it opens to.
import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { OpenButton, type Opener } from '../../ui/OpenButton.tsx'
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { Statements, useNames } from './cells.tsx'
import type { KnowledgeCell } from './documents.ts'
import type { Named, Term } from './fragments.ts'
import { knewText, lagText, termText } from './texts.ts'

/** The first day and how long after the first that was, and how the terms came out; opens to the reasons. */
export function Knew({
  cell,
  subject,
  opener,
}: {
  readonly cell: KnowledgeCell
  readonly subject: Named
  readonly opener: Opener
}): ReactNode {
  const { words } = useWords()
  const names = useNames()
  const lag = lagText(cell.lag, words)
  const terms = cell.terms.map((term) => ({ ...term, text: words.termBy(names([term.of]), termText(term, words)) }))
  return (
    <OpenButton
      opener={opener}
      className="matrix-knew"
      label={words.openCell(
        cell.actor.name,
        subject.name,
        [knewText(cell, words), lag, ...terms.map(({ text }) => text)].filter((text) => text !== null).join(', '),
      )}
    >
      <span className={cell.day === null ? 'matrix-faint' : 'matrix-day'}>{knewText(cell, words, true)}</span>
      {lag === null ? null : <span className="matrix-meta">{lag}</span>}
      {terms.map((term) => (
        <span key={term.id} className={`matrix-term matrix-term-${term.outcome?.toLowerCase() ?? 'none'}`}>
          {term.text}
        </span>
      ))}
    </OpenButton>
  )
}

function TermDetails({ term }: { readonly term: Term }): ReactNode {
  const { words } = useWords()
  const { explanation } = term
  return (
    <div className="matrix-detail">
      <p className="matrix-strong">
        <Sign name="law" size={14} /> {words.termOf(explanation?.name ?? '', term.of.name)}
      </p>
      <p>
        {term.due === null ? null : `${words.termDue(fuzzyDay(words, term.due))} · `}
        {termText(term, words)}
      </p>
      {explanation === null ? null : (
        <>
          <ol className="matrix-steps">
            {explanation.steps.map((step) => (
              <li key={`${step.on} ${step.text}`}>
                <time dateTime={step.on}>{shortDay(words, step.on)}</time> {step.text}
              </li>
            ))}
          </ol>
          <Statements statements={explanation.statements} />
        </>
      )}
    </div>
  )
}

export function KnewDetails({ cell }: { readonly cell: KnowledgeCell }): ReactNode {
  const { words } = useWords()
  return (
    <>
      {cell.ways.map(({ way, day, isAtLatest, relation, statement }) => {
        const other = relation === null ? '' : relation.from.slug === cell.actor.slug ? relation.to.name : relation.from.name
        const said = fuzzyDay(words, day)
        return (
          <div key={`${way} ${statement.id}`} className="matrix-detail">
            <p>
              <span className="matrix-strong">{isAtLatest ? words.atLatest(said) : said}</span> · {words.knowingWays[way](other)}
            </p>
            <Statements statements={[statement]} />
          </div>
        )
      })}
      {cell.terms.map((term) => (
        <TermDetails key={term.id} term={term} />
      ))}
    </>
  )
}
