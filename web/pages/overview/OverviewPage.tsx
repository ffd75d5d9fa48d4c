import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { printAddress } from '../../explore/address.ts'
import { dayInAmsterdam } from '../../explore/day.ts'
import { askedMoment, daysOf, turnTo } from '../../explore/moment.ts'
import { useMedia } from '../../ui/useMedia.ts'
import { longDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { AppBar } from '../frame/AppBar.tsx'
import { NotFoundPage } from '../frame/NotFoundPage.tsx'
import { useTheme } from '../frame/theme.ts'
import { useAddress } from '../frame/useAddress.ts'
import { useTitle } from '../frame/useTitle.ts'
import { AsOfBar } from './AsOfBar.tsx'
import { Board } from './Board.tsx'
import { countsOf, rowsOf } from './board.ts'
import type { Choice } from './choice.ts'
import { CountTiles } from './Counts.tsx'
import { EmptyBoard } from './EmptyBoard.tsx'
import { Notices } from './Notices.tsx'
import './OverviewPage.css'
import { Phone } from './Phone.tsx'
import { Skeleton } from './Skeleton.tsx'
import { useDateKeys } from './useDateKeys.ts'
import { useOverview } from './useOverview.ts'
import { preloadCanvas, WaitsPanel } from './WaitsPanel.tsx'

const phone = '(max-width: 719px)'

/** What a dossier holds open at a moment, and what waits for what. */
export function OverviewPage({ slug }: { readonly slug: string }): ReactNode {
  const { language, words } = useWords()
  const { address, dropped, go } = useAddress()
  const theme = useTheme()
  const isNarrow = useMedia(phone)
  const [pointed, setPointed] = useState<string | null>(null)
  const { dossier, items, isMissing, isLoading, error, retry } = useOverview(slug, askedMoment(address), language)
  const rows = useMemo(() => (dossier ? rowsOf(items, dossier.blocking.roots, words.shortTitles) : []), [dossier, items, words])
  const counts = useMemo(() => (dossier ? countsOf(rows) : null), [dossier, rows])
  const [today] = useState(() => dayInAmsterdam(new Date()))
  const asked = daysOf(address, today)
  const days = error && dossier ? dossier.moment : asked
  useEffect(() => {
    if (!isNarrow) preloadCanvas()
  }, [isNarrow])
  useDateKeys(dossier, address, go)
  useTitle(isNarrow ? null : words.overview, dossier?.title, shortDay(words, days.trueOn))
  if (isMissing) return <NotFoundPage slug={slug} />

  const choice: Choice = {
    chosen: address.item,
    opened: address.isOpened ? address.item : null,
    pointed,
    choose: (item) => go({ ...address, item, isOpened: item !== null && item === address.item && address.isOpened }, 'quietly'),
    toggle: (item) => go({ ...address, item, isOpened: !(address.item === item && address.isOpened) }, 'quietly'),
    addressOf: (item) => printAddress({ ...address, item, isOpened: false }),
    point: setPointed,
  }
  const seen = dossier?.moment ?? { ...asked, basis: 0 }
  const spoken =
    dossier && counts && !isLoading
      ? words.announce(longDay(words, seen.trueOn), longDay(words, seen.knownOn), counts.open, counts.waiting)
      : ''
  const onWaitsList = (isWaitsList: boolean) => go({ ...address, isWaitsList }, 'quietly')
  const shared = { rows, choice, cycles: dossier?.blocking.cycles ?? [] }
  return (
    <div className="overview">
      <AppBar title={dossier?.title ?? null} />
      <AsOfBar
        slug={slug}
        dossier={dossier}
        counts={counts}
        address={address}
        days={days}
        today={today}
        isLoading={isLoading}
        isNarrow={isNarrow}
        onAddress={go}
      />
      <Notices
        dossier={dossier}
        rows={rows}
        address={address}
        asked={asked}
        dropped={dropped}
        error={error}
        onRetry={retry}
        onAddress={go}
      />
      <p className="hidden-text" aria-live="polite">
        {spoken}
      </p>
      <main id="content" className={isNarrow ? 'overview-main phone' : 'overview-main'} tabIndex={-1} aria-busy={isLoading}>
        {dossier === null && !error ? <Skeleton label={words.loading} /> : null}
        {counts && isNarrow ? <CountTiles counts={counts} /> : null}
        {dossier && rows.length === 0 ? <EmptyBoard dossier={dossier} onDay={(day) => go(turnTo(address, 'knownOn', day))} /> : null}
        {dossier && rows.length > 0 && isNarrow ? (
          <Phone {...shared} seen={seen} basis={seen.basis} isWaitsList={address.isWaitsList} onWaitsList={onWaitsList} />
        ) : null}
        {dossier && rows.length > 0 && !isNarrow ? (
          <>
            <Board {...shared} seen={seen} basis={seen.basis} sort={address.sort} onSort={(sort) => go({ ...address, sort }, 'quietly')} />
            <WaitsPanel {...shared} theme={theme} isList={address.isWaitsList} onList={onWaitsList} />
          </>
        ) : null}
      </main>
    </div>
  )
}
