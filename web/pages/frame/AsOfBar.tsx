import type { ReactNode } from 'react'
import { areCoupled, toggleCoupling, turnTo, type Clock } from '../../explore/moment.ts'
import { useAnswer, useIsAsking } from '../../graphql/useAnswer.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { CiteAndFollow } from '../cite/CiteAndFollow.tsx'
import './AsOfBar.css'
import { askAheadOf } from './askAhead.ts'
import { DateControl } from './DateControl.tsx'
import { useDossier } from './dossier.ts'
import { stepsDocument } from './headDocument.ts'

interface Heard {
  readonly previous: string | null
  readonly next: string | null
}

function heardIn(of: { readonly previousHeardOn: string | null; readonly nextHeardOn: string | null } | null | undefined): Heard {
  return { previous: of?.previousHeardOn ?? null, next: of?.nextHeardOn ?? null }
}

/** The first clock once it turns alone: the steps around its own day. */
function FirstAlone({ turn }: { readonly turn: (day: string) => void }): ReactNode {
  const { words } = useWords()
  const { slug, days, today, head, attempt } = useDossier()
  const { data } = useAnswer(stepsDocument, { slug, at: { trueOn: days.trueOn } }, attempt)
  const shared = { day: days.trueOn, today, moments: head?.moments ?? [] }
  return <DateControl {...shared} {...heardIn(data?.dossier)} chooseLabel={words.chooseTrueOn} onDay={turn} />
}

/** The sentence with two controls: the state on one day, as publicly known on another. The page adds its own at the end. */
export function AsOfBar({ onTools }: { readonly onTools: (element: HTMLElement | null) => void }): ReactNode {
  const { words } = useWords()
  const { head, address, days, today, isNarrow, go } = useDossier()
  const isAsking = useIsAsking()
  const isCoupled = areCoupled(address)
  const heard = heardIn(head)
  const turn = (clock: Clock) => (day: string) => go(turnTo(address, clock, day))
  const near = (clock: Clock) => (day: string) => askAheadOf(turnTo(address, clock, day))
  const shared = { today, moments: head?.moments ?? [] }
  const coupleLabel = isCoupled ? words.uncouple : words.couple
  return (
    <section className="as-of" aria-label={words.bothClocks}>
      <div className="as-of-sentence">
        <span className="as-of-words">{words.stateOn}</span>
        {isCoupled ? (
          <DateControl
            {...shared}
            {...heard}
            day={days.trueOn}
            chooseLabel={words.chooseTrueOn}
            onDay={turn('trueOn')}
            onNear={near('trueOn')}
          />
        ) : (
          <FirstAlone turn={turn('trueOn')} />
        )}
        <button
          type="button"
          className={isCoupled ? 'as-of-link' : 'as-of-link as-of-apart'}
          aria-pressed={isCoupled}
          aria-label={coupleLabel}
          title={coupleLabel}
          onClick={() => go(toggleCoupling(address, today))}
        >
          <Sign name={isCoupled ? 'link' : 'unlink'} size={15} />
          {isCoupled && isNarrow ? <span>{words.asKnownThen}</span> : null}
        </button>
        {isCoupled && isNarrow ? null : (
          <>
            <span className="as-of-words">{words.asKnownOn}</span>
            <DateControl
              {...shared}
              {...heard}
              day={days.knownOn}
              chooseLabel={words.chooseKnownOn}
              onDay={turn('knownOn')}
              onNear={near('knownOn')}
            />
          </>
        )}
        <output className="as-of-loading">{isAsking && head ? words.loading : ''}</output>
      </div>
      <div className="as-of-end">
        <div className="as-of-tools" ref={onTools} />
        <CiteAndFollow />
      </div>
    </section>
  )
}
