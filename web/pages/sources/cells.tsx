// The small pieces that the list and the page of one source share.
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfItem, placeOfSource } from '../../explore/places.ts'
import { SourceIcon } from '../../ui/Glyph.tsx'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Row } from './rows.ts'
import './SourcesTable.css'

export function KindMark({ kind }: { readonly kind: Row['kind'] }): ReactNode {
  const { words } = useWords()
  return (
    <span className="source-kind">
      <SourceIcon kind={kind} size={15} />
      {words.sourceKinds[kind]}
    </span>
  )
}

/** The publisher, as a way to its own page where it is an item. */
export function Publisher({ row }: { readonly row: Pick<Row, 'publisher' | 'publishedBy'> }): ReactNode {
  const { slug, address } = useDossier()
  if (row.publishedBy === null) {
    return (
      <span dir="auto" title={row.publisher}>
        {row.publisher}
      </span>
    )
  }
  return (
    <Link className="source-link" dir="auto" title={row.publisher} to={placeOfItem(slug, row.publishedBy.slug, address)}>
      {row.publisher}
    </Link>
  )
}

/** The day it appeared, as exact as it is known; "undated" is said. */
export function Published({ row }: { readonly row: Pick<Row, 'published' | 'isUnpublished'> }): ReactNode {
  const { words } = useWords()
  const { days } = useDossier()
  if (row.published === null) return <span className="source-faint">{words.undated}</span>
  return (
    <>
      {fuzzyDay(words, row.published, days.trueOn.slice(0, 4))}
      {row.isUnpublished ? <span className="hidden-text"> ({words.appearedLater})</span> : null}
    </>
  )
}

/** How far it was read, and through which source where it was not read itself. */
export function Read({ row }: { readonly row: Pick<Row, 'access' | 'via'> }): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  if (row.via === null) return words.reads[row.access]
  return (
    <Link className="source-link" title={row.via.title} dir="auto" to={placeOfSource(slug, row.via.slug, address)}>
      {words.via(row.via.publisher)}
    </Link>
  )
}

/** What rests on it at the moment, and in grey what comes later. */
export function StatementCount({ row }: { readonly row: Row }): ReactNode {
  const { words } = useWords()
  return (
    <>
      <span className={row.statements === 0 ? 'source-faint' : undefined}>{row.statements}</span>{' '}
      {row.later === 0 ? null : (
        <span className="source-later" title={words.laterMoreWhy(row.later)}>
          {words.laterMore(row.later)}
        </span>
      )}
    </>
  )
}
