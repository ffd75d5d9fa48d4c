import { lazy, Suspense, useMemo, useRef, type ReactNode } from 'react'
import type { Preview } from '../../canvas/events.ts'
import type { WaitsCanvasControls } from '../../canvas/WaitsCanvas.tsx'
import { columnCount } from '../../explore/waits.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Row } from '../overview/board.ts'
import type { Choice } from '../overview/choice.ts'
import type { Overview } from '../overview/documents.ts'
import { cardsOf, described, type Waits } from '../overview/waitCards.ts'
import { WaitsList } from '../overview/WaitsList.tsx'
import { Cycles, StandsAlone, Tool } from '../overview/WaitsPanel.tsx'

const WaitsCanvas = lazy(() => import('../../canvas/WaitsCanvas.tsx').then((module) => ({ default: module.WaitsCanvas })))

interface Props {
  readonly rows: readonly Row[]
  readonly waits: Waits
  readonly choice: Choice
  readonly closing: readonly string[]
  readonly preview: Preview | null
  readonly cycles: Overview['blocking']['cycles']
  readonly onTry: (slug: string) => void
}

/** The layered drawing with its list twin; on a phone the list alone. */
export function Drawing({ rows, waits, choice, preview, cycles, onTry }: Props): ReactNode {
  const { words } = useWords()
  const { address, go, theme, isNarrow } = useDossier()
  const controls = useRef<WaitsCanvasControls>(null)
  const cards = useMemo(() => cardsOf(waits, rows, words, theme), [waits, rows, words, theme])
  const hasWaits = waits.edges.length > 0
  const isList = address.isWaitsList || isNarrow || !hasWaits
  const onList = (isWaitsList: boolean): void => go({ ...address, isWaitsList }, 'quietly')
  const name = (slug: string) => {
    const said = described(slug, waits, rows, words)
    if (preview?.closing.includes(slug)) return `${said}. ${words.alsoTrying}`
    if (preview?.directly.includes(slug)) return `${said}. ${words.freedDirectly}`
    return preview?.later.includes(slug) ? `${said}. ${words.freedLater}` : said
  }
  return (
    <section className="panel waits waits-page-drawing" aria-labelledby="drawing-title">
      <header className="panel-head">
        <h2 id="drawing-title">{words.whatWaits}</h2>
        <div className="panel-tools no-print">
          {hasWaits && !isNarrow ? (
            <button type="button" className="button button-quiet" aria-pressed={isList} onClick={() => onList(!isList)}>
              <Sign name={isList ? 'drawing' : 'table'} size={15} /> {isList ? words.asDrawing : words.asTable}
            </button>
          ) : null}
          {isList ? null : (
            <>
              <Tool sign="minus" label={words.zoomOut} onClick={() => controls.current?.zoom(-1)} />
              <Tool sign="plus" label={words.zoomIn} onClick={() => controls.current?.zoom(1)} />
              <Tool sign="fit" label={words.fit} onClick={() => controls.current?.fit()} />
            </>
          )}
        </div>
      </header>
      {isList ? (
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
              label={`${words.drawingLabel} ${words.whatIfHelp}`}
              describe={name}
              onChoose={choice.choose}
              onPoint={choice.point}
              onTable={() => onList(true)}
              onTry={onTry}
              preview={preview}
              controls={controls}
            />
          </Suspense>
        </>
      )}
      <footer className="waits-foot">
        <Cycles cycles={cycles} waits={waits} />
        <StandsAlone waits={waits} choice={choice} />
      </footer>
    </section>
  )
}
