import { useMemo, useState, type ReactNode } from 'react'
import { printAddress } from '../../explore/address.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { isPlain, isUndo, usePageKeys } from '../../ui/usePageKeys.ts'
import { shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { useTitle } from '../frame/useTitle.ts'
import { isFinished, rowsOf } from '../overview/board.ts'
import type { Choice } from '../overview/choice.ts'
import { useOverview } from '../overview/useOverview.ts'
import { waitsOf } from '../overview/waitCards.ts'
import { WaitsPanel } from '../overview/WaitsPanel.tsx'
import { ChainPanel } from './ChainPanel.tsx'
import { previewDocument } from './documents.ts'
import { PreviewPanel } from './PreviewPanel.tsx'
import { RootsPanel } from './RootsPanel.tsx'
import './WaitsPage.css'

const nobody: readonly string[] = []

/** What waits for what, what holds most of it up, and what could go on if something closed. */
export function WaitsPage(): ReactNode {
  const { words } = useWords()
  const { slug, head, at, inLanguage, attempt, hasFailed, retry, address, go, days, theme, isNarrow } = useDossier()
  const [pointed, setPointed] = useState<string | null>(null)
  const { dossier, items, isLoading, error } = useOverview()
  const rows = useMemo(
    () => (dossier ? rowsOf(items, dossier.blocking.roots, words.shortTitles).filter((row) => !isFinished(row)) : []),
    [dossier, items, words],
  )
  const waits = useMemo(() => waitsOf(rows), [rows])
  const closing = useMemo(() => address.closing.filter((item) => rows.some((row) => row.slug === item)), [address.closing, rows])
  const trial = useAnswer(previewDocument, { slug, at, closing, language: inLanguage }, attempt, closing.length === 0)
  const unlock = closing.length === 0 ? null : (trial.data?.dossier?.blocking.ifCloses ?? null)
  const preview = useMemo(() => {
    if (closing.length === 0) return null
    const directly = unlock?.directly.map((item) => item.slug) ?? nobody
    const inTheEnd = unlock?.inTheEnd.map((item) => item.slug) ?? nobody
    return { closing, directly, later: inTheEnd.filter((item) => !directly.includes(item)) }
  }, [closing, unlock])
  useTitle(words.pages.waits, head?.title, shortDay(words, days.trueOn))

  usePageKeys((event) => {
    if (isPlain(event, 't')) go({ ...address, isWaitsList: !address.isWaitsList }, 'quietly')
    if (isUndo(event) && address.closing.length > 0) {
      event.preventDefault()
      go({ ...address, closing: address.closing.slice(0, -1) }, 'quietly')
    }
  })

  const choose = (item: string | null): void => go({ ...address, item }, 'quietly')
  const toggleTrial = (item: string): void => {
    const isIn = address.closing.includes(item)
    go({ ...address, closing: isIn ? address.closing.filter((one) => one !== item) : [...closing, item] }, 'quietly')
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
  return (
    <main id="content" className="waits-page" tabIndex={-1} aria-busy={isLoading} aria-label={words.waitsPageLabel}>
      {error && !hasFailed ? <FailureNotice error={error} text={words.failedBoard} onRetry={retry} /> : null}
      {dossier ? (
        <>
          <RootsPanel rows={rows} choice={choice} closing={closing} seen={dossier.moment} onTry={toggleTrial} />
          <WaitsPanel
            rows={rows}
            choice={choice}
            cycles={dossier.blocking.cycles}
            theme={theme}
            isList={address.isWaitsList || isNarrow}
            {...(isNarrow ? {} : { onList: (isWaitsList: boolean) => go({ ...address, isWaitsList }, 'quietly') })}
            trial={{ preview, onTry: toggleTrial }}
          />
          <div className="waits-page-side">
            <PreviewPanel
              rows={rows}
              closing={closing}
              unlock={unlock}
              trial={trial}
              onTry={toggleTrial}
              onClear={() => go({ ...address, closing: [] }, 'quietly')}
            />
            <ChainPanel item={address.item} waits={waits} choice={choice} />
          </div>
        </>
      ) : (
        <section className="panel" aria-busy="true" aria-label={words.loading} />
      )}
    </main>
  )
}
