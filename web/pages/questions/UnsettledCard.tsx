import type { ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import { AnswersForIt } from './AnswersForIt.tsx'
import { Chips, keyOfEvidence } from './cells.tsx'
import { evidenceOf, type UnsettledRow } from './unsettled.ts'
import { Asked, LeftOpen, OnPaper, Parked, StandingMark } from './unsettledCells.tsx'

/** One line as a card, for a phone. */
export function UnsettledCard({ row }: { readonly row: UnsettledRow }): ReactNode {
  const { words } = useWords()
  const parts = [
    [words.whatAsked, <LeftOpen key="open" row={row} />],
    [words.onPaper, <OnPaper key="paper" row={row} />],
    [words.parkedOn, <Parked key="parked" row={row} />],
    [words.answersForIt, <AnswersForIt key="who" row={row} />],
  ] as const
  return (
    <li className="questions-card" data-slug={row.entry.item.slug} data-standing={row.entry.standing}>
      <StandingMark row={row} />
      <Asked row={row} />
      <dl>
        {parts.map(([head, part]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{part}</dd>
          </div>
        ))}
      </dl>
      <Chips evidence={evidenceOf(row.entry, keyOfEvidence)} atFirst={3} />
    </li>
  )
}
