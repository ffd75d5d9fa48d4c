import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { Address } from '../../explore/address.ts'
import { lookOf, wayFamilies, type WayFamily } from '../../explore/looks.ts'
import { partsOf } from '../../explore/ways.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import type { Choice } from '../overview/choice.ts'
import type { GraphMap } from './useMap.ts'
import type { Seeking } from './useSeeking.ts'
import type { UsedWays, Ways } from './useWays.ts'
import { WayList } from './WayList.tsx'
import { WayPicker } from './WayPicker.tsx'
import './WaysPanel.css'

interface Props {
  readonly used: UsedWays
  readonly map: GraphMap
  readonly choice: Choice
  readonly seeking: Seeking
  readonly onPointWay: (index: number | null) => void
}

/** Over which relations the ways may go; one kind always stays. */
function Families(): ReactNode {
  const { words } = useWords()
  const { address, change } = useDossier()
  const chosen = address.wayOver.length === 0 ? wayFamilies : address.wayOver
  const toggle = (family: WayFamily): void => {
    const next = wayFamilies.filter((one) => (one === family ? !chosen.includes(one) : chosen.includes(one)))
    change({ wayOver: next.length === wayFamilies.length ? [] : next })
  }
  return (
    <fieldset className="way-families">
      <legend>{words.pathsOver}</legend>
      {wayFamilies.map((family) => {
        const isLast = chosen.length === 1 && chosen.includes(family)
        return (
          <label key={family} title={isLast ? words.pathsLast : undefined}>
            <input type="checkbox" checked={chosen.includes(family)} disabled={isLast} onChange={() => toggle(family)} />
            {words.mapFamilies[family]}
          </label>
        )
      })}
    </fieldset>
  )
}

/** Which of the items passed are outside the filters, and which are not on this map at all. */
function Outside({ ways, map }: { readonly ways: Ways; readonly map: GraphMap }): ReactNode {
  const { words } = useWords()
  const { address } = useDossier()
  const passed = [...partsOf(ways.ways).slugs]
  const outside = passed.filter((slug) => !map.items.has(slug)).length
  const filtered = passed.filter((slug) => {
    const item = map.items.get(slug)
    const names = item ? [lookOf(item.type, item.kind), map.states.get(slug)?.phase] : []
    return names.some((name) => name && address.hidden.includes(name))
  }).length
  return (
    <>
      {filtered === 0 ? null : <p className="way-note">{words.pathsFiltered(filtered)}</p>}
      {outside === 0 ? null : <p className="way-note">{words.pathsOutside(outside)}</p>}
    </>
  )
}

/** What was found, in a sentence; null while there is nothing to say. */
function useOutcome({ wayFrom, wayTo, wayOver }: Address, ways: Ways | null, nameOfEnd: (slug: string) => string): string | null {
  const { words } = useWords()
  const { days } = useDossier()
  if (wayFrom === null || wayTo === null) return null
  if (wayFrom === wayTo) return words.pathsSame
  if (ways === null) return null
  const { start, end } = ways.ends
  if (start === null || end === null) return words.mapNoSuchItem(start === null ? wayFrom : wayTo)
  const unknown = [start, end].find((item) => !item.isKnown)
  if (unknown) return words.mapNotKnown(unknown.name, longDay(words, days.knownOn))
  const steps = ways.ways[0]?.length
  if (steps !== undefined) return words.pathsFound(ways.ways.length, steps, ways.isTruncated)
  const [one, other] = [nameOfEnd(wayFrom), nameOfEnd(wayTo)]
  return wayOver.length === 0 ? words.pathsNone(one, other) : words.pathsNoneOver(one, other)
}

/** Two items, and the shortest ways between them in words; the map lights them. */
export function WaysPanel({ used, map, choice, seeking, onPointWay }: Props): ReactNode {
  const { words } = useWords()
  const { address, change } = useDossier()
  const { wayFrom, wayTo } = address
  const { isFresh } = seeking
  const { ways, isLoading, error, retry } = used
  const panel = useRef<HTMLElement>(null)
  // Opened by a button that is gone now, it takes the focus.
  const isPicked = useRef(isFresh)
  const nameOfEnd = (slug: string): string => {
    const ends = [ways?.ends.start, ways?.ends.end]
    return map.items.get(slug)?.name ?? ends.find((end) => end?.slug === slug)?.name ?? slug
  }
  const outcome = useOutcome(address, ways, nameOfEnd)
  // The field that was left is gone: on to the next one, or to what was found.
  useEffect(() => {
    if (isPicked.current) panel.current?.querySelector<HTMLElement>('.way-search, .ways-said')?.focus()
    isPicked.current = false
  })
  // An end that was chosen before the panel opened comes in with the address and takes the place of the field that had the focus.
  const ends = `${wayFrom} ${wayTo}`
  const endsBefore = useRef(ends)
  useEffect(() => {
    if (endsBefore.current === ends) return
    endsBefore.current = ends
    const isNowhere = document.activeElement === null || document.activeElement === document.body
    if (isFresh && isNowhere) panel.current?.querySelector<HTMLElement>('.way-search, .ways-said')?.focus()
  }, [isFresh, ends])
  const pick = (end: 'wayFrom' | 'wayTo') => (slug: string | null) => {
    isPicked.current = true
    change({ [end]: slug })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    seeking.close()
  }
  const isBoth = wayFrom !== null && wayTo !== null
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape anywhere in the panel closes it; the button does the same
    <article className="ways-panel" aria-labelledby="ways-title" ref={panel} onKeyDown={onKeyDown}>
      <header className="ways-head">
        <h2 id="ways-title">{words.pathsTitle}</h2>
        <button
          type="button"
          className="button button-quiet button-square"
          aria-label={words.pathsClose}
          title={words.pathsClose}
          onClick={seeking.close}
        >
          <Sign name="close" size={15} />
        </button>
      </header>
      <WayPicker
        label={words.pathsFrom}
        map={map}
        slug={wayFrom}
        name={wayFrom === null ? '' : nameOfEnd(wayFrom)}
        onPick={pick('wayFrom')}
      />
      <WayPicker label={words.pathsTo} map={map} slug={wayTo} name={wayTo === null ? '' : nameOfEnd(wayTo)} onPick={pick('wayTo')} />
      {isBoth ? (
        <button type="button" className="button" onClick={() => change({ wayFrom: wayTo, wayTo: wayFrom })}>
          <Sign name="updown" size={14} /> {words.pathsSwap}
        </button>
      ) : (
        <p className="way-note">{words.pathsPick}</p>
      )}
      <Families />
      <p className="ways-said" aria-live="polite" aria-busy={isLoading} tabIndex={-1}>
        {outcome ?? (isLoading ? words.loading : '')}
      </p>
      {error ? <FailureNotice error={error} text={words.pathsFailed} onRetry={retry} /> : null}
      {ways !== null && ways.ways.length === 0 && address.wayOver.length > 0 ? (
        <button type="button" className="button" onClick={() => change({ wayOver: [] })}>
          {words.pathsAllOver}
        </button>
      ) : null}
      {ways === null || ways.ways.length === 0 ? null : (
        <>
          <Outside ways={ways} map={map} />
          <WayList ways={ways} map={map} choice={choice} onPointWay={onPointWay} />
          {ways.isTruncated ? <p className="way-note">{words.pathsTruncated}</p> : null}
        </>
      )}
    </article>
  )
}
