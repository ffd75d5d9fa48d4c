import { lazy, Suspense, useId, useMemo, useRef, useState, type ReactNode } from 'react'
import type { LitWays } from '../../canvas/map/lit.ts'
import type { MapControls } from '../../canvas/map/MapCanvas.tsx'
import type { World } from '../../canvas/map/world.ts'
import { mostAtOnce, type Badge } from '../../explore/map.ts'
import { Sign } from '../../ui/Glyph.tsx'
import type { SignGlyph } from '../../ui/glyphs.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Trial } from '../waits/useTrial.ts'
import { ExpandChoice } from './ExpandChoice.tsx'
import { drawingOf } from './mapDrawing.ts'
import { districtTitle, spokenOf, tipOf, triedOf } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'
import type { Whole } from './useWhole.ts'
import { undone, canUndo, withExpanded } from './view.ts'
import './MapPanel.css'

const loadCanvas = () => import('../../canvas/map/MapCanvas.tsx')
const MapCanvas = lazy(() => loadCanvas().then((module) => ({ default: module.MapCanvas })))

/** Fetches the drawing's code while the first answers are still under way. */
export function preloadMap(): void {
  void loadCanvas()
}

function Tool({ sign, label, onClick }: { readonly sign: SignGlyph; readonly label: string; readonly onClick: () => void }): ReactNode {
  return (
    <button type="button" className="button button-square" aria-label={label} title={label} onClick={onClick}>
      <Sign name={sign} size={15} />
    </button>
  )
}

/** The districts and their names, before there is a canvas to draw them on. */
export function Districts({ world, titles }: { readonly world: World; readonly titles: Whole['titles'] | null }): ReactNode {
  const { words } = useWords()
  return (
    <svg className="map-districts" viewBox={`0 0 ${world.width} ${world.height}`} preserveAspectRatio="xMidYMin" aria-hidden="true">
      {world.areas.map(({ district, box }) => (
        <g key={district}>
          <rect className="map-district" x={box.x} y={box.y} width={box.width} height={box.height} rx="8" />
          <text className="map-district-title" x={box.x + 12} y={box.y + 18}>
            {districtTitle(district, titles, words)}
          </text>
        </g>
      ))}
    </svg>
  )
}

interface Props {
  readonly map: GraphMap
  readonly pointed: string | null
  readonly onChoose: (slug: string | null) => void
  readonly onPoint: (slug: string | null) => void
  readonly ways: LitWays | null
  readonly trial: Trial
  readonly onWays: (from: string) => void
  /** A step back; false where there is none. */
  readonly onBack: () => boolean
}

/** The drawing with what turns it; its twin is linked first. */
export function MapPanel({ map, pointed, onChoose, onPoint, ways, trial, onWays, onBack }: Props): ReactNode {
  const { words } = useWords()
  const { address, go, theme } = useDossier()
  const controls = useRef<MapControls>(null)
  const [asked, setAsked] = useState<Badge | null>(null)
  const keysId = useId()
  const drawing = useMemo(() => drawingOf(map, words), [map, words])
  const expand = (at: string): void => {
    const badge = map.scene.badges.find((candidate) => candidate.at === at)
    if (!badge) return
    if (badge.count > mostAtOnce && badge.looks.size > 1) setAsked(badge)
    else go(withExpanded(address, at), 'quietly')
  }
  const undo = (): void => {
    if (canUndo(address)) go(undone(address), 'quietly')
  }
  const toTable = () => go({ ...address, isTable: true }, 'quietly')
  return (
    <section className="map" aria-labelledby={`${keysId}-title`}>
      <h2 className="hidden-text" id={`${keysId}-title`}>
        {words.mapTitle}
      </h2>
      <button type="button" className="button map-to-table" onClick={toTable}>
        {words.mapToTable}
      </button>
      <p className="hidden-text" id={keysId}>
        {words.mapKeysLabel}
      </p>
      <Suspense fallback={<Districts world={map.places.world} titles={map.whole.titles} />}>
        <MapCanvas
          drawing={drawing}
          chosen={address.item}
          pointed={pointed}
          ways={ways}
          preview={trial.preview}
          theme={theme}
          label={words.mapLabel}
          describedBy={keysId}
          tip={(slug) => tipOf(slug, map, words)}
          describe={(slug) => [spokenOf(slug, map, words), triedOf(slug, trial.preview, words)].filter(Boolean).join('. ')}
          onChoose={onChoose}
          onPoint={onPoint}
          onExpand={expand}
          onWays={onWays}
          onTry={(slug) => (map.states.get(slug)?.isOpen ? trial.toggle(slug) : undefined)}
          onBack={onBack}
          onUndo={undo}
          onTable={toTable}
          controls={controls}
        />
      </Suspense>
      <div className="map-tools no-print">
        <Tool sign="plus" label={words.zoomIn} onClick={() => controls.current?.zoom(1)} />
        <Tool sign="minus" label={words.zoomOut} onClick={() => controls.current?.zoom(-1)} />
        <Tool sign="fit" label={words.fit} onClick={() => controls.current?.fit()} />
      </div>
      {asked === null ? null : (
        <ExpandChoice
          badge={asked}
          onChoose={(at) => {
            setAsked(null)
            if (at !== null) go(withExpanded(address, at), 'quietly')
          }}
        />
      )}
    </section>
  )
}
