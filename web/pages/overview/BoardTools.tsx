import type { ReactNode } from 'react'
import { saveCsv } from '../../ui/csv.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Seen } from './cells.tsx'
import { boardLines, fileName } from './csv.ts'
import { FindField } from './Filters.tsx'
import type { Group } from './grouping.ts'

/** What is finished is shown too; the count is known before it is. */
export function FinishedSwitch({ count }: { readonly count: number }): ReactNode {
  const { words } = useWords()
  const { address, change } = useDossier()
  if (count === 0 && !address.isFinishedShown) return null
  return (
    <button
      type="button"
      className="button button-toggle"
      aria-pressed={address.isFinishedShown}
      onClick={() => change({ isFinishedShown: !address.isFinishedShown })}
    >
      {words.alsoFinished} <span className="count">{count}</span>
    </button>
  )
}

/** Kind, who must act, what is waited for: three ways to cut the board. An order of the reader's own is none of them. */
export function GroupingSwitch(): ReactNode {
  const { words } = useWords()
  const { address, change } = useDossier()
  const cut = (grouping: typeof address.grouping, label: string) => (
    <button
      type="button"
      aria-pressed={address.sort === null && address.grouping === grouping}
      onClick={() => change({ grouping, sort: null })}
    >
      {label}
    </button>
  )
  return (
    <div className="segments" role="group" aria-label={words.groupBy}>
      {cut(null, words.groupByKind)}
      {cut('who', words.groupByWho)}
      {cut('waits', words.groupByWaits)}
    </div>
  )
}

interface Props {
  readonly groups: readonly Group[]
  readonly finishedCount: number
  readonly seen: Seen
  readonly basis: number
}

/** Filter, cut, finished ones and the file. */
export function BoardTools({ groups, finishedCount, seen, basis }: Props): ReactNode {
  const { words } = useWords()
  const { slug } = useDossier()
  const save = (): void => {
    const moment = { trueOn: seen.trueOn, knownOn: seen.knownOn, basis, address: window.location.href }
    const rows = groups.flatMap((group) => group.rows)
    saveCsv(fileName(slug, moment), boardLines(rows, moment, words))
  }
  return (
    <div className="board-tools no-print">
      <FindField />
      <GroupingSwitch />
      <FinishedSwitch count={finishedCount} />
      <button type="button" className="button" aria-label={words.csvLabel} title={words.csvLabel} onClick={save}>
        <Sign name="download" size={14} /> CSV
      </button>
    </div>
  )
}
