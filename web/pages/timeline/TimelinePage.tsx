import { useDeferredValue, type ReactNode } from 'react'
import { longDay, momentWords } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { AsOfTools } from '../frame/Dossier.tsx'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { useTitle } from '../frame/useTitle.ts'
import '../overview/Board.css'
import { CountRow } from '../overview/Counts.tsx'
import { Rails } from '../overview/rails/Rails.tsx'
import '../overview/RowDetails.css'
import { Skeleton } from '../overview/Skeleton.tsx'
import { useBoard } from '../overview/useBoard.ts'
import { ChosenMark } from './ChosenMark.tsx'
import { Drawing } from './Drawing.tsx'
import { EntryList } from './EntryList.tsx'
import { OpenBoard } from './OpenBoard.tsx'
import { Legend } from './Legend.tsx'
import './Timeline.css'
import { TimelineBar } from './TimelineBar.tsx'
import './TimelinePhone.css'
import { useDrawing } from './useDrawing.ts'
import { useReplay } from './useReplay.ts'
import { useSight } from './useSight.ts'
import { useTimeline } from './useTimeline.ts'
import { useTimelineKeys } from './useTimelineKeys.ts'

/** All that a dossier says by day on lanes, with the board beside it, and a replay of how it became known. */
export function TimelinePage(): ReactNode {
  const { words } = useWords()
  const { head, hasFailed, address, change, days, isNarrow, retry } = useDossier()
  const timeline = useTimeline(address.lanes ?? 'body')
  // Drawn in pieces, so that a hand is heard in between.
  const { entries, laneNames, sort } = useDeferredValue(timeline.told)
  const { beyond, rail, span, steps, error } = timeline
  const board = useBoard()
  const seeing = useSight(span)
  const drawn = useDrawing(entries, sort, seeing.sight)
  const isCaughtUp = !board.isLoading && board.dossier?.moment.knownOn === days.knownOn
  const replay = useReplay(steps, isCaughtUp, board.error !== null || hasFailed, seeing.show)
  useTimelineKeys({ replay, seeing, steps, address, isNarrow, change })
  useTitle(words.pages.timeline, head?.title, momentWords(words, days))
  const choose = (entry: string | null): void => change({ entry })
  const isList = isNarrow || address.isTable
  const isBusy = entries === null && error === null
  const chosen = drawn.chosen?.entries.flatMap(({ key }) => drawn.told.get(key) ?? []) ?? []
  const shared = { chosen: address.entry, onChoose: choose, days }
  return (
    <>
      <AsOfTools>{isNarrow ? <Rails isSlim /> : <CountRow counts={board.counts} />}</AsOfTools>
      <p className="hidden-text" aria-live="polite">
        {board.dossier && !replay.isPlaying && isCaughtUp && board.counts
          ? words.announce(longDay(words, days.trueOn), longDay(words, days.knownOn), board.counts.open, board.counts.waiting)
          : ''}
      </p>
      <main id="content" className="timeline-page" tabIndex={-1} aria-busy={isBusy} aria-label={words.pages.timeline}>
        <TimelineBar replay={replay} steps={steps} seeing={seeing} />
        {error && !hasFailed ? <FailureNotice error={error} text={words.failedRails} onRetry={retry} /> : null}
        {isBusy ? <Skeleton label={words.loading} /> : null}
        {entries === null ? null : isList ? (
          <EntryList {...shared} entries={entries} />
        ) : (
          <section className="panel timeline-panel" aria-label={words.pages.timeline}>
            <div className="timeline-scroll">
              <Drawing drawn={drawn} laneNames={laneNames} rail={rail} seeing={seeing} onTurn={replay.pause} onChoose={choose} />
            </div>
            <Legend beyond={beyond} before={span.before} />
          </section>
        )}
        {isNarrow || entries === null ? null : (
          <div className="timeline-side">
            {isList || chosen.length === 0 ? null : <ChosenMark entries={chosen} days={days} onClose={() => choose(null)} />}
            <OpenBoard board={board} />
          </div>
        )}
        <p className="print-only timeline-address">{window.location.href}</p>
      </main>
    </>
  )
}
