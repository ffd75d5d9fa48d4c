import { lazy, Suspense, useRef, useState, type ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'

const DatePopover = lazy(() => import('./DatePopover.tsx').then((module) => ({ default: module.DatePopover })))

interface Props {
  readonly day: string
  readonly today: string
  /** The days to step to; null where nothing became known before or after. */
  readonly previous: string | null
  readonly next: string | null
  readonly moments: readonly { readonly on: string; readonly title: string }[]
  readonly chooseLabel: string
  readonly onDay: (day: string) => void
  /** The reader is about to step to this day. */
  readonly onNear?: (day: string) => void
}

/** One clock: steps to the days on which something became known, and a calendar with the dossier's own days. */
export function DateControl({ day, today, previous, next, moments, chooseLabel, onDay, onNear }: Props): ReactNode {
  const { words } = useWords()
  const [isOpen, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const step = (to: string | null, label: string, sign: 'left' | 'right') => (
    <button
      type="button"
      className="date-step"
      aria-disabled={to === null || undefined}
      aria-label={label}
      title={to === null ? label : `${label}: ${shortDay(words, to)}`}
      onClick={() => (to === null ? undefined : onDay(to))}
      onPointerEnter={() => (to === null ? undefined : onNear?.(to))}
      onFocus={() => (to === null ? undefined : onNear?.(to))}
    >
      <Sign name={sign} size={16} />
    </button>
  )
  const choose = (chosen: string): void => {
    setOpen(false)
    onDay(chosen)
  }
  return (
    <span className="date-control">
      {step(previous, words.previousDay, 'left')}
      <button
        ref={trigger}
        type="button"
        className="date-day"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={`${chooseLabel}: ${shortDay(words, day)}`}
        onClick={() => setOpen(!isOpen)}
      >
        {shortDay(words, day)}
      </button>
      {step(next, words.nextDay, 'right')}
      {isOpen ? (
        <Suspense fallback={null}>
          <DatePopover
            day={day}
            today={today}
            moments={moments}
            label={chooseLabel}
            trigger={trigger}
            onDay={choose}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </span>
  )
}
