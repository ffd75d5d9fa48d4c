import type { KeyboardEvent, ReactNode } from 'react'
import { Link } from 'react-router'
import type { SourceSort, SourceSortKey } from '../../explore/address.ts'
import { placeOfSource } from '../../explore/places.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { KindMark, Published, Publisher, Read, StatementCount } from './cells.tsx'
import type { Group, Row } from './rows.ts'

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }

/** Up and down go from title to title, Home and End to the ends of the list. */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const move = moves[event.key]
  const titles = [...(event.currentTarget.closest('[data-walk]')?.querySelectorAll<HTMLElement>('.source-title') ?? [])]
  if (move === undefined || titles.length === 0) return
  titles[Math.min(titles.length - 1, Math.max(0, titles.indexOf(event.currentTarget) + move))]?.focus()
  event.preventDefault()
}

export function GroupName({ group }: { readonly group: Group }): ReactNode {
  const { words } = useWords()
  const { days } = useDossier()
  const day = shortDay(words, days.knownOn)
  const name = group.isLater === null ? words.sourcesInOrder : group.isLater ? words.appearedAfter(day) : words.appeared(day)
  return (
    <>
      {name} <span className="count">{group.rows.length}</span>
    </>
  )
}

function Line({ row }: { readonly row: Row }): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  return (
    <tr className={row.isUnpublished ? 'source-row source-unpublished' : 'source-row'} data-slug={row.slug}>
      <td>
        <KindMark kind={row.kind} />
      </td>
      <th scope="row">
        <Link
          className="source-title"
          to={placeOfSource(slug, row.slug, address)}
          lang={row.language ?? undefined}
          dir="auto"
          title={row.title}
          onKeyDown={walk}
        >
          {row.title}
        </Link>
      </th>
      <td>
        <Publisher row={row} />
      </td>
      <td>
        <Published row={row} />
        {row.isUnpublished ? (
          <span className="source-mark" aria-hidden="true" title={words.appearedLater}>
            {words.knownLater}
          </span>
        ) : null}
      </td>
      <td>
        <Read row={row} />
      </td>
      <td className="source-figure">
        <StatementCount row={row} />
      </td>
    </tr>
  )
}

function nextSort(sort: SourceSort | null, key: SourceSortKey): SourceSort | null {
  // Newest first is the list as it stands without an order of the reader's own; counts are asked for to see the most.
  const isDownFirst = key === 'statements'
  if (sort?.key !== key) return { key, isDescending: isDownFirst }
  return sort.isDescending === isDownFirst ? { key, isDescending: !isDownFirst } : null
}

interface Props {
  readonly groups: readonly Group[]
  readonly sort: SourceSort | null
  readonly onSort: (sort: SourceSort | null) => void
}

/** Every source on a line; what appeared only after the moment stands below, not left out. */
export function SourcesTable({ groups, sort, onSort }: Props): ReactNode {
  const { words } = useWords()
  const heading = (key: SourceSortKey, label: string) => {
    const isSorted = sort?.key === key
    return (
      <th scope="col" className={`column-${key}`} aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}>
        <button type="button" onClick={() => onSort(nextSort(sort, key))}>
          {label}
          {isSorted ? <Sign name={sort.isDescending ? 'sortDown' : 'sortUp'} size={11} /> : null}
        </button>
      </th>
    )
  }
  return (
    <table className="sources-table sortable" aria-labelledby="sources-title" data-walk="">
      <thead>
        <tr>
          {heading('kind', words.sourceKind)}
          {heading('title', words.sourceTitle)}
          {heading('publisher', words.publisher)}
          {heading('published', words.published)}
          {heading('access', words.howRead)}
          {heading('statements', words.restsOnIt)}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={String(group.isLater)}>
          <tr className="sources-group">
            <th colSpan={6} scope="rowgroup">
              <GroupName group={group} />
            </th>
          </tr>
          {group.rows.map((row) => (
            <Line key={row.slug} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
