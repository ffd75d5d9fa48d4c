import { useId, useState, type ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import { KindWay, useOpened } from './cells.tsx'
import { DetailsRow } from './DetailsRow.tsx'
import type { Knowledge, KnowledgeCell } from './documents.ts'
import type { Named } from './fragments.ts'
import { Knew, KnewDetails } from './knowledgeCells.tsx'

/** More rows and columns than this are drawn when they are asked for. */
const shownAtFirst = { rows: 80, columns: 40 } as const

interface RowProps {
  readonly actor: Named
  readonly columns: readonly (KnowledgeCell | null)[]
  readonly subjects: readonly Named[]
  readonly opened: string | null
  readonly onToggle: (key: string) => void
}

function Row({ actor, columns, subjects, opened, onToggle }: RowProps): ReactNode {
  const { words } = useWords()
  const id = useId()
  const keyOf = (subject: string) => `${actor.slug}/${subject}`
  const open = subjects.flatMap(({ slug }, at) => (keyOf(slug) === opened ? [columns[at]] : []))[0]
  return (
    <>
      <tr className="matrix-row" data-actor={actor.slug}>
        <th scope="row">
          <KindWay item={actor} isShort />
        </th>
        {subjects.map((subject, at) => {
          const key = keyOf(subject.slug)
          const cell = columns[at]
          return (
            <td key={key} data-subject={subject.slug}>
              {cell ? (
                <Knew cell={cell} subject={subject} opener={{ isOpen: opened === key, id, toggle: () => onToggle(key) }} />
              ) : (
                <span className="hidden-text">{words.knewNothing}</span>
              )}
            </td>
          )
        })}
      </tr>
      {open ? (
        <DetailsRow id={id} span={subjects.length + 1}>
          <KnewDetails cell={open} />
        </DetailsRow>
      ) : null}
    </>
  )
}

/** Actors by subjects; one cell at a time opens to its reasons, below its row. */
export function KnowledgeTable({ knowledge }: { readonly knowledge: Knowledge }): ReactNode {
  const { words } = useWords()
  const [opened, toggle] = useOpened()
  const [isAll, setAll] = useState(false)
  const subjects = isAll ? knowledge.subjects : knowledge.subjects.slice(0, shownAtFirst.columns)
  const actors = isAll ? knowledge.actors : knowledge.actors.slice(0, shownAtFirst.rows)
  const named = subjects.map(({ subject }) => subject)
  const cells = subjects.map((column) => new Map(column.cells.map((cell) => [cell.actor.slug, cell])))
  const isCut = actors.length < knowledge.actors.length || subjects.length < knowledge.subjects.length
  return (
    <>
      <div className="matrix-scroll" role="region" aria-label={words.knowledgeRegion} tabIndex={0}>
        <table className="matrix-table matrix-knowledge">
          <caption className="hidden-text">{words.knowledgeHeading}</caption>
          <thead>
            <tr>
              <th scope="col">{words.actorColumn}</th>
              {subjects.map(({ subject }) => (
                <th key={subject.slug} scope="col">
                  <KindWay item={subject} isShort />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.map((actor) => (
              <Row
                key={actor.slug}
                actor={actor}
                subjects={named}
                columns={cells.map((column) => column.get(actor.slug) ?? null)}
                opened={opened}
                onToggle={toggle}
              />
            ))}
          </tbody>
        </table>
      </div>
      {isCut ? (
        <button type="button" className="button matrix-all no-print" onClick={() => setAll(true)}>
          {words.allRows(knowledge.actors.length)}
        </button>
      ) : null}
    </>
  )
}
