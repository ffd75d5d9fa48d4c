import { useMemo, type ReactNode } from 'react'
import { figureLanes, type Lanes, type LaneFigure, type PlacedLane } from '../../explore/figureLanes.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { useWidth } from '../overview/rails/useWidth.ts'
import { ItemWay } from './cells.tsx'
import './FigureChart.css'
import type { Figure } from './documents.ts'
import { FigureMark, labelText, LinkLine } from './FigureMark.tsx'
import type { Scope } from './scopes.ts'
import { measureText, numberText, qualifierOf, valueText } from './texts.ts'

/** Pixels beside which the names of the lanes stand; a narrower drawing has them above. */
const nameWidth = 190
const narrow = 640

/** Pixels that a text of 12 px takes at most; wide scripts take more. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 14 : 7), 0)
}

interface LaneProps {
  readonly scope: Scope
  readonly lane: PlacedLane
  readonly ticks: Lanes['ticks']
  readonly width: number
  readonly isStacked: boolean
  readonly measure: string
}

function LaneDrawing({ scope, lane, ticks, width, isStacked, measure }: LaneProps): ReactNode {
  const { language, words } = useWords()
  const { address } = useDossier()
  const values = scope.figures.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => numberText(value, language))
  const placed = new Map(lane.figures.map((each) => [each.id, each]))
  return (
    <svg
      width={width}
      height={lane.height}
      role="group"
      aria-label={words.laneLabel(measure, scope.of.name, values.length, least ?? '', most ?? '')}
    >
      {ticks.map(({ x, value }) => (
        <path key={value} className={value === 0 ? 'lane-zero' : 'lane-grid'} d={`M${x.toFixed(1)} 0V${lane.height}`} />
      ))}
      {lane.links.map((link) => (
        <LinkLine key={`${link.kind} ${link.from.id} ${link.to.id}`} link={link} />
      ))}
      {scope.figures.map((figure) => {
        const at = placed.get(figure.id)
        return at ? (
          <FigureMark
            key={figure.id}
            placed={at}
            figure={figure}
            isChosen={address.figure === figure.statement.key}
            isStacked={isStacked}
          />
        ) : null
      })}
    </svg>
  )
}

interface Props {
  /** All of one unit. */
  readonly scopes: readonly Scope[]
  readonly measures: ReadonlyMap<string, string>
}

/** A lane for each scope on one axis of numbers: value from left to right, in a lane from the first named to the last. */
export function FigureChart({ scopes, measures }: Props): ReactNode {
  const { language, words } = useWords()
  const { address } = useDossier()
  const [whole, measureWidth] = useWidth()
  const isStacked = whole < narrow
  const width = isStacked ? whole : whole - nameWidth
  const chosen = scopes.flatMap(({ figures }) => figures).find(({ statement }) => statement.key === address.figure)?.id ?? null
  const drawing = useMemo(() => {
    if (width <= 0) return null
    const laneFigure = (figure: Figure): LaneFigure => ({
      id: figure.id,
      value: figure.value,
      qualifier: qualifierOf(figure.qualifier),
      labelWidth: widthOf(`${valueText(figure, words, language)} ${labelText(figure, isStacked, words)}`),
      supersededBy: figure.supersededBy.map(({ id }) => id),
      conflictsWith: figure.conflictsWith.map(({ id }) => id),
    })
    const lanes = scopes.map(({ id, figures }) => ({ id, figures: figures.map(laneFigure) }))
    return figureLanes(lanes, { width, isStacked }, chosen)
  }, [scopes, width, isStacked, chosen, words, language])
  const compact = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: 2,
    notation: isStacked ? 'compact' : 'standard',
  })
  return (
    <div className={isStacked ? 'figure-chart figure-chart-stacked' : 'figure-chart'} ref={measureWidth}>
      {drawing === null ? null : (
        <>
          <div className="figure-axis" aria-hidden="true">
            <svg width={width} height={20}>
              {drawing.ticks.map(({ value, x }, at) => (
                <text key={value} x={x} y={14} textAnchor={at === 0 ? 'start' : at === drawing.ticks.length - 1 ? 'end' : 'middle'}>
                  {compact.format(value)}
                </text>
              ))}
            </svg>
          </div>
          {drawing.lanes.map((lane) => {
            const scope = scopes.find(({ id }) => id === lane.id)
            if (!scope) return null
            const measure = measureText(scope.measure, measures)
            return (
              <div key={lane.id} className="figure-lane">
                <p className="figure-lane-name">
                  <ItemWay item={scope.of} />
                  <span className="figure-measure">{measure}</span>
                </p>
                <LaneDrawing scope={scope} lane={lane} ticks={drawing.ticks} width={width} isStacked={isStacked} measure={measure} />
              </div>
            )
          })}
        </>
      )}
    </div>
  )
}
