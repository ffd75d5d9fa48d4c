import { useMemo, type ReactNode } from 'react'
import { saveCsv } from '../../ui/csv.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { momentWords } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { AsOfTools } from '../frame/Dossier.tsx'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { useTitle } from '../frame/useTitle.ts'
import { Filters, FindField } from './Filters.tsx'
import { NoneFound } from './NoneFound.tsx'
import { Figures, PartlyRead } from './partly.tsx'
import { groupsOf, narrowed } from './rows.ts'
import { SourceCards } from './SourceCards.tsx'
import './Sources.css'
import { sourcesCsv } from './sourcesCsv.ts'
import { SourcesTable } from './SourcesTable.tsx'
import { useSources } from './useSources.ts'
import { Waiting } from './Waiting.tsx'

/** All sources of the dossier: what each is, how far it was read, and how much rests on it at the moment. */
export function SourcesPage(): ReactNode {
  const { words } = useWords()
  const { slug, head, address, days, isNarrow, change, retry, hasFailed } = useDossier()
  const { dossier, rows, isLoading, isWhole, error } = useSources()
  const { find, hidden, sourceSort: sort } = address
  const groups = useMemo(() => groupsOf(narrowed(rows, { find, hidden }), sort), [rows, find, hidden, sort])
  const shown = groups.flatMap((group) => group.rows)
  const total = dossier?.sources.totalCount ?? 0
  useTitle(words.pages.sources, head?.title, momentWords(words, days))
  const save = () => saveCsv(words.csvName(slug, days.knownOn), sourcesCsv(shown, words))
  return (
    <>
      {dossier && !isNarrow ? (
        <AsOfTools>
          <Figures rows={rows} total={total} />
        </AsOfTools>
      ) : null}
      <p className="hidden-text" aria-live="polite">
        {dossier && isWhole ? words.announceSources(shown.length, total) : ''}
      </p>
      <main id="content" className="sources" tabIndex={-1} aria-busy={isLoading || (dossier !== null && !isWhole && !error)}>
        {error && !hasFailed ? (
          <FailureNotice
            error={error}
            text={dossier && rows.length < total ? words.failedMoreSources(rows.length, total) : words.failedSources}
            onRetry={retry}
          />
        ) : null}
        {dossier === null && !error ? <Waiting label={words.loading} /> : null}
        {dossier ? (
          <section className="panel sources-panel" aria-labelledby="sources-title">
            <header className="sources-head">
              <h2 id="sources-title">
                {words.sourcesHeading} <span className="count">{shown.length === total ? total : `${shown.length} / ${total}`}</span>
              </h2>
              <div className="sources-tools no-print">
                {sort === null ? null : (
                  <button type="button" className="button" onClick={() => change({ sourceSort: null })}>
                    {words.newestFirst}
                  </button>
                )}
                <FindField />
                <button type="button" className="button" title={words.asCsvWhy} disabled={!isWhole || shown.length === 0} onClick={save}>
                  <Sign name="download" size={14} />
                  {words.asCsv}
                </button>
              </div>
            </header>
            <Filters rows={rows} />
            {isWhole ? <PartlyRead rows={rows} /> : null}
            <div className="sources-scroll">
              {shown.length === 0 && isWhole ? <NoneFound isEmpty={rows.length === 0} /> : null}
              {shown.length > 0 && isNarrow ? <SourceCards groups={groups} /> : null}
              {shown.length > 0 && !isNarrow ? (
                <SourcesTable groups={groups} sort={sort} onSort={(sourceSort) => change({ sourceSort })} />
              ) : null}
            </div>
          </section>
        ) : null}
      </main>
    </>
  )
}
