import { useMemo, type ReactNode } from 'react'
import { saveCsv } from '../../ui/csv.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { longDay, momentWords } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { AsOfTools } from '../frame/Dossier.tsx'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { useTitle } from '../frame/useTitle.ts'
import { Quiet } from '../quiet/Quiet.tsx'
import '../overview/Board.css'
import '../overview/RowDetails.css'
import { EmptyBoard } from '../overview/EmptyBoard.tsx'
import { DueDates } from './DueDates.tsx'
import { ordered, sortOf } from './dueOrder.ts'
import { Ledger } from './Ledger.tsx'
import { ledgerParts } from './ledger.ts'
import './Questions.css'
import './QuestionsPhone.css'
import { questionsLines } from './questionsCsv.ts'
import { Unsettled } from './Unsettled.tsx'
import { useLedger, useQuestions } from './useQuestions.ts'
import { WaitingSections } from '../frame/WaitingSections.tsx'

function Tools({ onSave }: { readonly onSave: (() => void) | null }): ReactNode {
  const { words, language } = useWords()
  const { slug } = useDossier()
  return (
    <AsOfTools>
      <div className="questions-tools no-print">
        <a className="button" href={`/dossiers/${encodeURIComponent(slug)}/dates.ics?language=${language}`} title={words.calendarFeedWhy}>
          <Sign name="plan" size={14} /> {words.calendarFeed}
        </a>
        <button
          type="button"
          className="button"
          aria-label={words.saveQuestions}
          title={words.saveQuestions}
          disabled={onSave === null}
          onClick={() => onSave?.()}
        >
          <Sign name="download" size={14} /> CSV
        </button>
      </div>
    </AsOfTools>
  )
}

/** What was answered without being settled, and the dates that somebody is held to. */
export function QuestionsPage(): ReactNode {
  const { words } = useWords()
  const { slug, head, address, days, hasFailed, retry } = useDossier()
  const { dossier, unsettled, dates, isLoading, error } = useQuestions()
  const ledger = useLedger()
  const { hidden } = address
  const rows = useMemo(() => dates.filter(({ date }) => !hidden.includes(date.dateKind)), [dates, hidden])
  const parts = useMemo(() => ledgerParts(ledger.entries ?? [], ordered(dates, null)), [ledger.entries, dates])
  useTitle(words.pages.questions, head?.title, momentWords(words, days))
  const isEmpty = dossier !== null && unsettled.length === 0 && dates.length === 0 && ledger.entries?.length === 0
  const save = (): void => {
    if (dossier === null) return
    const moment = { ...dossier.moment, address: window.location.href }
    saveCsv(`questions-${slug}-${dossier.moment.trueOn}.csv`, questionsLines(unsettled, ordered(rows, sortOf(address)), moment, words))
  }
  const spoken = dossier && !isLoading ? words.announceQuestions(longDay(words, dossier.moment.trueOn), unsettled.length, rows.length) : ''
  return (
    <>
      <Tools onSave={dossier === null || isEmpty ? null : save} />
      <p className="hidden-text" aria-live="polite">
        {spoken}
      </p>
      <main id="content" className="questions" tabIndex={-1} aria-busy={isLoading || ledger.isLoading}>
        {error && !hasFailed ? <FailureNotice error={error} text={words.failedQuestions} onRetry={retry} /> : null}
        {dossier === null && !error ? <WaitingSections titles={[words.unsettledHeading, words.datesTitle]} /> : null}
        {isEmpty && head ? <EmptyBoard head={head} /> : null}
        {dossier !== null && !isEmpty ? (
          <>
            <Unsettled rows={unsettled} moment={dossier.moment} />
            <DueDates all={dates} rows={rows} moment={dossier.moment} />
            {ledger.error && !hasFailed && !error ? <FailureNotice error={ledger.error} text={words.failedLedger} onRetry={retry} /> : null}
            {ledger.entries === null ? null : <Ledger parts={parts} moment={dossier.moment} />}
            <Quiet />
          </>
        ) : null}
        <p className="print-only questions-address">{window.location.href}</p>
      </main>
    </>
  )
}
