import { useState, type ReactNode } from 'react'
import type { CombinedError } from 'urql'
import type { Dropped } from '../../explore/address.ts'
import { daysBetween } from '../../explore/day.ts'
import { turnTo } from '../../explore/moment.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useOnline } from '../../ui/useMedia.ts'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useVerification } from '../cite/useVerification.ts'
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
  isWarning = false,
  onAction,
}: {
  readonly text: string
  readonly action: string
  /** What stands on the page is not what was asked for. */
  readonly isWarning?: boolean
  readonly onAction: () => void
}): ReactNode {
  return (
    <p className={isWarning ? 'notice notice-warning' : 'notice'}>
      {isWarning ? <Sign name="overdue" size={15} /> : null}
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
  const verification = useVerification()
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
        <Notice
          text={[verification?.text, words.basisPinned(address.basis)].filter(Boolean).join(' ')}
          action={words.basisNewest}
          isWarning={verification?.holds === false}
          onAction={() => go({ ...address, basis: null, log: null, rules: null })}
        />
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
