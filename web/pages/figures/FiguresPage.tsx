import { useState, type ReactNode } from 'react'
import { saveCsv } from '../../ui/csv.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useMedia } from '../../ui/useMedia.ts'
import { longDay, momentWords } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { AsOfTools } from '../frame/Dossier.tsx'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { useTitle } from '../frame/useTitle.ts'
import '../overview/Board.css'
import { EmptyBoard } from '../overview/EmptyBoard.tsx'
import { ChosenFigure } from './ChosenFigure.tsx'
import { ConflictList } from './ConflictList.tsx'
import { FigureChart } from './FigureChart.tsx'
import './Figures.css'
import { figureLines } from './figuresCsv.ts'
import './FiguresPhone.css'
import { FigureCards, FigureTable } from './FigureTable.tsx'
import { unitsOf } from './scopes.ts'
import { useFigures, type FiguresSeen } from './useFigures.ts'
import { WaitingSections } from '../frame/WaitingSections.tsx'

function ChartPanel({ seen: { scopes, measures } }: { readonly seen: FiguresSeen }): ReactNode {
  const { words } = useWords()
  const { address } = useDossier()
  const [picked, setPicked] = useState<string | null>(null)
  const units = unitsOf(scopes)
  const chosen = scopes.find(({ figures }) => figures.some(({ statement }) => statement.key === address.figure))
  const [most] = units
  const unit = units.find((each) => each.unit === (picked ?? chosen?.unit))?.unit ?? most?.unit
  const drawn = scopes.filter((scope) => scope.unit === unit)
  const count = drawn.reduce((sum, { figures }) => sum + figures.length, 0)
  return (
    <section className="panel figure-panel figure-drawn" aria-labelledby="figure-chart-title">
      <header className="section-head">
        <h2 id="figure-chart-title">{words.chartHeading}</h2>
        <p className="section-sentence">{words.chartSentence(count, drawn.length)}</p>
        {units.length < 2 ? null : (
          <label className="figure-units no-print">
            {words.unitChoice}{' '}
            <select value={unit} onChange={(event) => setPicked(event.target.value)}>
              {units.map((each) => (
                <option key={each.unit} value={each.unit}>
                  {words.unitCount(words.unit(each.unit), each.count)}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <FigureChart scopes={drawn} measures={measures} />
    </section>
  )
}

function TablePanel({ seen: { scopes, measures } }: { readonly seen: FiguresSeen }): ReactNode {
  const { words } = useWords()
  const { isNarrow } = useDossier()
  return (
    <section className="panel figure-panel" aria-labelledby="figure-table-title">
      <header className="section-head">
        <h2 id="figure-table-title">{words.tableHeading}</h2>
        <p className="section-sentence">{words.tableSentence}</p>
      </header>
      {isNarrow ? <FigureCards scopes={scopes} measures={measures} /> : <FigureTable scopes={scopes} measures={measures} />}
    </section>
  )
}

function Panels({ seen }: { readonly seen: FiguresSeen }): ReactNode {
  const { words } = useWords()
  const isWide = useMedia('(min-width: 1180px)')
  const { dossier, scopes } = seen
  const { trueOn } = dossier.moment
  return (
    <div className="figures-grid">
      <div className="figures-main">
        {scopes.length === 0 ? (
          <p className="panel figure-none">{words.noFigures(longDay(words, trueOn))}</p>
        ) : (
          <>
            <ChartPanel seen={seen} />
            {isWide ? null : <ChosenFigure seen={seen} />}
            <TablePanel seen={seen} />
          </>
        )}
        <ConflictList seen={seen} />
      </div>
      {scopes.length > 0 && isWide ? <ChosenFigure seen={seen} /> : null}
    </div>
  )
}

/** Every figure beside every other, by what it counts, and everything that contradicts something else. */
export function FiguresPage(): ReactNode {
  const { language, words } = useWords()
  const { slug, head, days, hasFailed, retry } = useDossier()
  const { seen, isLoading, error } = useFigures()
  useTitle(words.pages.figures, head?.title, momentWords(words, days))
  const isEmpty = seen !== null && seen.scopes.length === 0 && seen.dossier.conflicts.length === 0
  const save = (): void => {
    if (seen === null) return
    const { moment } = seen.dossier
    const lines = figureLines(seen, { ...moment, address: window.location.href }, words, language)
    saveCsv(words.csvFigureName(slug, moment.trueOn), lines)
  }
  const count = seen?.scopes.reduce((sum, { figures }) => sum + figures.length, 0) ?? 0
  return (
    <>
      <AsOfTools>
        <button
          type="button"
          className="button figure-save no-print"
          aria-label={words.saveFigures}
          title={words.saveFigures}
          disabled={seen === null || isEmpty}
          onClick={save}
        >
          <Sign name="download" size={14} /> CSV
        </button>
      </AsOfTools>
      <p className="hidden-text" aria-live="polite">
        {seen && !isLoading ? words.announceFigures(longDay(words, seen.dossier.moment.trueOn), count, seen.dossier.conflicts.length) : ''}
      </p>
      <main id="content" className="figures" tabIndex={-1} aria-busy={isLoading}>
        {error && !hasFailed ? <FailureNotice error={error} text={words.failedFigures} onRetry={retry} /> : null}
        {seen === null && !error ? <WaitingSections titles={[words.chartHeading, words.tableHeading, words.conflictsHeading]} /> : null}
        {isEmpty && head ? <EmptyBoard head={head} /> : null}
        {seen === null || isEmpty ? null : <Panels seen={seen} />}
        <p className="print-only figure-address">{window.location.href}</p>
      </main>
    </>
  )
}
