// Which of the board's lines the reader asked for. Pure.
import type { Address, Narrowing } from '../../explore/address.ts'
import { folded } from '../../ui/folded.ts'
import type { Row } from './board.ts'

const narrows: Readonly<Record<Narrowing, (row: Row) => boolean>> = {
  waiting: (row) => row.isBlocked,
  roots: (row) => row.isRoot,
  answered: (row) => row.phase === 'ANSWERED_OPEN',
  dated: (row) => row.type === 'INVESTIGATION' && row.expected?.due !== undefined && row.expected.due !== null,
}

/** Lines that have every word of `find` somewhere, and belong to what the counts were narrowed to. */
export function filtered(rows: readonly Row[], { narrowing, find }: Pick<Address, 'narrowing' | 'find'>): readonly Row[] {
  const asked = folded(find).split(/\s+/).filter(Boolean)
  const isNarrowed = narrowing === null ? () => true : narrows[narrowing]
  return rows.filter((row) => {
    if (!isNarrowed(row)) return false
    if (asked.length === 0) return true
    const text = folded(
      [
        row.name,
        row.state.wording ?? '',
        ...row.responsible.flatMap(({ name, short }) => [name, short]),
        ...row.waits.map(({ name }) => name),
      ].join('\n'),
    )
    return asked.every((word) => text.includes(word))
  })
}

export function isFiltered({ narrowing, find }: Pick<Address, 'narrowing' | 'find'>): boolean {
  return narrowing !== null || find.trim() !== ''
}
