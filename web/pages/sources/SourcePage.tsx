import { useMemo, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { placeOf } from '../../explore/places.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { longDay, momentWords } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { useTitle } from '../frame/useTitle.ts'
import { placesOf } from './passages.ts'
import { Places } from './Places.tsx'
import { SourceFacts } from './SourceFacts.tsx'
import './SourcePage.css'
import './Sources.css'
import { useSource } from './useSource.ts'
import { Waiting } from './Waiting.tsx'

function NotThere({ name }: { readonly name: string }): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  return (
    <section className="panel sources-none">
      <h2 dir="auto">{words.notFoundSource(name)}</h2>
      <Link className="button" to={placeOf(slug, 'sources', address)}>
        {words.toSources}
      </Link>
    </section>
  )
}

/** One source: what it is, how far it was read, and everything that rests on it, in its own order. */
export function SourcePage(): ReactNode {
  const { words } = useWords()
  const { source: name = '' } = useParams()
  const { slug, head, address, days, change, retry, hasFailed } = useDossier()
  const { source, isMissing, statements, isLoading, isWhole, error } = useSource(name)
  const places = useMemo(() => placesOf(name, statements), [name, statements])
  useTitle(source?.title ?? (isMissing ? words.notFoundTitle : null), head?.title, momentWords(words, days))
  const later = source ? source.everything.totalCount - source.visible.totalCount : 0
  const total = source?.statements.totalCount ?? 0
  return (
    <main id="content" className="source-page" tabIndex={-1} aria-busy={isLoading || (source !== null && !isWhole && !error)}>
      {error && !hasFailed ? (
        <FailureNotice
          error={error}
          text={source && statements.length < total ? words.failedMoreStatements(statements.length, total) : words.failedSource}
          onRetry={retry}
        />
      ) : null}
      {isMissing ? <NotThere name={name} /> : null}
      {source === null && !isMissing && !error ? <Waiting label={words.loading} /> : null}
      {source ? (
        <>
          <section className="panel source-about" aria-labelledby="source-name">
            <Link className="source-back" to={placeOf(slug, 'sources', address)}>
              <Sign name="left" size={13} />
              {words.toSources}
            </Link>
            <SourceFacts source={source} />
          </section>
          <section className="panel source-rests" aria-labelledby="source-rests">
            <header className="sources-head">
              <h2 id="source-rests">
                {words.whatRests} <span className="count">{total}</span>
              </h2>
              {later === 0 ? null : (
                <button
                  type="button"
                  className="sources-choice no-print"
                  aria-pressed={address.isLaterShown}
                  onClick={() => change({ isLaterShown: !address.isLaterShown })}
                >
                  {words.alsoLater(later)}
                </button>
              )}
            </header>
            {total === 0 ? (
              <p className="sources-none">{words.nothingRests(longDay(words, days.knownOn))}</p>
            ) : (
              <Places places={places} language={source.language} />
            )}
          </section>
        </>
      ) : null}
    </main>
  )
}
