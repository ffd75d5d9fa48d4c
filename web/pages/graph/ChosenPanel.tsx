import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { turnTo } from '../../explore/moment.ts'
import { placeOfItem } from '../../explore/places.ts'
import { worked } from '../../explore/work.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { fuzzyDay, longDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { addressNow } from '../frame/useAddress.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import type { Choice } from '../overview/choice.ts'
import { Conflicts } from '../overview/Conflicts.tsx'
import { DateList } from '../overview/DetailLists.tsx'
import { detailsDocument } from '../overview/detailsDocument.ts'
import { Statements } from '../overview/Statements.tsx'
import type { Trial } from '../waits/useTrial.ts'
import { chosenDocument, type Chosen } from './chosenDocument.ts'
import { ItemIcon } from './ItemIcon.tsx'
import { kindOf, nameOf } from './mapTexts.ts'
import { RelationList } from './RelationList.tsx'
import { StateTrail } from './StateTrail.tsx'
import type { GraphMap } from './useMap.ts'
import { WaitColumns } from './WaitColumns.tsx'
import './ChosenPanel.css'

interface Props {
  readonly slug: string
  readonly map: GraphMap
  readonly choice: Choice
  readonly trial: Trial
  /** Seeks ways from the item. */
  readonly onWays: () => void
}

function StateNow({ item, map }: { readonly item: Chosen; readonly map: GraphMap }): ReactNode {
  const { words } = useWords()
  const { phase, substance } = item
  if (!phase) return null
  const state = !phase.isOpen && substance?.isOpen ? substance : phase
  const shown = map.states.get(item.slug)?.phase ?? phase.phase ?? 'UNKNOWN'
  const hue = shown === 'UNCONFIRMED' ? (phase.phase ?? 'UNKNOWN') : shown
  const isSameDay = state.since.earliest === state.since.latest && state.since.earliest === state.lastConfirmedOn
  const isWeak = state.certainty === 'ALLEGED' || state.certainty === 'INFERRED'
  return (
    <>
      <p className="chosen-state">
        <PhaseIcon phase={shown} hue={hue} size={15} />
        <span className={`phase-word phase-${hue.toLowerCase()}`}>{words.mapPhases[shown]}</span>
        {isWeak ? <span className="tag">{words.certainties[state.certainty]}</span> : null}
        {state.wording === null ? null : (
          <q className="quote" lang="nl">
            {state.wording}
          </q>
        )}
      </p>
      <p className="chosen-since">
        {words.mapSince(fuzzyDay(words, state.since))},{' '}
        {isSameDay
          ? words.mapConfirmedSame
          : `${words.mapConfirmed(shortDay(words, state.lastConfirmedOn))} · ${words.ageDays(state.daysSinceConfirmed)}`}
      </p>
    </>
  )
}

function NotKnown({ item }: { readonly item: Chosen }): ReactNode {
  const { words } = useWords()
  const { address, go, days } = useDossier()
  const first = item.firstKnownOn
  return (
    <div className="chosen-away">
      <p dir="auto">{words.mapNotKnown(item.name, longDay(words, days.knownOn))}</p>
      {first === null ? null : (
        <>
          <p>{words.mapFirstKnown(longDay(words, first))}</p>
          <button type="button" className="button" onClick={() => go(turnTo(address, 'knownOn', first))}>
            {words.goTo(longDay(words, first))}
          </button>
        </>
      )}
    </div>
  )
}

/** Hidden by hand it comes back with a press, and stays; the filters are beside the map. */
function NotDrawn({ slug, map }: Pick<Props, 'slug' | 'map'>): ReactNode {
  const { words } = useWords()
  const { go } = useDossier()
  if (!map.scene.away.includes(slug)) return <p className="detail-meta">{words.mapFiltered}</p>
  const slugs = [slug]
  return (
    <p className="detail-meta no-print">
      {words.workIsAway}{' '}
      <button
        type="button"
        className="button"
        onClick={() => go(worked(worked(addressNow(), { does: 'show', slugs }), { does: 'pin', slugs }), 'quietly')}
      >
        <Sign name="eye" size={14} /> {words.workShowAndPin}
      </button>
    </p>
  )
}

/** What can be asked of an item that is on the map. */
function Tools({ slug, map, trial, onWays }: Omit<Props, 'choice'>): ReactNode {
  const { words } = useWords()
  if (!map.known.has(slug)) return null
  return (
    <p className="chosen-tools no-print">
      <button type="button" className="button" onClick={onWays}>
        <Sign name="waits" size={14} /> {words.pathTo}
      </button>
      {map.states.get(slug)?.isOpen ? (
        <button type="button" className="button" aria-pressed={trial.closing.includes(slug)} onClick={() => trial.toggle(slug)}>
          {words.whatIfTitle}
        </button>
      ) : null}
    </p>
  )
}

function Details({ slug, map, choice, trial, onWays }: Props): ReactNode {
  const { words } = useWords()
  const { at, inLanguage, attempt, retry } = useDossier()
  const chosen = useAnswer(chosenDocument, { slug, at, language: inLanguage }, attempt)
  const details = useAnswer(detailsDocument, { slug, at, language: inLanguage }, attempt)
  const item = chosen.data?.item
  const more = details.data?.item
  const error = chosen.error ?? details.error
  const { moment } = map.moment
  if (error) return <FailureNotice error={error} text={words.retryDetails} onRetry={retry} />
  if (!item || !more) {
    return <p className="chosen-waiting">{chosen.isLoading || details.isLoading ? words.loading : words.mapNoSuchItem(slug)}</p>
  }
  if (!item.isKnown) return <NotKnown item={item} />
  const isDrawn = map.scene.nodes.some((node) => node.slug === slug)
  return (
    <div className="details chosen-details">
      <StateNow item={item} map={map} />
      <Tools slug={slug} map={map} trial={trial} onWays={onWays} />
      {isDrawn ? null : <NotDrawn slug={slug} map={map} />}
      {more.phase ? <Conflicts state={more.phase} /> : null}
      {item.history.length === 0 ? null : <StateTrail states={item.history} />}
      <WaitColumns slug={slug} map={map} blocking={more.blocking} choice={choice} />
      {more.dates.length > 0 ? <DateList dates={more.dates} seen={moment} /> : null}
      <RelationList slug={slug} map={map} choice={choice} />
      <Statements statements={more.statements.edges.map((edge) => edge.node)} total={more.statements.totalCount} seen={moment} />
    </div>
  )
}

/** Everything about the chosen item, from its phase to who says so. */
export function ChosenPanel({ slug, map, choice, trial, onWays }: Props): ReactNode {
  const { words } = useWords()
  const { slug: dossier, address } = useDossier()
  return (
    <article className="chosen" aria-labelledby="chosen-name">
      <header className="chosen-head">
        <p className="chosen-kind">
          <ItemIcon slug={slug} map={map} />
          <span>{kindOf(slug, map, words)}</span>
          <Link
            className="button button-quiet button-square no-print"
            to={placeOfItem(dossier, slug, address)}
            aria-label={words.mapOpenItem}
            title={words.mapOpenItem}
          >
            <Sign name="external" size={15} />
          </Link>
          <button
            type="button"
            className="button button-quiet button-square no-print"
            aria-label={words.mapClose}
            title={words.mapClose}
            onClick={() => choice.choose(null)}
          >
            <Sign name="close" size={15} />
          </button>
        </p>
        <h2 id="chosen-name" dir="auto">
          {nameOf(slug, map)}
        </h2>
      </header>
      <Details key={slug} slug={slug} map={map} choice={choice} trial={trial} onWays={onWays} />
    </article>
  )
}
