import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { daysDrawn, foldLadder, ladderOf } from '../../explore/ladder.ts'
import { axisOf } from '../../explore/ladderAxis.ts'
import { turnTo } from '../../explore/moment.ts'
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Item } from './documents.ts'
import './Ladder.css'
import './LadderMarks.css'
import { labelWidth, LadderDrawing, walkDays, whoOf, type LadderProps } from './LadderDrawing.tsx'
import { StepText } from './LadderLines.tsx'
import { stepsOf } from './steps.ts'

const textFont = '12.5px "Inter Variable", system-ui, sans-serif'
const tickSpacing = 58
const widthAtFirst = 980

/** Measures text as the ladder draws it; rather a little too wide than clipped. */
function measurer(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return (text) => text.length * 7
  context.font = textFont
  return (text) => context.measureText(text).width * 1.04
}

function useWidth(): { readonly width: number; readonly ref: (element: HTMLElement | null) => void } {
  const [element, ref] = useState<HTMLElement | null>(null)
  const [width, setWidth] = useState(widthAtFirst)
  useEffect(() => {
    if (element === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return { width, ref }
}

type ListProps = Pick<LadderProps, 'entries' | 'days' | 'onKnown' | 'onUnfold' | 'delay'>

/** The same steps as a list, where there is no room to draw them. */
function LadderList({ entries, days, onKnown, onUnfold, delay }: ListProps): ReactNode {
  const { words } = useWords()
  return (
    <>
      {delay ? <p className="ladder-delay-chip">{words.trueNotPublic(delay.days, delay.isAbout)}</p> : null}
      <ol className="ladder-list" aria-label={words.ladderLabel}>
        {entries.map((entry) =>
          'fold' in entry ? (
            <li key={entry.fold}>
              <button type="button" className="ladder-fold" onClick={() => onUnfold(entry.fold)}>
                {words.moreDays(entry.count)}
              </button>
            </li>
          ) : (
            <li key={entry.row.knownOn} className={entry.row.isLater ? 'ladder-item ladder-item-later' : 'ladder-item'}>
              <button
                type="button"
                className="ladder-day"
                aria-current={entry.row.knownOn === days.knownOn ? 'date' : undefined}
                aria-label={words.turnKnown(shortDay(words, entry.row.knownOn), whoOf(words, entry.row))}
                onClick={() => onKnown(entry.row.knownOn)}
              >
                <b>
                  {shortDay(words, entry.row.knownOn)} {entry.row.isLater ? <span className="ladder-below">{words.laterMark}</span> : null}
                </b>
                <span dir="auto">{whoOf(words, entry.row)}</span>
              </button>
              <ul>
                {entry.row.lines.map(({ told }) => (
                  <li key={told.id}>
                    <StepText told={told} />{' '}
                    {told.form === 'STATE' && told.trueFrom ? (
                      <span className="item-meta">{words.sinceDay(fuzzyDay(words, told.trueFrom))}</span>
                    ) : null}
                  </li>
                ))}
              </ul>
            </li>
          ),
        )}
      </ol>
    </>
  )
}

/** What was true when, and since when it was known. */
export function Ladder({ item }: { readonly item: Item }): ReactNode {
  const { words } = useWords()
  const { address, go, isNarrow } = useDossier()
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const { width, ref } = useWidth()
  const [widthOfText] = useState(measurer)
  const steps = useMemo(() => stepsOf(item, words.shortTitles), [item, words])
  const ladder = useMemo(() => ladderOf(steps, item.moment), [steps, item])
  const entries = foldLadder(ladder.rows, unfolded)
  const { trueOn, knownOn } = item.moment
  const axis = useMemo(
    () => axisOf([...daysDrawn(ladder.rows), trueOn], tickSpacing / Math.max(1, width - labelWidth)),
    [ladder, trueOn, width],
  )
  if (steps.length === 0) return <p className="none ladder-none">{words.noSteps}</p>
  const shared = {
    entries,
    days: { trueOn, knownOn },
    delay: ladder.delay,
    onKnown: (day: string) => go(turnTo(address, 'knownOn', day)),
    onUnfold: (name: string) => setUnfolded(new Set([...unfolded, name])),
  }
  const drawn = item.steps.edges.length
  return (
    <div className="ladder">
      {isNarrow ? null : (
        <p className="ladder-head">
          <span>
            <b>{words.becameKnown}</b>
            <span>{words.downwards}</span>
          </span>
          <span>
            <b>{words.trueInWorld}</b>
            <span>{words.leftToRight}</span>
          </span>
          <span className="hidden-text">{words.ladderKeys}</span>
        </p>
      )}
      {isNarrow ? (
        <LadderList {...shared} />
      ) : (
        <div ref={ref} role="toolbar" tabIndex={-1} aria-orientation="vertical" aria-label={words.becameKnown} onKeyDown={walkDays}>
          <LadderDrawing {...shared} axis={axis} width={width} widthOfText={widthOfText} unfolded={unfolded} />
        </div>
      )}
      {drawn < item.steps.totalCount ? <p className="item-meta">{words.stepsLeftOut(drawn, item.steps.totalCount)}</p> : null}
    </div>
  )
}
