import type { ReactNode } from 'react'
import type { Address } from '../../explore/address.ts'
import { areCoupled, askedMoment, toggleCoupling, turnTo, type Clock } from '../../explore/moment.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import './AsOfBar.css'
import type { Counts } from './board.ts'
import { CountRow } from './Counts.tsx'
import { DateControl } from './DateControl.tsx'
import type { Overview } from './documents.ts'
import { useAskAhead, useSteps } from './useOverview.ts'

interface Props {
  readonly slug: string
  readonly dossier: Overview | null
  readonly counts: Counts | null
  readonly address: Address
  /** The days that are shown: those asked for, or those still standing after a failure. */
  readonly days: { readonly trueOn: string; readonly knownOn: string }
  readonly today: string
  readonly isLoading: boolean
  readonly isNarrow: boolean
  readonly onAddress: (address: Address) => void
}

/** The sentence with two controls: the state on one day, as publicly known on another. */
export function AsOfBar({ slug, dossier, counts, address, days, today, isLoading, isNarrow, onAddress }: Props): ReactNode {
  const { language, words } = useWords()
  const isCoupled = areCoupled(address)
  const apart = useSteps(slug, days.trueOn, !isCoupled)
  const heard = { previous: dossier?.previousHeardOn ?? null, next: dossier?.nextHeardOn ?? null }
  const moments = dossier?.moments ?? []
  const askAhead = useAskAhead(slug, language)
  const near = (clock: Clock) => (day: string) => askAhead(askedMoment(turnTo(address, clock, day)))
  const turn = (clock: Clock) => (day: string) => onAddress(turnTo(address, clock, day))
  const second =
    isCoupled && isNarrow ? null : (
      <>
        <span className="as-of-words">{words.asKnownOn}</span>
        <DateControl
          day={days.knownOn}
          today={today}
          {...heard}
          moments={moments}
          chooseLabel={words.chooseKnownOn}
          onDay={turn('knownOn')}
          onNear={near('knownOn')}
        />
      </>
    )
  const coupleLabel = isCoupled ? words.uncouple : words.couple
  return (
    <section className="as-of" aria-label={words.bothClocks}>
      <div className="as-of-sentence">
        <span className="as-of-words">{words.stateOn}</span>
        <DateControl
          day={days.trueOn}
          today={today}
          {...(isCoupled ? heard : apart)}
          moments={moments}
          chooseLabel={words.chooseTrueOn}
          onDay={turn('trueOn')}
          onNear={near('trueOn')}
        />
        <button
          type="button"
          className={isCoupled ? 'as-of-link' : 'as-of-link as-of-apart'}
          aria-pressed={isCoupled}
          aria-label={coupleLabel}
          title={coupleLabel}
          onClick={() => onAddress(toggleCoupling(address, today))}
        >
          <Sign name={isCoupled ? 'link' : 'unlink'} size={15} />
          {isCoupled && isNarrow ? <span>{words.asKnownThen}</span> : null}
        </button>
        {second}
        <output className="as-of-loading">{isLoading && dossier ? words.loading : ''}</output>
      </div>
      {counts === null || isNarrow ? null : <CountRow counts={counts} />}
    </section>
  )
}
