import { useEffect, useState, type ReactNode } from 'react'
import { printAddress } from '../../explore/address.ts'
import { isPlain, usePageKeys } from '../../ui/usePageKeys.ts'
import { longDay, momentWords } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { addressNow } from '../frame/useAddress.ts'
import { AsOfTools } from '../frame/Dossier.tsx'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { Notice } from '../frame/Notices.tsx'
import { useTitle } from '../frame/useTitle.ts'
import { Board } from './Board.tsx'
import type { Choice } from './choice.ts'
import { CountRow, CountTiles } from './Counts.tsx'
import { EmptyBoard } from './EmptyBoard.tsx'
import './OverviewPage.css'
import { Phone } from './Phone.tsx'
import { Rails } from './rails/Rails.tsx'
import { Skeleton } from './Skeleton.tsx'
import { useBoard } from './useBoard.ts'
import { preloadCanvas, WaitsPanel } from './WaitsPanel.tsx'

/** What a dossier holds open at a moment, and what waits for what. */
export function OverviewPage(): ReactNode {
  const { words } = useWords()
  const { head, hasFailed, address, change, days, theme, isNarrow, retry } = useDossier()
  const [pointed, setPointed] = useState<string | null>(null)
  const { dossier, rows, counts, finishedCount, groups, isLoading, error, missing } = useBoard()
  useEffect(() => {
    if (!isNarrow) preloadCanvas()
  }, [isNarrow])
  usePageKeys((event) => {
    if (isPlain(event, 't')) change({ isWaitsList: !addressNow().isWaitsList })
  })
  const chosen = rows.find((row) => row.slug === address.item)
  useTitle(chosen?.name, words.pages.overview, head?.title, momentWords(words, days))

  const choice: Choice = {
    chosen: address.item,
    opened: address.isOpened ? address.item : null,
    pointed,
    choose: (item) => change({ item, isOpened: item !== null && item === address.item && address.isOpened }),
    toggle: (item) => change({ item, isOpened: !(address.item === item && address.isOpened) }),
    addressOf: (item) => printAddress({ ...address, item, isOpened: false }),
    point: setPointed,
  }
  const seen = dossier?.moment ?? { ...days, basis: 0 }
  const spoken =
    dossier && counts && !isLoading
      ? words.announce(longDay(words, seen.trueOn), longDay(words, seen.knownOn), counts.open, counts.waiting)
      : ''
  const isItemAway =
    address.item !== null &&
    dossier !== null &&
    !error &&
    ![...rows, ...groups.flatMap((group) => group.rows)].some((row) => row.slug === address.item)
  const isEmpty = dossier !== null && rows.length === 0 && (finishedCount === 0 || !address.isFinishedShown)
  const isShown = dossier !== null && !isEmpty
  const board = { groups, finishedCount, missing, seen, basis: seen.basis, choice }
  const shared = { rows, choice, cycles: dossier?.blocking.cycles ?? [] }
  return (
    <>
      <AsOfTools>{isNarrow ? <Rails isSlim /> : <CountRow counts={counts} />}</AsOfTools>
      {isItemAway && address.item !== null ? (
        <section className="notices no-print" aria-label={words.aboutChoice}>
          <Notice
            text={words.itemNotHere(address.item)}
            action={words.clearChoice}
            onAction={() => change({ item: null, isOpened: false })}
          />
        </section>
      ) : null}
      <p className="hidden-text" aria-live="polite">
        {spoken}
      </p>
      <main id="content" className={isNarrow ? 'overview phone' : 'overview'} tabIndex={-1} aria-busy={isLoading}>
        {error && !hasFailed ? <FailureNotice error={error} text={words.failedBoard} onRetry={retry} /> : null}
        {isNarrow ? <CountTiles counts={counts} /> : null}
        {dossier === null && !error ? <Skeleton label={words.loading} /> : null}
        {isEmpty && head ? <EmptyBoard head={head} /> : null}
        {isShown && isNarrow ? <Phone {...shared} {...board} isWaitsList={address.isWaitsList} /> : null}
        {isShown && !isNarrow ? (
          <>
            <Board {...board} sort={address.sort} onSort={(sort) => change({ sort })} />
            <WaitsPanel {...shared} theme={theme} isList={address.isWaitsList} onList={(isWaitsList) => change({ isWaitsList })} />
          </>
        ) : null}
        <p className="print-only overview-address">{window.location.href}</p>
      </main>
      {isNarrow ? null : <Rails />}
    </>
  )
}
