// The dates of an item, by kind: what its sources state with what rules work out beside it, and how each stands.
import { useMemo, type ReactNode } from 'react'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useWords } from '../../words/useWords.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { ComesFrom, DueDay, DueMark, Informs, StandsBy } from '../questions/dueCells.tsx'
import { dateKinds, dueRows, type DueRow } from '../questions/dueDates.ts'
import { ordered } from '../questions/dueOrder.ts'
import { HowButton, Moved, Opened } from '../questions/DueFolds.tsx'
import { useFold } from '../questions/Fold.tsx'
import './Dates.css'
import { datesDocument } from './datesDocument.ts'

function DateLine({ row }: { readonly row: DueRow }): ReactNode {
  const [earlier, how] = [useFold(), useFold()]
  return (
    <li data-standing={row.standing}>
      <p className="item-date-line">
        <b>
          <DueDay date={row.date} />
        </b>
        {row.standing === 'undated' ? null : <DueMark row={row} />}
      </p>
      <StandsBy row={row} />
      <Informs date={row.date} />
      <ComesFrom date={row.date} />
      <div className="item-date-folds">
        <Moved row={row} fold={earlier} />
        <HowButton row={row} fold={how} />
      </div>
      <Opened row={row} earlier={earlier} how={how} />
    </li>
  )
}

/** The newest answer about the item; while another moment loads, still the one before. */
export function Dates({ slug }: { readonly slug: string }): ReactNode {
  const { words } = useWords()
  const { at, inLanguage, attempt } = useDossier()
  const { data, isLoading, error, retry } = useAnswer(datesDocument, { slug, at, language: inLanguage }, attempt)
  useAskAhead(datesDocument, (ahead) => ({ slug, at: ahead, language: inLanguage }))
  const item = data?.item?.slug === slug ? data.item : null
  const rows = useMemo(() => (item ? ordered(dueRows(item.dates, item.slippage, item.moment.trueOn), null) : []), [item])
  return (
    <section className="item-part item-dates" aria-busy={isLoading}>
      <h3>
        {words.datesHeading} {rows.length === 0 ? null : <span className="item-count">{rows.length}</span>}
      </h3>
      {error ? <FailureNotice error={error} text={words.failedItemDates} onRetry={retry} /> : null}
      {item && rows.length === 0 ? <p className="none">{words.noItemDates}</p> : null}
      {dateKinds.map((kind) => {
        const ofKind = rows.filter(({ date }) => date.dateKind === kind)
        return ofKind.length === 0 ? null : (
          <div key={kind}>
            <h4>{kind === 'LEGAL' ? words.lawOrRule : words.dateKinds[kind]}</h4>
            <ul className="item-list">
              {ofKind.map((row) => (
                <DateLine key={row.date.id} row={row} />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
