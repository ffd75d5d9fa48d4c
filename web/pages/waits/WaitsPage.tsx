import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { printAddress } from '../../explore/address.ts'
import { isPlain, isUndo, usePageKeys } from '../../ui/usePageKeys.ts'
import { longDay, momentWords } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { addressNow } from '../frame/useAddress.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { useTitle } from '../frame/useTitle.ts'
import { isFinished, rowsOf } from '../overview/board.ts'
import type { Choice } from '../overview/choice.ts'
import { Missing } from '../overview/Missing.tsx'
import { Skeleton } from '../overview/Skeleton.tsx'
import { useOverview } from '../overview/useOverview.ts'
import { waitsOf } from '../overview/waitCards.ts'
import { WaitsPanel } from '../overview/WaitsPanel.tsx'
import { ChainPanel } from './ChainPanel.tsx'
import { PreviewPanel } from './PreviewPanel.tsx'
import { RootsPanel } from './RootsPanel.tsx'
import { useTrial } from './useTrial.ts'
import './WaitsPage.css'

/** What waits for what, what holds most of it up, and what could go on if something closed. */
export function WaitsPage(): ReactNode {
  const { words } = useWords()
  const { head, hasFailed, retry, address, change, days, theme, isNarrow } = useDossier()
  const [pointed, setPointed] = useState<string | null>(null)
  const { dossier, items, isLoading, error, furtherError } = useOverview()
  const rows = useMemo(
    () => (dossier ? rowsOf(items, dossier.blocking.roots, words.shortTitles).filter((row) => !isFinished(row)) : []),
    [dossier, items, words],
  )
  const waits = useMemo(() => waitsOf(rows), [rows])
  const isOpen = useCallback((item: string) => rows.some((row) => row.slug === item), [rows])
  const trial = useTrial(isOpen)
  useTitle(rows.find((row) => row.slug === address.item)?.name, words.pages.waits, head?.title, momentWords(words, days))

  usePageKeys((event) => {
    if (isPlain(event, 't')) change({ isWaitsList: !addressNow().isWaitsList })
    if (isUndo(event) && address.closing.length > 0) {
      event.preventDefault()
      change({ closing: addressNow().closing.slice(0, -1) })
    }
  })

  const choose = (item: string | null): void => change({ item })
  const showChain = (item: string): void => {
    choose(item)
    document.querySelector<HTMLElement>('#chain-title')?.focus()
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
  const waiting = rows.filter(({ isBlocked }) => isBlocked).length
  const spoken =
    dossier && !isLoading
      ? words.announce(longDay(words, dossier.moment.trueOn), longDay(words, dossier.moment.knownOn), rows.length, waiting)
      : ''
  return (
    <>
      <p className="hidden-text" aria-live="polite">
        {spoken}
      </p>
      <main id="content" className="waits-page" tabIndex={-1} aria-busy={isLoading} aria-label={words.waitsPageLabel}>
        {error && !hasFailed ? <FailureNotice error={error} text={words.failedBoard} onRetry={retry} /> : null}
        <Missing missing={{ open: furtherError, finished: null }} />
        {dossier ? (
          <>
            <RootsPanel
              rows={rows}
              choice={choice}
              closing={trial.closing}
              seen={dossier.moment}
              onTry={trial.toggle}
              onHolds={showChain}
            />
            <WaitsPanel
              rows={rows}
              choice={choice}
              cycles={dossier.blocking.cycles}
              theme={theme}
              isList={address.isWaitsList || isNarrow}
              {...(isNarrow ? {} : { onList: (isWaitsList: boolean) => change({ isWaitsList }) })}
              trial={{ preview: trial.preview, onTry: trial.toggle }}
            />
            <div className="waits-page-side">
              <PreviewPanel nameOf={(one) => rows.find((row) => row.slug === one)?.name ?? one} trial={trial} />
              <ChainPanel item={address.item} waits={waits} choice={choice} />
            </div>
          </>
        ) : error ? null : (
          <Skeleton label={words.loading} />
        )}
      </main>
    </>
  )
}
