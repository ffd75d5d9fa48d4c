import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import type { Column, ColumnSort, DueGroup } from './dueOrder.ts'
import { DueLine } from './DueRows.tsx'

interface Props {
  readonly groups: readonly DueGroup[]
  readonly sort: ColumnSort | null
  readonly onSort: (sort: ColumnSort | null) => void
}

function nextSort(sort: ColumnSort | null, column: Column): ColumnSort | null {
  if (sort?.column !== column) return { column, isDescending: false }
  return sort.isDescending ? null : { column, isDescending: true }
}

/** What the lines under it have in common, and how many there are. */
export function GroupHead({ head, count }: { readonly head: NonNullable<DueGroup['head']>; readonly count: number }): ReactNode {
  const { words } = useWords()
  const names: Readonly<Record<string, string>> = { ...words.dateKinds, LEGAL: words.lawOrRule, ...words.dueStages }
  return (
    <span className="questions-group-name">
      <span>{names[head]}</span> <span className="questions-meta">{count}</span>
    </span>
  )
}

/** Every date on a line, in the order of urgency or of a column. */
export function DueTable({ groups, sort, onSort }: Props): ReactNode {
  const { words } = useWords()
  const heading = (column: Column, label: string) => {
    const isSorted = sort?.column === column
    return (
      <th
        scope="col"
        aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
        className={`questions-column-${column}`}
      >
        <button type="button" onClick={() => onSort(nextSort(sort, column))}>
          {label}
          {isSorted ? <Sign name={sort.isDescending ? 'sortDown' : 'sortUp'} size={11} /> : null}
        </button>
      </th>
    )
  }
  return (
    <table className="questions-table questions-dates" aria-labelledby="dates-title">
      <thead>
        <tr>
          {heading('date', words.dateColumn)}
          {heading('what', words.whatColumn)}
          {heading('who', words.whoMustAct)}
          {heading('kind', words.kindColumn)}
          <th scope="col">{words.fromColumn}</th>
          {heading('state', words.stateColumn)}
        </tr>
      </thead>
      {groups.map(({ head, rows }) => (
        <tbody key={head ?? ''}>
          {head === null ? null : (
            <tr className="questions-group">
              <th colSpan={6} scope="rowgroup">
                <GroupHead head={head} count={rows.length} />
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <DueLine key={row.date.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
