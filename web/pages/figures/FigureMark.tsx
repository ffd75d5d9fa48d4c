// What stands in a lane of the chart: a figure with its range and label, and what links two of them.
import type { ReactNode } from 'react'
import { jagged, openEnd, type Link, type PlacedFigure } from '../../explore/figureLanes.ts'
import { shortDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Figure } from './documents.ts'
import { saidText, speakerText, valueText } from './texts.ts'

/** Characters of a speaker's name in a label beside its mark, and above it. */
const longestName = { beside: 34, stacked: 18 }

/** Who named it and when, the name no longer than the drawing has room for; the title and the table have it whole. */
export function labelText(figure: Figure, isStacked: boolean, words: Words): string {
  const longest = longestName[isStacked ? 'stacked' : 'beside']
  const name = Array.from(speakerText(figure, words))
  const said = name.length <= longest ? name.join('') : `${name.slice(0, longest - 1).join('')}…`
  return `${said}, ${shortDay(words, figure.statedOn)}`
}

function Range({ placed: { x, y, from, to, isOpenLeft, isOpenRight } }: { readonly placed: PlacedFigure }): ReactNode {
  if (from === to) return null
  const line = `M${from.toFixed(1)} ${y}H${to.toFixed(1)}`
  if (isOpenLeft || isOpenRight) {
    const tip = isOpenRight ? `M${(x + 15).toFixed(1)} ${y - 3.5}l4 3.5l-4 3.5` : `M${(x - 15).toFixed(1)} ${y - 3.5}l-4 3.5l4 3.5`
    return <path className="lane-open" d={`M${x.toFixed(1)} ${y}h${isOpenRight ? openEnd : -openEnd}${tip}`} />
  }
  return <path className="lane-about" d={`${line}M${from.toFixed(1)} ${y - 4}v8M${to.toFixed(1)} ${y - 4}v8`} />
}

export function LinkLine({ link: { kind, from, to } }: { readonly link: Link }): ReactNode {
  if (kind === 'conflict') return <path className="lane-conflict" d={jagged(from, to)} />
  const [start, end] = [from.y + 6, to.y - 8]
  const middle = (start + end) / 2
  const curve = `M${from.x.toFixed(1)} ${start}C${from.x.toFixed(1)} ${middle} ${to.x.toFixed(1)} ${middle} ${to.x.toFixed(1)} ${end}`
  return <path className="lane-superseded" d={`${curve}m-3.5 -5l3.5 5l3.5 -5`} />
}

interface Props {
  readonly placed: PlacedFigure
  readonly figure: Figure
  readonly isChosen: boolean
  readonly isStacked: boolean
}

export function FigureMark({ placed, figure, isChosen, isStacked }: Props): ReactNode {
  const { language, words } = useWords()
  const { change } = useDossier()
  const isPast = figure.supersededBy.length > 0
  const isWeak = figure.certainty === 'ALLEGED' || figure.certainty === 'INFERRED'
  const classes = ['lane-figure', isPast ? 'lane-figure-past' : '', isWeak ? 'lane-figure-weak' : '', isChosen ? 'lane-figure-chosen' : '']
  return (
    // The table's button does the same from the keyboard.
    <a
      className={classes.filter(Boolean).join(' ')}
      href="#content"
      tabIndex={-1}
      onClick={(event) => {
        event.preventDefault()
        change({ figure: isChosen ? null : figure.statement.key })
      }}
    >
      <title>{`${valueText(figure, words, language)} ${words.unit(figure.unit)}: ${saidText(figure, words)}`}</title>
      <Range placed={placed} />
      {isChosen ? <circle className="lane-ring" cx={placed.x} cy={placed.y} r="10" /> : null}
      <circle className="lane-dot" cx={placed.x} cy={placed.y} r="5" />
      <text className="lane-label" x={placed.labelX} y={placed.labelY} textAnchor={placed.labelAnchor}>
        <tspan className="lane-number">{valueText(figure, words, language)}</tspan> <tspan>{labelText(figure, isStacked, words)}</tspan>
      </text>
    </a>
  )
}
