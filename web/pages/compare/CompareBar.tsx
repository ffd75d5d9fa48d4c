import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOf } from '../../explore/places.ts'
import { swapped } from '../../explore/since.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { isPlain, usePageKeys } from '../../ui/usePageKeys.ts'
import { longDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { DateControl } from '../frame/DateControl.tsx'
import { useDossier } from '../frame/dossier.ts'
import { stepsDocument } from '../frame/headDocument.ts'
import { lastVisit } from '../frame/visit.ts'
import type { Since } from '../../explore/since.ts'
import type { Debate } from './useCompare.ts'

interface Props {
  readonly since: Since | null
  readonly debate: Debate | null | undefined
}

/** One of the days of the first moment, with the steps around it. */
function SinceDay({
  at,
  label,
  onDay,
}: {
  readonly at: Since
  readonly label: 'trueOn' | 'knownOn'
  readonly onDay: (day: string) => void
}): ReactNode {
  const { words } = useWords()
  const { slug, today, head, attempt } = useDossier()
  const day = label === 'trueOn' ? at.trueOn : (at.knownOn ?? at.trueOn)
  const { data } = useAnswer(stepsDocument, { slug, at: { trueOn: day } }, attempt)
  return (
    <DateControl
      day={day}
      today={today}
      previous={data?.dossier?.previousHeardOn ?? null}
      next={data?.dossier?.nextHeardOn ?? null}
      moments={head?.moments ?? []}
      chooseLabel={label === 'trueOn' ? words.chooseSince : words.chooseSinceKnown}
      onDay={onDay}
    />
  )
}

/** The first moment: its own two days, as the bar above has those of the second. */
function SinceControl({ since }: { readonly since: Since }): ReactNode {
  const { words } = useWords()
  const { address, go } = useDossier()
  const isCoupled = since.knownOn === null
  const turn = (next: Since): void => go({ ...address, since: next })
  const label = isCoupled ? words.uncoupleSince : words.coupleSince
  return (
    <>
      <SinceDay at={since} label="trueOn" onDay={(trueOn) => turn({ ...since, trueOn })} />
      <button
        type="button"
        className={isCoupled ? 'as-of-link' : 'as-of-link as-of-apart'}
        aria-pressed={isCoupled}
        aria-label={label}
        title={label}
        onClick={() => turn({ ...since, knownOn: isCoupled ? since.trueOn : null })}
      >
        <Sign name={isCoupled ? 'link' : 'unlink'} size={15} />
      </button>
      {isCoupled ? null : (
        <>
          <span className="as-of-words">{words.asKnownOn}</span>
          <SinceDay at={since} label="knownOn" onDay={(knownOn) => turn({ ...since, knownOn })} />
        </>
      )}
      {since.basis === null ? null : (
        <span className="compare-basis">
          {words.sinceBasis(since.basis)}{' '}
          <button type="button" className="link-button" onClick={() => turn({ ...since, basis: null })}>
            {words.sinceNewest}
          </button>
        </span>
      )}
    </>
  )
}

/** The moment to compare with, and quick ways to choose it. */
export function CompareBar({ since, debate }: Props): ReactNode {
  const { words } = useWords()
  const { slug, address, days, today, go } = useDossier()
  const visit = lastVisit(slug, today)
  const swap = (): void => {
    if (since) go(swapped({ ...address, since }, days))
  }
  usePageKeys((event) => {
    if (isPlain(event, 's')) swap()
  })
  return (
    <section className="panel compare-bar" aria-label={words.compareFrom}>
      <div className="compare-since">
        <span className="as-of-words">{words.compareFrom}</span>
        {since ? <SinceControl since={since} /> : null}
        <Sign name="arrow" size={16} />
        <b className="compare-to">
          {shortDay(words, days.trueOn)}
          {days.knownOn === days.trueOn ? null : <span> {words.asKnownOnDay(shortDay(words, days.knownOn))}</span>}
        </b>
        <button type="button" className="button" aria-keyshortcuts="s" title={words.swapHelp} onClick={swap}>
          <Sign name="swap" size={15} /> {words.swap}
        </button>
      </div>
      <div className="compare-jumps no-print">
        <Link className="button button-quiet" to={placeOf(slug, 'timeline', address)}>
          <Sign name="rails" size={15} /> {words.toTimeline}
        </Link>
        <button
          type="button"
          className="button button-quiet"
          disabled={visit === null}
          title={visit === null ? words.noVisit : words.sinceVisitOn(longDay(words, visit.on))}
          onClick={() =>
            visit === null
              ? undefined
              : go({
                  ...address,
                  trueOn: today,
                  knownOn: null,
                  basis: null,
                  since: { trueOn: visit.on, knownOn: null, basis: visit.basis },
                })
          }
        >
          <Sign name="stale" size={15} /> {words.sinceVisit}
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={!debate}
          title={debate ? words.sinceDebateOn(debate.name, longDay(words, debate.on)) : words.noDebate}
          onClick={() =>
            debate ? go({ ...address, trueOn: days.trueOn, since: { trueOn: debate.on, knownOn: null, basis: address.basis } }) : undefined
          }
        >
          <Sign name="plan" size={15} /> {words.sinceDebate}
        </button>
      </div>
    </section>
  )
}
