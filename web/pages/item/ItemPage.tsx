import { useEffect, useState, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { placeOf } from '../../explore/places.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { longDay, momentWords } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { AsOfTools } from '../frame/Dossier.tsx'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { useTitle } from '../frame/useTitle.ts'
import '../overview/Board.css'
import '../overview/RowDetails.css'
import { Dates } from './Dates.tsx'
import type { Item } from './documents.ts'
import { Events, Figures } from './Facts.tsx'
import type { Vocabulary } from './furtherDocuments.ts'
import { ItemHead } from './ItemHead.tsx'
import './ItemPage.css'
import { Ladder } from './Ladder.tsx'
import { NoItem, NotKnown } from './NotKnown.tsx'
import { phaseShown } from './parts.tsx'
import { Relations } from './Relations.tsx'
import { Knew, WaitsAndHolds } from './Side.tsx'
import './Side.css'
import { StatementTable } from './StatementTable.tsx'
import { useItem } from './useItem.ts'
import { Versions } from './Versions.tsx'

const patience = 200

/** Grey lines in the places to come; only after 200 ms, so that a quick answer does not flicker. */
function Waiting(): ReactNode {
  const { words } = useWords()
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(true), patience)
    return () => window.clearTimeout(timer)
  }, [])
  return (
    <section className="panel item-main" aria-busy="true" aria-label={words.loading}>
      {isShown ? <div className="item-waiting" /> : null}
    </section>
  )
}

function Tools({ slug }: { readonly slug: string }): ReactNode {
  const { words } = useWords()
  const dossier = useDossier()
  const chosen = { ...dossier.address, item: slug }
  return (
    <AsOfTools>
      <Link className="button item-tool no-print" to={placeOf(dossier.slug, 'graph', chosen)}>
        <Sign name="drawing" /> {words.showInGraph}
      </Link>
      <Link className="button item-tool no-print" to={placeOf(dossier.slug, 'overview', chosen)}>
        <Sign name="board" /> {words.showOnBoard}
      </Link>
    </AsOfTools>
  )
}

function Whole({ item, vocabulary }: { readonly item: Item; readonly vocabulary: Vocabulary }): ReactNode {
  const shared = { item, vocabulary }
  return (
    <>
      <section className="panel item-main">
        <ItemHead {...shared} />
        <Ladder key={item.slug} item={item} />
      </section>
      <aside className="panel item-side" aria-label={item.name}>
        <Knew {...shared} />
        <WaitsAndHolds item={item} />
        <Versions {...shared} />
        <Relations {...shared} />
        <Figures {...shared} />
        <Dates slug={item.slug} />
        <Events item={item} />
      </aside>
      <StatementTable item={item} />
    </>
  )
}

/** One item at a moment: what was known of it, since when, from whom, and what it hangs together with. */
export function ItemPage(): ReactNode {
  const { item: slug = '' } = useParams()
  const { words } = useWords()
  const { slug: dossierSlug, head, hasFailed, days, retry } = useDossier()
  const { item, vocabulary, isMissing, isLoading, error } = useItem(slug)
  const isElsewhere = item !== null && !item.dossiers.some((dossier) => dossier.slug === dossierSlug)
  const isShown = item !== null && vocabulary !== null && !isElsewhere
  const phase = phaseShown(item?.phase?.phase, item?.substance?.isOpen)
  useTitle(isMissing ? words.noSuchItem : item?.name, head?.title, momentWords(words, days))
  const spoken =
    isShown && !isLoading
      ? words.announceItem(
          item.name,
          longDay(words, item.moment.trueOn),
          longDay(words, item.moment.knownOn),
          item.isKnown ? (phase ? words.phases[phase] : words.nothingRecorded) : words.notKnown,
        )
      : ''
  return (
    <>
      {isShown ? <Tools slug={slug} /> : null}
      <p className="hidden-text" aria-live="polite">
        {spoken}
      </p>
      <main id="content" className="item-page" tabIndex={-1} aria-busy={isLoading}>
        {error && !hasFailed ? <FailureNotice error={error} text={words.failedItem} onRetry={retry} /> : null}
        {isMissing || isElsewhere ? <NoItem slug={slug} item={isElsewhere ? item : null} /> : null}
        {!isMissing && !isElsewhere && !isShown && !error ? <Waiting /> : null}
        {isShown && !item.isKnown ? <NotKnown item={item} vocabulary={vocabulary} /> : null}
        {isShown && item.isKnown ? <Whole item={item} vocabulary={vocabulary} /> : null}
      </main>
    </>
  )
}
