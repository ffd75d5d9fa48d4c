import { useMemo, useState, type ReactNode } from 'react'
import { printAddress } from '../../explore/address.ts'
import { saveCsv } from '../../ui/csv.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { longDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { AsOfTools } from '../frame/Dossier.tsx'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { useTitle } from '../frame/useTitle.ts'
import '../overview/Board.css'
import type { Choice } from '../overview/choice.ts'
import '../overview/RowDetails.css'
import { Skeleton } from '../overview/Skeleton.tsx'
import '../overview/WaitsPanel.css'
import { ChangeList } from './ChangeList.tsx'
import './Compare.css'
import { CompareBar } from './CompareBar.tsx'
import { compareLines } from './compareCsv.ts'
import { CompareMap } from './CompareMap.tsx'
import { comparisonOf, fates, type Comparison } from './comparison.ts'
import type { Compared } from './documents.ts'
import { FateMark } from './FateMark.tsx'
import { linesOf } from './lines.ts'
import { useCompare } from './useCompare.ts'

function Counts({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { words } = useWords()
  return (
    <ul className="compare-counts">
      {fates.map((fate) => {
        const count = comparison.entries.filter((entry) => entry.fate === fate).length
        return count === 0 ? null : (
          <li key={fate} title={words.fateHelp[fate]}>
            <FateMark fate={fate} /> <b>{count}</b> {words.fates[fate].toLowerCase()}
          </li>
        )
      })}
      <li>
        <span className="fate-mark fate-same" aria-hidden="true">
          =
        </span>{' '}
        <b>{comparison.unchanged}</b> {words.unchangedCount}
      </li>
    </ul>
  )
}

const isSame = ({ from, to }: Compared): boolean => from.trueOn === to.trueOn && from.knownOn === to.knownOn && from.basis === to.basis

/** Two moments of a dossier on one map, and everything that changed between them as a list. */
export function ComparePage(): ReactNode {
  const { words } = useWords()
  const { slug, head, hasFailed, retry, address, change, isNarrow } = useDossier()
  const [pointed, setPointed] = useState<string | null>(null)
  const { since, debate, compared, relationNames, isLoading, error } = useCompare()
  const comparison = useMemo(() => (compared ? comparisonOf(compared) : null), [compared])
  const lines = useMemo(() => (compared ? linesOf(compared, relationNames, words) : null), [compared, relationNames, words])
  const days = compared ? ([compared.from.trueOn, compared.to.trueOn] as const) : null
  useTitle(words.pages.compare, head?.title, days ? days.map((day) => shortDay(words, day)).join(' → ') : null)
  const count = comparison && lines ? comparison.entries.length + lines.relations.length + lines.dates.length + lines.figures.length : 0
  const choose = (item: string | null): void => change({ item })
  const choice: Choice = {
    chosen: address.item,
    opened: null,
    pointed,
    choose,
    toggle: choose,
    addressOf: (item) => printAddress({ ...address, item }),
    point: setPointed,
  }
  const save = (): void => {
    if (!compared || !comparison || !lines) return
    const name = `${slug} ${compared.from.trueOn} ${compared.to.trueOn}.csv`
    saveCsv(name, compareLines(comparison, lines, compared, window.location.href, words))
  }
  const [from = '', to = ''] = days?.map((day) => longDay(words, day)) ?? []
  return (
    <>
      <AsOfTools>
        <button
          type="button"
          className="button no-print"
          aria-label={words.saveCompare}
          title={words.saveCompare}
          disabled={count === 0}
          onClick={save}
        >
          <Sign name="download" size={14} /> CSV
        </button>
      </AsOfTools>
      <p className="hidden-text" aria-live="polite">
        {days && !isLoading ? words.announceCompare(count, from, to) : ''}
      </p>
      <main id="content" className="compare-page" tabIndex={-1} aria-busy={isLoading} aria-label={words.pages.compare}>
        <CompareBar since={since} debate={debate} />
        {error && !hasFailed ? <FailureNotice error={error} text={words.failedCompare} onRetry={retry} /> : null}
        {compared && comparison && lines ? (
          <>
            <Counts comparison={comparison} />
            {compared.graph.isTruncated ? <p className="compare-cut">{words.compareCut}</p> : null}
            {count === 0 ? (
              <p className="panel compare-none">{isSame(compared) ? words.sameMoment : words.nothingChanged(from, to)}</p>
            ) : (
              <>
                {isNarrow ? null : <CompareMap comparison={comparison} compared={compared} choice={choice} />}
                <ChangeList comparison={comparison} lines={lines} choice={choice} />
              </>
            )}
          </>
        ) : error ? null : (
          <Skeleton label={words.loading} />
        )}
        <p className="print-only compare-address">
          {words.bothMoments(from, to)} · {window.location.href}
        </p>
      </main>
    </>
  )
}
