// The small pieces that both tables share.
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfItem } from '../../explore/places.ts'
import { readFragment } from '../../graphql/graphql.ts'
import { KindIcon } from '../../ui/Glyph.tsx'
import { shortName } from '../../ui/shortName.ts'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import '../overview/RowDetails.css'
import { SourceChip } from '../overview/SourceChip.tsx'
import type { Named, Said } from './fragments.ts'

/** The name of an item, short where a column is narrow, as a way to its page at the same moment. */
export function ItemWay({ item, isShort = false }: { readonly item: Named; readonly isShort?: boolean }): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  const text = isShort ? shortName(item.name, item.ownName, item.aliases, words.shortTitles) : item.name
  return (
    <Link className="matrix-way" to={placeOfItem(slug, item.slug, address)} dir="auto" title={text === item.name ? undefined : item.name}>
      {text}
    </Link>
  )
}

/** The name with what kind of thing it is before it. */
export function KindWay({ item, isShort = false }: { readonly item: Named; readonly isShort?: boolean }): ReactNode {
  const { words } = useWords()
  const { type } = item
  return (
    <span className="matrix-kind-way">
      <KindIcon kind={type} size={14} />
      <span className="hidden-text">{words.itemTypes[type]}: </span>
      <ItemWay item={item} isShort={isShort} />
    </span>
  )
}

/** Short names, several of them with commas. */
export function useNames(): (items: readonly Named[]) => string {
  const { words } = useWords()
  return (items) => items.map((item) => shortName(item.name, item.ownName, item.aliases, words.shortTitles)).join(', ')
}

function Line({ statement, isBare }: { readonly statement: Said; readonly isBare: boolean }): ReactNode {
  const { words } = useWords()
  const { certainty, reason, note, known, speaker, evidence } = statement
  const isWeak = certainty === 'INFERRED' || certainty === 'ALLEGED'
  return (
    <li className={certainty === 'INFERRED' ? 'statement statement-own' : 'statement'}>
      {isBare ? null : (
        <p dir="auto">
          {statement.text} {isWeak ? <span className="tag">{words.certainties[certainty]}</span> : null}
        </p>
      )}
      {isBare && isWeak ? <span className="tag">{words.certainties[certainty]}</span> : null}
      {reason === null ? null : <p className="detail-meta">{reason}</p>}
      {note === null ? null : <p className="detail-meta">{note}</p>}
      <p className="detail-meta">
        {words.known} {fuzzyDay(words, known)} · {speaker ? words.saidBy(speaker.name) : words.ownReasoning}
      </p>
      <div className="chips">
        {evidence.map((each) => {
          const { source, locator } = readFragment(sourceChip, each)
          return <SourceChip key={`${source.slug} ${locator}`} evidence={each} />
        })}
      </div>
    </li>
  )
}

/** Statements with who says them and where they are written. Bare: without their text, where that stands above. */
export function Statements({ statements, isBare = false }: { readonly statements: readonly Said[]; readonly isBare?: boolean }): ReactNode {
  return (
    <ul className="matrix-statements">
      {statements.map((statement) => (
        <Line key={statement.id} statement={statement} isBare={isBare} />
      ))}
    </ul>
  )
}

/** Which cell of a table stands open: one at a time. */
export function useOpened(): readonly [opened: string | null, toggle: (key: string) => void] {
  const [opened, setOpened] = useState<string | null>(null)
  return [opened, (key) => setOpened(opened === key ? null : key)]
}
