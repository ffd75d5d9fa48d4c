import { useState, type ReactNode } from 'react'
import type { CombinedError } from 'urql'
import type { Address, Dropped } from '../../explore/address.ts'
import { daysBetween } from '../../explore/day.ts'
import { turnTo } from '../../explore/moment.ts'
import { useOnline } from '../../ui/useMedia.ts'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import type { Row } from './board.ts'
import type { Overview } from './documents.ts'

interface Props {
  readonly dossier: Overview | null
  readonly rows: readonly Row[]
  readonly address: Address
  readonly asked: { readonly trueOn: string; readonly knownOn: string }
  readonly dropped: readonly Dropped[]
  readonly error: CombinedError | null
  readonly onRetry: () => void
  readonly onAddress: (address: Address, how?: 'quietly') => void
}

/** Days without news after which the page says when something was last heard. */
const quietAfterDays = 30
const longestValue = 40

function Notice({ text, action, onAction }: { readonly text: string; readonly action: string; readonly onAction: () => void }): ReactNode {
  return (
    <p className="notice">
      <span>{text}</span>
      <button type="button" className="button" onClick={onAction}>
        {action}
      </button>
    </p>
  )
}

/** Quiet lines between the dates and the board: only what must be said, and what can be done about it. */
export function Notices({ dossier, rows, address, asked, dropped, error, onRetry, onAddress }: Props): ReactNode {
  const { words } = useWords()
  const isOnline = useOnline()
  const [dismissed, setDismissed] = useState<readonly Dropped[] | null>(null)
  const lastHeard = dossier?.lastHeardOn ?? null
  const isQuiet = lastHeard !== null && daysBetween(lastHeard, asked.knownOn) > quietAfterDays
  const isItemAway = address.item !== null && dossier !== null && !error && !rows.some((row) => row.slug === address.item)
  const what = dropped.map(({ name, value }) => `${name}=${value.slice(0, longestValue)}`).join(', ')
  return (
    <section className="notices no-print" aria-label={words.notices}>
      {isOnline ? null : <output className="notice">{words.offline}</output>}
      {error ? (
        <div className="notice-failure">
          <FailureNotice
            error={error}
            text={dossier ? words.failedDate(longDay(words, asked.trueOn)) : words.failedFirst}
            onRetry={onRetry}
          />
        </div>
      ) : null}
      {dropped.length > 0 && dismissed !== dropped ? (
        <Notice
          text={words.dropped(what)}
          action={words.dismiss}
          onAction={() => {
            setDismissed(dropped)
            onAddress(address, 'quietly')
          }}
        />
      ) : null}
      {address.basis === null ? null : (
        <Notice
          text={words.basisPinned(address.basis)}
          action={words.basisNewest}
          onAction={() => onAddress({ ...address, basis: null })}
        />
      )}
      {isQuiet ? (
        <Notice
          text={words.lastHeard(longDay(words, lastHeard))}
          action={words.goTo(longDay(words, lastHeard))}
          onAction={() => onAddress(turnTo(address, 'knownOn', lastHeard))}
        />
      ) : null}
      {isItemAway && address.item !== null ? (
        <Notice
          text={words.itemNotHere(address.item)}
          action={words.clearChoice}
          onAction={() => onAddress({ ...address, item: null, isOpened: false }, 'quietly')}
        />
      ) : null}
    </section>
  )
}
