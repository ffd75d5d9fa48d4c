import { useEffect, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { carriedOver, printAddress } from '../../explore/address.ts'
import { placeOf } from '../../explore/places.ts'
import { isPlain, isUndo, usePageKeys } from '../../ui/usePageKeys.ts'
import { longDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { useTitle } from '../frame/useTitle.ts'
import type { Choice } from '../overview/choice.ts'
import { EmptyBoard } from '../overview/EmptyBoard.tsx'
import '../overview/RowDetails.css'
import { ChosenPanel } from './ChosenPanel.tsx'
import { Filters } from './Filters.tsx'
import './GraphPage.css'
import { GraphTable } from './GraphTable.tsx'
import { GraphTools } from './GraphTools.tsx'
import { Districts, MapPanel, preloadMap } from './MapPanel.tsx'
import { NothingChosen } from './NothingChosen.tsx'
import { NothingLeft } from './NothingLeft.tsx'
import { useMap } from './useMap.ts'
import { canUndo, undone } from './view.ts'

/** Who and what has to do with each other at a moment, each in its own place; and the same as a table. */
export function GraphPage(): ReactNode {
  const { words } = useWords()
  const { slug, head, hasFailed, address, go, days, isNarrow, retry } = useDossier()
  const { map, places, isLoading, error } = useMap()
  const [pointed, setPointed] = useState<string | null>(null)
  const isTable = address.isTable || isNarrow
  useEffect(() => {
    if (!isTable) preloadMap()
  }, [isTable])
  usePageKeys((event) => {
    if (isPlain(event, 't')) go({ ...address, isTable: !address.isTable }, 'quietly')
    if (isUndo(event) && canUndo(address)) {
      event.preventDefault()
      go(undone(address), 'quietly')
    }
  })
  const chosenName = address.item === null ? null : map?.items.get(address.item)?.name
  useTitle(chosenName, words.pages.graph, head?.title, shortDay(words, days.trueOn))

  const choose = (item: string | null): void => go({ ...address, item }, 'quietly')
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
  const panel = map === null || address.item === null ? null : <ChosenPanel slug={address.item} map={map} choice={choice} />
  const waits = { ...placeOf(slug, 'overview', address), search: printAddress({ ...carriedOver(address), isWaitsList: true }) }
  const cut = (map?.whole.leftOut ?? 0) + (map?.moment.graph.hiddenNodes ?? 0)
  return (
    <>
      {map && !isNarrow ? <GraphTools scene={map.scene} /> : null}
      <p className="hidden-text" aria-live="polite">
        {map && !isLoading ? words.mapAnnounce(longDay(words, days.trueOn), map.scene.knownCount) : ''}
      </p>
      <main id="content" className={isNarrow ? 'graph graph-phone' : 'graph'} tabIndex={-1} aria-busy={isLoading}>
        {isNarrow ? null : <Filters scene={map?.scene ?? null} />}
        <div className="graph-middle" data-placed={places?.isFinal || undefined}>
          {error && !hasFailed ? <FailureNotice error={error} text={words.mapFailed} onRetry={retry} /> : null}
          {cut > 0 ? <p className="graph-cut">{words.mapCut(cut)}</p> : null}
          {isNarrow ? (
            <Link className="graph-waits" to={waits}>
              {words.mapToWaits}
            </Link>
          ) : null}
          {isEmpty && head ? <EmptyBoard head={head} /> : null}
          {map && !isEmpty && map.scene.total === 0 ? <NothingLeft /> : null}
          {map && isTable && !isEmpty ? (
            <GraphTable map={map} onChoose={choose} onPoint={setPointed} details={isNarrow ? panel : undefined} />
          ) : null}
          {map && !isTable && !isEmpty ? <MapPanel map={map} pointed={pointed} onChoose={choose} onPoint={setPointed} /> : null}
          {map === null && !isTable && places !== null && !error ? (
            <section className="map">
              <Districts world={places.world} />
            </section>
          ) : null}
        </div>
        {isNarrow ? null : (
          <aside className="graph-side">{map === null ? null : (panel ?? <NothingChosen map={map} onChoose={choose} />)}</aside>
        )}
      </main>
    </>
  )
}
