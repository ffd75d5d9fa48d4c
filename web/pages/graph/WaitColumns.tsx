import type { ReactNode } from 'react'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import type { Choice } from '../overview/choice.ts'
import type { Details, WaitEntry } from '../overview/detailsDocument.ts'
import { nameOf } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'

interface Props {
  readonly slug: string
  readonly map: GraphMap
  readonly blocking: Details['blocking']
  readonly choice: Choice
}

interface ColumnProps extends Props {
  readonly title: string
  readonly waits: readonly WaitEntry[]
  /** Which end of the wait is the other item. */
  readonly end: 'from' | 'to'
}

function Column({ slug, map, choice, title, waits, end }: ColumnProps): ReactNode {
  const { words } = useWords()
  const own = end === 'to' ? 'from' : 'to'
  const isOpen = (item: string) => map.states.get(item)?.isOpen === true
  const lifted = map.relations.filter(
    (relation) => relation.type === 'AWAITS' && relation[own] === slug && !(isOpen(slug) && isOpen(relation[end])),
  )
  const open = waits.filter(({ relation }) => isOpen(slug) && isOpen(relation[end].slug))
  return (
    <section>
      <h3>{title}</h3>
      {open.length + lifted.length === 0 ? <p className="none">{words.nothingRecorded}</p> : null}
      <ul className="wait-column">
        {open.map(({ relation }) => (
          <li key={relation.id}>
            <button type="button" className="link-button" dir="auto" onClick={() => choice.choose(relation[end].slug)}>
              {relation[end].name}
            </button>
            {relation.group === null ? null : <span className="tag">{words.alternative}</span>}
            {relation.strength === 'HELPFUL' ? <span className="tag">{words.onlyHelps}</span> : null}
          </li>
        ))}
        {lifted.map((relation) => {
          // A wait ends with what was awaited, or with who waited.
          const closed = [relation.to, relation.from].find((item) => !isOpen(item))
          const since = closed === undefined ? undefined : map.known.get(closed)?.phase?.since
          return (
            <li key={relation.id}>
              {since ? <span className="detail-meta">{words.mapUntil(fuzzyDay(words, since))} </span> : null}
              <button type="button" className="link-button" dir="auto" onClick={() => choice.choose(relation[end])}>
                {nameOf(relation[end], map)}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What the item waits for and what it holds up, those that are lifted with the day. */
export function WaitColumns(props: Props): ReactNode {
  const { words } = useWords()
  return (
    <div className="wait-columns">
      <Column {...props} title={words.awaitsHeading} waits={props.blocking?.awaits ?? []} end="to" />
      <Column {...props} title={words.awaitedByHeading} waits={props.blocking?.awaitedBy ?? []} end="from" />
    </div>
  )
}
