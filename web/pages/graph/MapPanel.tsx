import { lazy, memo, Suspense, useId, useMemo, type ReactNode, type RefObject } from 'react'
import type { LitWays } from '../../canvas/map/lit.ts'
import type { MapControls } from '../../canvas/map/MapCanvas.tsx'
import type { World } from '../../canvas/map/world.ts'
import { Sign } from '../../ui/Glyph.tsx'
import type { SignGlyph } from '../../ui/glyphs.ts'
import { isPlain, usePageKeys } from '../../ui/usePageKeys.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Trial } from '../waits/useTrial.ts'
import { drawingOf } from './mapDrawing.ts'
import { districtTitle, marksOf, spokenOf, tipOf, triedOf } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'
import type { Whole } from './useWhole.ts'
import type { UsedWork } from './useWork.ts'
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
  /** The table is shown in its place. What changes meanwhile is drawn when it is shown again. */
  readonly isHidden: boolean
  readonly map: GraphMap
  readonly pointed: string | null
  readonly onChoose: (slug: string | null) => void
  readonly onPoint: (slug: string | null) => void
  readonly ways: LitWays | null
  readonly trial: Trial
  readonly work: UsedWork
  readonly controls: RefObject<MapControls | null>
  readonly isMenuOpen: boolean
  readonly onMenu: (slug: string, anchor: Element) => void
  readonly onTable: () => void
  readonly onHelp: () => void
  /** A step back; false where there is none. */
  readonly onBack: () => boolean
}

/** The drawing with what turns it; its twin is linked first. Kept while the table stands in its place: to draw it anew would take a quarter of a second. */
export const MapPanel = memo(MapPanelShown, (before, after) => before.isHidden && after.isHidden)

function MapPanelShown({
  isHidden,
  map,
  pointed,
  onChoose,
  onPoint,
  ways,
  trial,
  work,
  controls,
  isMenuOpen,
  onMenu,
  onTable,
  onHelp,
  onBack,
}: Props): ReactNode {
  const { words } = useWords()
  const { address, theme } = useDossier()
  const keysId = useId()
  const drawing = useMemo(() => drawingOf(map, words), [map, words])
  usePageKeys((event) => {
    if (isHidden) return
    if (isPlain(event, 'f') || isPlain(event, '0')) controls.current?.fit()
    else if (isPlain(event, '1')) controls.current?.zoomWhole()
    else if (isPlain(event, '+') || isPlain(event, '=')) controls.current?.zoom(1)
    else if (isPlain(event, '-')) controls.current?.zoom(-1)
  })
  return (
    <section className="map" hidden={isHidden} aria-labelledby={`${keysId}-title`}>
      <h2 className="hidden-text" id={`${keysId}-title`}>
        {words.mapTitle}
      </h2>
      <button type="button" className="button map-to-table" onClick={onTable}>
        {words.mapToTable}
      </button>
      <p className="hidden-text" id={keysId}>
        {words.mapKeysLabel}
      </p>
      <Suspense fallback={<Districts world={map.places.world} titles={map.whole.titles} />}>
        <MapCanvas
          isHidden={isHidden}
          drawing={drawing}
          chosen={address.item}
          pointed={pointed}
          ways={ways}
          preview={trial.preview}
          selected={work.selected}
          isMenuOpen={isMenuOpen}
          theme={theme}
          label={words.mapLabel}
          describedBy={keysId}
          tip={(slug) => tipOf(slug, map, words)}
          describe={(slug) =>
            [spokenOf(slug, map, words), ...marksOf(slug, map, work.selected, words), triedOf(slug, trial.preview, words)]
              .filter(Boolean)
              .join('. ')
          }
          onChoose={onChoose}
          onPoint={onPoint}
          onExpand={work.expand}
          onSelect={work.select}
          onAct={(name, here) => work.act(name, work.targets(here))}
          onMenu={onMenu}
          onTry={(slug) => (map.states.get(slug)?.isOpen ? trial.toggle(slug) : undefined)}
          onBack={onBack}
          onTurn={work.turn}
          onTable={onTable}
          onHelp={onHelp}
          controls={controls}
        />
      </Suspense>
      <div className="map-tools no-print">
        <Tool sign="plus" label={words.zoomIn} onClick={() => controls.current?.zoom(1)} />
        <Tool sign="minus" label={words.zoomOut} onClick={() => controls.current?.zoom(-1)} />
        <Tool sign="fit" label={words.fit} onClick={() => controls.current?.fit()} />
      </div>
    </section>
  )
}
