import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { Preview } from '../../canvas/events.ts'
import type { WaitsCanvasControls } from '../../canvas/WaitsCanvas.tsx'
import { columnCount } from '../../explore/waits.ts'
import { Sign } from '../../ui/Glyph.tsx'
import type { SignGlyph } from '../../ui/glyphs.ts'
import { withShortMonths } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import { useWords } from '../../words/useWords.ts'
import type { Theme } from '../frame/theme.ts'
import type { Overview } from './documents.ts'
import type { Row } from './board.ts'
import type { Choice } from './choice.ts'
import { cardsOf, described, waitsOf, type Waits } from './waitCards.ts'
import { WaitsLegend } from './WaitsLegend.tsx'
import { WaitsList } from './WaitsList.tsx'
import './WaitsPanel.css'

const loadCanvas = () => import('../../canvas/WaitsCanvas.tsx')
const WaitsCanvas = lazy(() => loadCanvas().then((module) => ({ default: module.WaitsCanvas })))

/** Fetches the drawing's code while the first answer is still under way. */
export function preloadCanvas(): void {
  void loadCanvas()
}

interface Props {
  readonly rows: readonly Row[]
  readonly cycles: Overview['blocking']['cycles']
  readonly choice: Choice
  readonly theme: Theme
  readonly isList: boolean
  /** Left out where there is room for the list alone. */
  readonly onList?: (isList: boolean) => void
  readonly trial?: Trial
}

/** What if some of these closed: how it would look, and the way to try another. */
export interface Trial {
  readonly preview: Preview | null
  readonly onTry: (slug: string) => void
}

function Tool({ sign, label, onClick }: { readonly sign: SignGlyph; readonly label: string; readonly onClick: () => void }): ReactNode {
  return (
    <button type="button" className="button button-quiet button-square" aria-label={label} title={label} onClick={onClick}>
      <Sign name={sign} size={15} />
    </button>
  )
}

/** Those that neither wait nor hold, by name. */
export function StandsAlone({ waits, choice }: { readonly waits: Waits; readonly choice: Choice }): ReactNode {
  const { words } = useWords()
  if (waits.alone.length === 0) return null
  return (
    <p className="waits-alone">
      {words.standsAlone}{' '}
      {waits.alone.map((row, index) => (
        <span key={row.slug}>
          {index === 0 ? '' : ', '}
          <a
            href={choice.addressOf(row.slug)}
            data-chosen={choice.chosen === row.slug || undefined}
            data-pointed={choice.pointed === row.slug || undefined}
            onClick={(event) => {
              event.preventDefault()
              choice.choose(row.slug)
            }}
            onMouseEnter={() => choice.point(row.slug)}
            onMouseLeave={() => choice.point(null)}
          >
            {withShortMonths(row.name, words)}
          </a>
        </span>
      ))}
    </p>
  )
}

export function Cycles({ cycles, waits }: { readonly cycles: Props['cycles']; readonly waits: Waits }): ReactNode {
  const { words } = useWords()
  if (cycles.length === 0) return null
  return (
    <ul className="waits-cycles">
      {cycles.map((cycle) => (
        <li key={cycle.map((item) => item.slug).join(' ')}>
          <Sign name="overdue" size={14} />
          {words.cycle}: {cycle.map((item) => waits.names.get(item.slug) ?? item.slug).join(' · ')}
        </li>
      ))}
    </ul>
  )
}

/** What a trial makes of a card, in words; nothing for one that it leaves alone. */
function tried(slug: string, preview: Preview | null, words: Words): string | null {
  if (preview?.closing.includes(slug)) return words.alsoTrying
  if (preview?.directly.includes(slug)) return words.freedDirectly
  return preview?.later.includes(slug) ? words.freedLater : null
}

/** What is chosen in the list, else its first line. */
const lineOf = (panel: HTMLElement | null): HTMLElement | null =>
  panel?.querySelector<HTMLElement>('.waits-line[data-chosen] .waits-name') ?? panel?.querySelector<HTMLElement>('.waits-name') ?? null

/** What waits for what: a drawing with a list twin that says the same. */
export function WaitsPanel({ rows: newestRows, cycles, choice, theme, isList, onList, trial }: Props): ReactNode {
  const { words } = useWords()
  const controls = useRef<WaitsCanvasControls>(null)
  const panel = useRef<HTMLElement>(null)
  const isLeavingDrawing = useRef(false)
  // The drawing that had the focus is gone: on to the same item in the list.
  useEffect(() => {
    if (isList && isLeavingDrawing.current) lineOf(panel.current)?.focus()
    isLeavingDrawing.current = false
  }, [isList])
  // Drawing takes as long as the board itself: one after the other, so that neither keeps a key waiting.
  const rows = useDeferredValue(newestRows)
  const waits = useMemo(() => waitsOf(rows), [rows])
  const cards = useMemo(() => cardsOf(waits, rows, words, theme), [waits, rows, words, theme])
  const hasWaits = waits.edges.length > 0
  const describe = (slug: string) =>
    [described(slug, waits, rows, words), tried(slug, trial?.preview ?? null, words)].filter(Boolean).join('. ')
  return (
    <section className="panel waits" aria-labelledby="waits-title" ref={panel}>
      <header className="panel-head">
        <h2 id="waits-title">{words.whatWaits}</h2>
        <div className="panel-tools no-print">
          {hasWaits && onList ? (
            <button type="button" className="button button-quiet" aria-pressed={isList} onClick={() => onList(!isList)}>
              <Sign name={isList ? 'drawing' : 'table'} size={15} /> {isList ? words.asDrawing : words.asTable}
            </button>
          ) : null}
          {hasWaits && !isList ? (
            <>
              <Tool sign="minus" label={words.zoomOut} onClick={() => controls.current?.zoom(-1)} />
              <Tool sign="plus" label={words.zoomIn} onClick={() => controls.current?.zoom(1)} />
              <Tool sign="fit" label={words.fit} onClick={() => controls.current?.fit()} />
            </>
          ) : null}
        </div>
      </header>
      {isList || !hasWaits ? (
        <div className="waits-scroll">
          <WaitsList waits={waits} rows={rows} choice={choice} />
        </div>
      ) : (
        <>
          <p className="waits-ends" aria-hidden="true">
            <span>{words.waits}</span>
            <span>{words.root}</span>
          </p>
          <Suspense fallback={<div className="waits-canvas" />}>
            <WaitsCanvas
              cards={cards}
              edges={waits.edges}
              columns={columnCount(waits.edges)}
              chosen={choice.chosen}
              pointed={choice.pointed}
              theme={theme}
              label={trial ? `${words.drawingLabel} ${words.whatIfHelp}` : words.drawingLabel}
              describe={describe}
              onChoose={choice.choose}
              onPoint={choice.point}
              onTable={() => {
                isLeavingDrawing.current = true
                onList?.(true)
              }}
              controls={controls}
              {...trial}
            />
          </Suspense>
        </>
      )}
      {isList || !hasWaits ? null : (
        <div className="print-only">
          <WaitsList waits={waits} rows={rows} choice={choice} />
        </div>
      )}
      <footer className="waits-foot">
        <Cycles cycles={cycles} waits={waits} />
        <StandsAlone waits={waits} choice={choice} />
        {hasWaits && !isList ? <WaitsLegend waits={waits} /> : null}
      </footer>
    </section>
  )
}
