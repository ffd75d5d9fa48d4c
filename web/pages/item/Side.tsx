import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { WaitGround } from '../waits/WaitGround.tsx'
import type { Item } from './documents.ts'
import type { ItemWait } from './itemFragments.ts'
import type { LaterWait, Vocabulary } from './furtherDocuments.ts'
import { knewOf, type Marked } from './knew.ts'
import { ItemLink, NeighbourLine, Sources } from './parts.tsx'
import { useLaterWaits } from './useItem.ts'

function Sentence({ marked }: { readonly marked: Marked }): ReactNode {
  // Parts of a sentence have no other name than their place.
  const parts = marked.map((text, place) => ({ text, key: `part ${place}`, isStrong: place % 2 === 1 }))
  return parts.map(({ text, key, isStrong }) => (isStrong ? <b key={key}>{text}</b> : <span key={key}>{text}</span>))
}

/** What it is: names of its type and kind. */
export function namedAs(item: Item, vocabulary: Vocabulary): { readonly type: string; readonly kind: string | null } {
  const type = vocabulary.itemTypes.find((word) => word.type === item.type)
  const kind = type?.kinds.find(({ value }) => value === item.kind)?.name ?? null
  return { type: type?.name ?? item.type, kind: kind ?? item.kind }
}

/** What the public knew, said in plain sentences. */
export function Knew({ item, vocabulary }: { readonly item: Item; readonly vocabulary: Vocabulary }): ReactNode {
  const { words } = useWords()
  const { trueOn, knownOn } = item.moment
  const known = shortDay(words, knownOn)
  return (
    <section className="item-part item-knew">
      <h3>{trueOn === knownOn ? words.knewTitle(known) : words.knewTitleOf(known, shortDay(words, trueOn))}</h3>
      {knewOf(words, item, namedAs(item, vocabulary)).map((marked) => (
        <p key={marked.join('')}>
          <Sentence marked={marked} />
        </p>
      ))}
    </section>
  )
}

interface WaitsProps {
  readonly title: string
  readonly waits: readonly ItemWait[]
  readonly later: readonly LaterWait[]
  /** Which end of a wait is the other item. */
  readonly end: 'from' | 'to'
  /** What belongs to these waits and is longer than one of them. */
  readonly children?: ReactNode
}

function Waits({ title, waits, later, end, children }: WaitsProps): ReactNode {
  const { words } = useWords()
  return (
    <section className="item-part">
      <h3>
        {title} {waits.length > 0 ? <span className="item-count">{waits.length}</span> : null}
      </h3>
      {waits.length === 0 ? <p className="none">{words.nothingRecorded}</p> : null}
      <ul className="item-list">
        {waits.map((wait) => (
          <li key={wait.relation.id}>
            <NeighbourLine item={wait.relation[end]} />
            <div className="item-wait-ground">
              <WaitGround wait={wait} />
            </div>
          </li>
        ))}
      </ul>
      {children}
      {later.length > 0 ? (
        <div className="item-later">
          <Sign name="stale" size={14} />
          <div>
            {words.laterWaits}
            {later.map((relation) => (
              <div key={relation.id}>
                <ItemLink slug={relation[end].slug} name={relation[end].name} /> ({shortDay(words, relation.knownSince)})
                <Sources evidence={relation.statement.evidence} />
              </div>
            ))}
          </div>
        </div>
      ) : null}
    </section>
  )
}

/** The ways down to what holds it up in the end; one that is a single wait long stands in the list. */
function Ways({ blocking }: { readonly blocking: NonNullable<Item['blocking']> }): ReactNode {
  const { words } = useWords()
  const { isBlocked, waysToRoots } = blocking
  const long = waysToRoots.filter((way) => way.length > 1)
  if (isBlocked && waysToRoots.length === 0) return <p className="item-meta">{words.inACircle}</p>
  if (long.length === 0) return null
  return (
    <>
      <h4>{words.wayToRoot}</h4>
      <ul className="item-ways">
        {long.map((way) => (
          <li key={way.at(-1)?.relation.to.slug}>
            <ol className="item-way-steps">
              {way.map((step, index) => (
                <li key={step.relation.id}>
                  <ItemLink slug={step.relation.to.slug} name={step.relation.to.name} />
                  {index === 0 ? null : <WaitGround wait={step} />}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What it waits for and what it holds up, with what became known of that only later. */
export function WaitsAndHolds({ item }: { readonly item: Item }): ReactNode {
  const { words } = useWords()
  const { retry } = useDossier()
  const later = useLaterWaits(item)
  const { awaits, awaitedBy } = item.blocking ?? { awaits: [], awaitedBy: [] }
  if (item.blocking === null && later.awaits.length + later.awaitedBy.length === 0 && !later.error) return null
  return (
    <>
      {later.error ? <FailureNotice error={later.error} text={words.failedLaterWaits} onRetry={retry} /> : null}
      <Waits title={words.awaitsHeading} waits={awaits} later={later.awaits} end="to">
        {item.blocking === null ? null : <Ways blocking={item.blocking} />}
      </Waits>
      <Waits title={words.awaitedByHeading} waits={awaitedBy} later={later.awaitedBy} end="from" />
    </>
  )
}
