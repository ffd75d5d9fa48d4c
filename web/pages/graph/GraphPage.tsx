import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { carriedOver, printAddress } from '../../explore/address.ts'
import { placeOf } from '../../explore/places.ts'
import { isPlain, usePageKeys } from '../../ui/usePageKeys.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { longDay, momentWords } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { addressNow } from '../frame/useAddress.ts'
import { useTitle } from '../frame/useTitle.ts'
import type { Choice } from '../overview/choice.ts'
import { EmptyBoard } from '../overview/EmptyBoard.tsx'
import '../overview/RowDetails.css'
import { useTrial } from '../waits/useTrial.ts'
import { actOfKey, turnOfKey } from '../../canvas/map/acts.ts'
import type { MapControls } from '../../canvas/map/MapCanvas.tsx'
import { ActMenu, type OpenMenu } from './ActMenu.tsx'
import { AllKeys } from './AllKeys.tsx'
import { ExpandChoice } from './ExpandChoice.tsx'
import { Filters } from './Filters.tsx'
import { LayoutMenu } from './LayoutMenu.tsx'
import './GraphPage.css'
import { GraphChosen, GraphFindings, GraphSide } from './GraphSide.tsx'
import { GraphTable } from './GraphTable.tsx'
import { GraphTools } from './GraphTools.tsx'
import { Districts, MapPanel, preloadMap } from './MapPanel.tsx'
import { NothingLeft } from './NothingLeft.tsx'
import { SaveMenu } from './SaveMenu.tsx'
import { overdueCount } from './mapTexts.ts'
import { useMap } from './useMap.ts'
import { useLitWays, useSeeking } from './useSeeking.ts'
import { onWaysOf, useWays } from './useWays.ts'
import { useWork } from './useWork.ts'
import { withWayEnd } from './view.ts'
import { WorkBar } from './WorkBar.tsx'

/** Who and what has to do with each other at a moment, each in its own place; and the same as a table. */
export function GraphPage(): ReactNode {
  const { words } = useWords()
  const { slug, head, hasFailed, address, go, change, days, isNarrow, retry } = useDossier()
  const used = useWays()
  const seeking = useSeeking()
  const onWays = useMemo(() => (used.ways === null ? null : onWaysOf(used.ways.ways)), [used.ways])
  const { map, places, titles, isLoading, error } = useMap(onWays)
  const states = map?.states
  const trial = useTrial(useCallback((item: string) => states?.get(item)?.isOpen === true, [states]))
  const isPrinting = usePrinting()
  const [pointedWay, setPointedWay] = useState<number | null>(null)
  const litWays = useLitWays(used.ways, map, pointedWay)
  const [pointed, setPointed] = useState<string | null>(null)
  const isTable = address.isTable || isNarrow
  const [isMapKept, setMapKept] = useState(!isTable)
  if (!isTable && !isMapKept) setMapKept(true)
  const work = useWork(map, seeking)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const controls = useRef<MapControls>(null)
  const [isHelping, setHelping] = useState(false)
  const middle = useRef<HTMLDivElement>(null)
  const isSwapped = useRef(false)
  /** The keyboard goes along from the one to the other. */
  const swap = (): void => {
    isSwapped.current = middle.current?.contains(document.activeElement) ?? false
    change({ isTable: !addressNow().isTable })
  }
  const stood = address.item ?? pointed
  useEffect(() => {
    if (!isSwapped.current) return
    isSwapped.current = false
    const line = stood === null ? null : middle.current?.querySelector<HTMLElement>(`[data-slug="${CSS.escape(stood)}"] .graph-name`)
    const next = isTable
      ? (line ?? middle.current?.querySelector<HTMLElement>('.graph-name'))
      : middle.current?.querySelector<HTMLElement>('.map-canvas')
    next?.focus()
  }, [isTable, stood])
  const openMenu = (item: string, anchor: Element): void => setMenu({ slug: item, anchor })
  useEffect(() => {
    if (!isTable) preloadMap()
  }, [isTable])
  usePageKeys((event) => {
    // A menu or a dialog has keys of its own.
    if (event.target instanceof Element && event.target.closest('[role="menu"], [role="dialog"], dialog') !== null) return
    const turn = turnOfKey(event)
    const act = actOfKey(event)
    if (isPlain(event, 't')) swap()
    else if (isPlain(event, '?')) setHelping(true)
    else if (turn !== null) work.turn(turn)
    else if (act !== null && act !== 'toggle') work.act(act, work.targets(address.item))
    else return
    event.preventDefault()
  })
  const chosenName = address.item === null ? null : map?.items.get(address.item)?.name
  useTitle(chosenName, words.pages.graph, head?.title, momentWords(words, days))

  const choose = (item: string | null): void => {
    const now = addressNow()
    go(seeking.isMissingEnd && item !== null ? withWayEnd(now, item) : { ...now, item }, 'quietly')
  }
  const back = (): boolean => {
    if (address.item !== null) choose(null)
    else if (address.selected.length > 0) work.act('clear', [])
    else if (seeking.isOpen) seeking.close()
    else return false
    return true
  }
  const choice: Choice = {
    chosen: address.item,
    opened: null,
    pointed,
    choose,
    toggle: choose,
    addressOf: (item) => printAddress({ ...address, item }),
    point: setPointed,
  }
  const isEmpty = map !== null && map.scene.knownCount === 0
  const side = map === null ? null : { map, choice, trial, seeking, used, work, onPointWay: setPointedWay }
  const waits = { ...placeOf(slug, 'overview', address), search: printAddress({ ...carriedOver(address), isWaitsList: true }) }
  const cut = (map?.whole.leftOut ?? 0) + (map?.moment.graph.hiddenNodes ?? 0)
  return (
    <>
      {map && !isNarrow ? <GraphTools scene={map.scene} seeking={seeking} /> : null}
      <p className="hidden-text" aria-live="polite">
        {map && !isLoading ? words.mapAnnounce(longDay(words, days.trueOn), map.scene.knownCount) : ''}
      </p>
      <p className="hidden-text graph-said" aria-live="polite">
        {work.said}
      </p>
      <main id="content" className={isNarrow ? 'graph graph-phone' : 'graph'} tabIndex={-1} aria-busy={isLoading}>
        {isNarrow ? null : <Filters scene={map?.scene ?? null} overdue={overdueCount(map)} />}
        <div className="graph-middle" ref={middle} data-placed={places?.isFinal || undefined}>
          {error && !hasFailed ? <FailureNotice error={error} text={words.mapFailed} onRetry={retry} /> : null}
          {/* Its place is kept while the first answers are under way. */}
          {map === null ? <div className="work-bar no-print" /> : null}
          {map && !isEmpty ? (
            <WorkBar map={map} work={work} onHelp={() => setHelping(true)}>
              {isTable ? null : <LayoutMenu map={map} work={work} />}
              <SaveMenu map={map} controls={controls} isMap={!isTable} />
            </WorkBar>
          ) : null}
          {work.unknown > 0 ? (
            <p className="graph-cut">
              {words.workUnknown(work.unknown)}{' '}
              <button type="button" className="button" onClick={work.forgetUnknown}>
                {words.workForget}
              </button>
            </p>
          ) : null}
          {cut > 0 ? <p className="graph-cut">{words.mapCut(cut)}</p> : null}
          {isNarrow ? (
            <>
              <Link className="graph-waits" to={waits}>
                {words.mapToWaits}
              </Link>
              {side === null || seeking.isOpen ? null : (
                <button type="button" className="button graph-seek" onClick={seeking.open}>
                  {words.pathsBetween}
                </button>
              )}
              {side === null ? null : <GraphFindings {...side} />}
            </>
          ) : null}
          {isEmpty && head ? <EmptyBoard head={head} /> : null}
          {map && !isEmpty && map.scene.total === 0 ? (
            <NothingLeft away={map.scene.away.length} onShowAll={() => work.act('showAll', [])} />
          ) : null}
          {map && isTable && !isEmpty ? (
            <GraphTable
              map={map}
              onChoose={choose}
              onPoint={setPointed}
              onWays={onWays?.slugs ?? null}
              preview={trial.preview}
              work={work}
              onMenu={openMenu}
              details={isNarrow && side !== null ? <GraphChosen {...side} /> : undefined}
            />
          ) : null}
          {map && isMapKept && !isNarrow && !isEmpty ? (
            <MapPanel
              isHidden={isTable}
              map={map}
              pointed={pointed}
              onChoose={choose}
              onPoint={setPointed}
              ways={litWays}
              trial={trial}
              work={work}
              controls={controls}
              onTable={swap}
              isMenuOpen={menu !== null}
              onMenu={openMenu}
              onHelp={() => setHelping(true)}
              onBack={back}
            />
          ) : null}
          {map === null && !isTable && places !== null && !error ? (
            <section className="map">
              <Districts world={places.world} titles={titles} />
            </section>
          ) : null}
        </div>
        {isPrinting && side !== null && !isTable ? (
          <div className="graph-printed">
            <GraphTable
              {...side}
              onChoose={choose}
              onPoint={setPointed}
              onWays={onWays?.slugs ?? null}
              preview={trial.preview}
              work={work}
              onMenu={openMenu}
            />
          </div>
        ) : null}
        {isNarrow ? null : <aside className="graph-side">{side === null ? null : <GraphSide {...side} />}</aside>}
      </main>
      {menu !== null && map ? <ActMenu open={menu} map={map} work={work} onClose={() => setMenu(null)} /> : null}
      {isHelping ? <AllKeys onClose={() => setHelping(false)} /> : null}
      {work.asked === null ? null : <ExpandChoice badge={work.asked} onChoose={work.expand} />}
    </>
  )
}
