import type { ReactNode } from 'react'
import { labelsOf, type Slant } from '../../../explore/delays.ts'
import { placeOfDay, type Span } from '../../../explore/rails.ts'
import { longDay } from '../../../words/dates.ts'
import type { Words } from '../../../words/nl.ts'
import { useWords } from '../../../words/useWords.ts'

interface Props {
  readonly slants: readonly Slant[]
  readonly span: Span
  readonly width: number
  readonly days: { readonly trueOn: string; readonly knownOn: string }
  /** How much became known after the known day. */
  readonly later: number
}

export const mostLabels = 3
/** About what a letter takes at this size: a name that takes more ends in dots. */
const letterWidth = 5.8
const widestLabel = 168
const laterWidth = 150
const cursorRoom = 10
const dateRoom = 110

/** A line of delay in words. */
export function delayWords(slant: Slant, words: Words): string {
  return `${slant.name}: ${words.railDelaySaid(longDay(words, slant.happenedOn), longDay(words, slant.knownOn), slant.days)}`
}

/** Names of the most telling delays, what lies beyond the ends, and how much is known only later. */
export function RailTexts({ slants, span, width, days, later }: Props): ReactNode {
  const { words } = useWords()
  const placeOf = (day: string) => placeOfDay(day, span, width)
  const places = [placeOf(days.trueOn), placeOf(days.knownOn)]
  const labels = labelsOf(
    slants.filter((slant) => slant.happenedOn <= days.trueOn && slant.knownOn <= days.knownOn),
    {
      placeOf,
      widthOf: (slant) => Math.min(widestLabel, (slant.name.length + String(slant.days).length + 3) * letterWidth + 14),
      taken: places.map((place) => [place - cursorRoom, place + cursorRoom]),
      width,
      most: mostLabels,
    },
  )
  const laterAt = Math.max(...places) + dateRoom
  return (
    <g aria-hidden="true">
      {span.before > 0 ? (
        <text className="rails-far" x={2} y={15}>
          {words.railBefore(span.before)}
        </text>
      ) : null}
      {span.after > 0 ? (
        <text className="rails-far" x={width - 2} y={15} textAnchor="end">
          {words.railAfter(span.after)}
        </text>
      ) : null}
      {labels.map(({ slant, left, width: taken }) => (
        <foreignObject key={`${slant.happenedOn} ${slant.knownOn}`} x={left} y={46} width={taken} height={19}>
          <p className="rails-label" title={delayWords(slant, words)}>
            <span dir="auto">{slant.name}</span> {words.ageDays(slant.days)}
          </p>
        </foreignObject>
      ))}
      {later > 0 && laterAt + laterWidth < width ? (
        <text className="rails-later" x={laterAt} y={59}>
          {words.railLater(later)}
        </text>
      ) : null}
    </g>
  )
}
