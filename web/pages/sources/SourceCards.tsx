import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfSource } from '../../explore/places.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { KindMark, Published, StatementCount } from './cells.tsx'
import type { Group, Row } from './rows.ts'
import './SourceCards.css'
import { GroupName, walk } from './SourcesTable.tsx'

function Card({ row }: { readonly row: Row }): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  return (
    <li className={row.isUnpublished ? 'sources-card source-unpublished' : 'sources-card'} data-slug={row.slug}>
      <Link
        className="source-title"
        to={placeOfSource(slug, row.slug, address)}
        lang={row.language ?? undefined}
        dir="auto"
        onKeyDown={walk}
      >
        {row.title}
      </Link>
      <p className="sources-card-line">
        <KindMark kind={row.kind} />
        <span className="sources-card-publisher" dir="auto">
          {row.publisher}
        </span>
        <span>
          <Published row={row} />
        </span>
      </p>
      <p className="sources-card-line source-faint">
        <span>{row.via === null ? words.reads[row.access] : words.via(row.via.publisher)}</span>
        <span className="sources-card-count">
          {words.restsOnIt} <StatementCount row={row} />
        </span>
      </p>
    </li>
  )
}

/** The list for a phone: a card leads to its source, and what is behind the names is found there. */
export function SourceCards({ groups }: { readonly groups: readonly Group[] }): ReactNode {
  return (
    <div data-walk="">
      {groups.map((group) => (
        <section key={String(group.isLater)}>
          <h3 className="sources-group">
            <GroupName group={group} />
          </h3>
          <ul>
            {group.rows.map((row) => (
              <Card key={row.slug} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
