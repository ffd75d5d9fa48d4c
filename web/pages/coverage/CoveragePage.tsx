import type { ReactNode } from 'react'
import { saveCsv } from '../../ui/csv.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { longDay, momentWords } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { AsOfTools } from '../frame/Dossier.tsx'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { useTitle } from '../frame/useTitle.ts'
import '../overview/Board.css'
import { EmptyBoard } from '../overview/EmptyBoard.tsx'
import { CoverageCards } from './CoverageCards.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import type { Matrices } from './documents.ts'
import { KnowledgeCards } from './KnowledgeCards.tsx'
import { KnowledgeTable } from './KnowledgeTable.tsx'
import './Matrix.css'
import { matrixLines } from './matrixCsv.ts'
import './MatrixPhone.css'
import { useMatrices } from './useMatrices.ts'
import { WaitingSections } from '../frame/WaitingSections.tsx'

interface PanelProps {
  readonly id: string
  readonly title: string
  readonly sentence: string
  readonly isCut: boolean
  /** Said instead of the table where there is nothing to put in it. */
  readonly none: string | null
  readonly children: ReactNode
}

function Panel({ id, title, sentence, isCut, none, children }: PanelProps): ReactNode {
  const { words } = useWords()
  return (
    <section className="panel matrix-panel" aria-labelledby={id}>
      <header className="section-head">
        <h2 id={id}>{title}</h2>
        {none === null ? <p className="section-sentence">{sentence}</p> : null}
      </header>
      {isCut ? (
        <p className="matrix-cut">
          <Sign name="overdue" size={14} /> {words.matrixCut}
        </p>
      ) : null}
      {none === null ? children : <p className="matrix-none">{none}</p>}
    </section>
  )
}

function Both({ dossier }: { readonly dossier: Matrices }): ReactNode {
  const { words } = useWords()
  const { isNarrow } = useDossier()
  const { coverage, knowledge } = dossier
  const day = longDay(words, dossier.moment.trueOn)
  const counted = coverage.aspects.filter(({ aspect }) => aspect !== null)
  const having = (standing: string) => counted.filter((row) => row.standing === standing).length
  return (
    <>
      <Panel
        id="coverage-title"
        title={words.coverageHeading}
        sentence={words.coverageSentence(counted.length, having('NOBODY'), having('OVERLAP'))}
        isCut={coverage.isTruncated}
        none={coverage.aspects.length === 0 ? words.noCoverage(day) : null}
      >
        {isNarrow ? <CoverageCards coverage={coverage} /> : <CoverageTable coverage={coverage} />}
      </Panel>
      <Panel
        id="knowledge-title"
        title={words.knowledgeHeading}
        sentence={words.knowledgeSentence(knowledge.actors.length, knowledge.subjects.length)}
        isCut={knowledge.isTruncated}
        none={knowledge.subjects.length === 0 ? words.noKnowledge(day) : null}
      >
        {isNarrow ? <KnowledgeCards knowledge={knowledge} /> : <KnowledgeTable knowledge={knowledge} />}
      </Panel>
    </>
  )
}

/** Aspects that the dossier names are there before anybody looks at them. */
const isNothingKnown = ({ coverage, knowledge }: Matrices): boolean =>
  knowledge.subjects.length === 0 && coverage.aspects.every(({ cells, openQuestions }) => cells.length === 0 && openQuestions.length === 0)

/** Who looks at what and what nobody looks at; who knew what when. */
export function CoveragePage(): ReactNode {
  const { words } = useWords()
  const { slug, head, days, hasFailed, retry } = useDossier()
  const { dossier, isLoading, error } = useMatrices()
  useTitle(words.pages.coverage, head?.title, momentWords(words, days))
  const isEmpty = dossier !== null && isNothingKnown(dossier)
  const save = (): void => {
    if (dossier === null) return
    const moment = { ...dossier.moment, address: window.location.href }
    saveCsv(`coverage-${slug}-${dossier.moment.trueOn}.csv`, matrixLines(dossier.coverage, dossier.knowledge, moment, words))
  }
  const nobody = dossier?.coverage.aspects.filter(({ standing }) => standing === 'NOBODY').length ?? 0
  const spoken =
    dossier && !isLoading
      ? words.announceMatrices(
          longDay(words, dossier.moment.trueOn),
          dossier.coverage.aspects.length,
          nobody,
          dossier.knowledge.actors.length,
        )
      : ''
  return (
    <>
      <AsOfTools>
        <button
          type="button"
          className="button matrix-save no-print"
          aria-label={words.saveMatrices}
          title={words.saveMatrices}
          disabled={dossier === null || isEmpty}
          onClick={save}
        >
          <Sign name="download" size={14} /> CSV
        </button>
      </AsOfTools>
      <p className="hidden-text" aria-live="polite">
        {spoken}
      </p>
      <main id="content" className="matrix" tabIndex={-1} aria-busy={isLoading}>
        {error && !hasFailed ? <FailureNotice error={error} text={words.failedMatrices} onRetry={retry} /> : null}
        {dossier === null && !error ? <WaitingSections titles={[words.coverageHeading, words.knowledgeHeading]} /> : null}
        {isEmpty && head ? <EmptyBoard head={head} /> : null}
        {dossier === null || isEmpty ? null : <Both dossier={dossier} />}
        <p className="print-only matrix-address">{window.location.href}</p>
      </main>
    </>
  )
}
