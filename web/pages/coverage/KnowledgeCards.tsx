import { useId, type ReactNode } from 'react'
import { KindWay, useOpened } from './cells.tsx'
import type { Knowledge, KnownSubject } from './documents.ts'
import { Knew, KnewDetails } from './knowledgeCells.tsx'

function Card({ column }: { readonly column: KnownSubject }): ReactNode {
  const id = useId()
  const [opened, toggle] = useOpened()
  return (
    <li className="matrix-card" data-subject={column.subject.slug}>
      <h3>
        <KindWay item={column.subject} />
      </h3>
      <ul>
        {column.cells.map((cell) => {
          const { slug } = cell.actor
          const opener = { isOpen: opened === slug, id: `${id}${slug}`, toggle: () => toggle(slug) }
          return (
            <li key={slug} className="matrix-card-line" data-actor={slug}>
              <KindWay item={cell.actor} isShort />
              <Knew cell={cell} subject={column.subject} opener={opener} />
              {opener.isOpen ? (
                <div id={opener.id} className="matrix-opened">
                  <KnewDetails cell={cell} />
                </div>
              ) : null}
            </li>
          )
        })}
      </ul>
    </li>
  )
}

/** The same for a phone: a card for each subject, with who knew of it in that order. */
export function KnowledgeCards({ knowledge }: { readonly knowledge: Knowledge }): ReactNode {
  return (
    <ul>
      {knowledge.subjects.map((column) => (
        <Card key={column.subject.slug} column={column} />
      ))}
    </ul>
  )
}
