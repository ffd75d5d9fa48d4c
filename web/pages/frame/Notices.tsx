import { useState, type ReactNode } from 'react'
import type { CombinedError } from 'urql'
import type { Dropped } from '../../explore/address.ts'
import { daysBetween } from '../../explore/day.ts'
import { turnTo } from '../../explore/moment.ts'
import { useOnline } from '../../ui/useMedia.ts'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from './dossier.ts'
import { FailureNotice } from './FailureNotice.tsx'
import './Notices.css'

interface Props {
  readonly asked: { readonly trueOn: string; readonly knownOn: string }
  readonly error: CombinedError | null
}

/** Days without news after which the page says when something was last heard. */
const quietAfterDays = 30
const longestValue = 40

/** A quiet line with something to do about it. */
export function Notice({
  text,
  action,
  onAction,
}: {
  readonly text: string
  readonly action: string
  readonly onAction: () => void
}): ReactNode {
  return (
    <p className="notice">
      <span>{text}</span>
      <button type="button" className="button" onClick={onAction}>
        {action}
      </button>
    </p>
  )
}

/** Quiet lines between the dates and the page: only what must be said, and what can be done about it. */
export function Notices({ asked, error }: Props): ReactNode {
  const { words } = useWords()
  const { head, address, dropped, retry, go } = useDossier()
  const isOnline = useOnline()
  const [dismissed, setDismissed] = useState<readonly Dropped[] | null>(null)
  const lastHeard = head?.lastHeardOn ?? null
  const isQuiet = lastHeard !== null && daysBetween(lastHeard, asked.knownOn) > quietAfterDays
  const what = dropped.map(({ name, value }) => `${name}=${value.slice(0, longestValue)}`).join(', ')
  return (
    <section className="notices no-print" aria-label={words.notices}>
      {isOnline ? null : <output className="notice">{words.offline}</output>}
      {error ? (
        <div className="notice-failure">
          <FailureNotice error={error} text={head ? words.failedDate(longDay(words, asked.trueOn)) : words.failedFirst} onRetry={retry} />
        </div>
      ) : null}
      {dropped.length > 0 && dismissed !== dropped ? (
        <Notice
          text={words.dropped(what)}
          action={words.dismiss}
          onAction={() => {
            setDismissed(dropped)
            go(address, 'quietly')
          }}
        />
      ) : null}
      {address.basis === null ? null : (
        <Notice text={words.basisPinned(address.basis)} action={words.basisNewest} onAction={() => go({ ...address, basis: null })} />
      )}
      {isQuiet ? (
        <Notice
          text={words.lastHeard(longDay(words, lastHeard))}
          action={words.goTo(longDay(words, lastHeard))}
          onAction={() => go(turnTo(address, 'knownOn', lastHeard))}
        />
      ) : null}
    </section>
  )
}
