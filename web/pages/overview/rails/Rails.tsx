import { useMemo, type ReactNode } from 'react'
import { slantsOf, type Delay } from '../../../explore/delays.ts'
import { areCoupled } from '../../../explore/moment.ts'
import { knownAfter, placeOfDay, spanOf } from '../../../explore/rails.ts'
import { useAnswer } from '../../../graphql/useAnswer.ts'
import { shortName, type Titles } from '../../../ui/shortName.ts'
import { useWords } from '../../../words/useWords.ts'
import { useDossier } from '../../frame/dossier.ts'
import { FailureNotice } from '../../frame/FailureNotice.tsx'
import { Cursor } from './Cursor.tsx'
import './Rails.css'
import { RailsDrawing } from './RailsDrawing.tsx'
import { railsDocument, type RailsAnswer } from './railsDocument.ts'
import { delayWords, mostLabels, RailTexts } from './RailTexts.tsx'
import { slim, wide } from './shape.ts'
import { usePointers } from './usePointers.ts'
import { useTurning } from './useTurning.ts'
import { useWidth } from './useWidth.ts'

function delaysIn(answer: RailsAnswer, titles: Titles): readonly Delay[] {
  return answer.delays.map(({ happenedOn, knownOn, days, of, statement }) => ({
    happenedOn,
    knownOn,
    days,
    happenedBy: statement.trueFrom?.latest ?? happenedOn,
    form: statement.form,
    slug: of.slug,
    name: shortName(of.name, of.ownName, of.aliases, titles),
  }))
}

/** What happened above, what became known below, and the two clocks on them. Slim: lines, ticks and handles alone. */
export function Rails({ isSlim = false }: { readonly isSlim?: boolean }): ReactNode {
  const { words } = useWords()
  const { slug, inLanguage, address, attempt, today, retry, hasFailed } = useDossier()
  const { basis } = address
  const { data, error } = useAnswer(railsDocument, { slug, at: basis === null ? {} : { basis }, language: inLanguage }, attempt)
  const turning = useTurning()
  const [width, frame] = useWidth()
  const answer = data?.dossier ?? null
  const rail = useMemo(() => answer?.days ?? [], [answer])
  const span = useMemo(() => spanOf(rail, today), [rail, today])
  const slants = useMemo(() => (answer ? slantsOf(delaysIn(answer, words.shortTitles), span) : []), [answer, span, words])
  const shape = isSlim ? slim : wide
  const pointers = usePointers({ turning, rail, span, shape, width })
  const { trueOn, knownOn } = turning.days
  const isTogether = areCoupled(address) && trueOn === knownOn
  const later = knownAfter(rail, knownOn)
  if (error && answer === null) {
    return isSlim || hasFailed ? null : <FailureNotice error={error} text={words.failedRails} onRetry={retry} />
  }
  const shared = { rail, span, shape, width }
  const cursor = { ...shared, turning, hasDate: !isSlim }
  return (
    <section className={isSlim ? 'rails rails-slim no-print' : 'rails no-print'} aria-label={words.rails}>
      {isSlim ? null : (
        <p className="rails-names" aria-hidden="true">
          <b>{words.railUpper}</b>
          <span>{words.railDelay}</span>
          <b>{words.railLower}</b>
        </p>
      )}
      <div className="rails-frame" ref={frame}>
        {answer === null || width === 0 ? null : (
          <svg className="rails-drawing" width={width} height={shape.height} data-holding={turning.isHolding || undefined} {...pointers}>
            <rect className="rails-ground" width={width} height={shape.height} />
            <RailsDrawing {...shared} slants={slants.slice(0, shape.mostSlants)} days={turning.days} />
            {isSlim ? null : <RailTexts slants={slants} span={span} width={width} days={turning.days} later={later} />}
            {isSlim && isTogether ? (
              <Cursor {...cursor} clock="trueOn" place={placeOfDay(trueOn, span, width)} isBoth />
            ) : (
              <>
                <Cursor {...cursor} clock="trueOn" place={placeOfDay(trueOn, span, width)} />
                <Cursor {...cursor} clock="knownOn" place={placeOfDay(knownOn, span, width)} />
              </>
            )}
          </svg>
        )}
      </div>
      <ul className="hidden-text">
        {slants.slice(0, mostLabels).map((slant) => (
          <li key={`${slant.happenedOn} ${slant.knownOn}`}>{delayWords(slant, words)}</li>
        ))}
        {later > 0 ? <li>{words.railLater(later)}</li> : null}
      </ul>
    </section>
  )
}
