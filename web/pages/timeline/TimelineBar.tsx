import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOf } from '../../explore/places.ts'
import { laneSorts } from '../../explore/timeline.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { ReplayBar } from './ReplayBar.tsx'
import type { Replay } from './useReplay.ts'
import type { SightControl } from './useSight.ts'

interface Props {
  readonly replay: Replay
  readonly steps: readonly string[]
  readonly seeing: SightControl
}

/** How the timeline is cut, how near it is seen, and the replay. */
export function TimelineBar({ replay, steps, seeing }: Props): ReactNode {
  const { words } = useWords()
  const { slug, address, change, isNarrow } = useDossier()
  const sort = address.lanes ?? 'body'
  const tool = (label: string, sign: 'plus' | 'minus' | 'left' | 'right' | 'fit', onClick: () => void, isOff = false, keys?: string) => (
    <button
      type="button"
      className="button button-square"
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      disabled={isOff}
      onClick={onClick}
    >
      <Sign name={sign} size={15} />
    </button>
  )
  return (
    <section className="panel timeline-bar no-print" aria-label={words.timelineTools}>
      <ReplayBar replay={replay} steps={steps} isSlim={isNarrow} />
      {isNarrow ? null : (
        <>
          <fieldset className="segments" aria-label={words.timelineLanes}>
            {laneSorts.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={each === sort}
                onClick={() => change({ lanes: each === 'body' ? null : each })}
              >
                {words.timelineSorts[each]}
              </button>
            ))}
          </fieldset>
          <div className="timeline-sight" role="group" aria-label={words.timelineSight}>
            {tool(words.timelineEarlier, 'left', () => seeing.pan(-0.4), seeing.sight.from <= seeing.whole.from, 'Shift+ArrowLeft')}
            {tool(words.zoomOut, 'minus', () => seeing.zoom(1 / 1.6), seeing.isWhole, '-')}
            {tool(words.zoomIn, 'plus', () => seeing.zoom(1.6), false, '+')}
            {tool(words.fit, 'fit', seeing.fit, seeing.isWhole, '0')}
            {tool(words.timelineOnward, 'right', () => seeing.pan(0.4), seeing.sight.to >= seeing.whole.to, 'Shift+ArrowRight')}
          </div>
          <button type="button" className="button" aria-keyshortcuts="t" onClick={() => change({ isTable: !address.isTable })}>
            <Sign name={address.isTable ? 'drawing' : 'table'} size={15} /> {address.isTable ? words.asDrawing : words.asTable}
          </button>
        </>
      )}
      <Link className="button button-quiet timeline-compare" to={placeOf(slug, 'compare', address)}>
        <Sign name="compare" size={15} /> <span>{words.pages.compare}</span>
      </Link>
    </section>
  )
}
