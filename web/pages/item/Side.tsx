import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import type { Item } from './documents.ts'
import type { ItemWait } from './itemFragments.ts'
import type { LaterWait, Vocabulary } from './furtherDocuments.ts'
import { knewOf, type Marked } from './knew.ts'
import { ItemLink, NeighbourLine } from './parts.tsx'
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

function WaitTags({ wait }: { readonly wait: ItemWait }): ReactNode {
  const { words } = useWords()
  const { isBlocking, relation } = wait
  return (
    <>
      {isBlocking ? null : <span className="tag">{relation.strength === 'HELPFUL' ? words.onlyHelps : words.holdsNoMore}</span>}
      {relation.group === null ? null : <span className="tag">{words.alternative}</span>}
      {relation.certainty === 'INFERRED' || relation.certainty === 'ALLEGED' ? (
        <span className="tag">{words.certainties[relation.certainty]}</span>
      ) : null}
    </>
  )
}

interface WaitsProps {
  readonly title: string
  readonly waits: readonly ItemWait[]
  readonly later: readonly LaterWait[]
  /** Which end of a wait is the other item. */
  readonly end: 'from' | 'to'
}

function Waits({ title, waits, later, end }: WaitsProps): ReactNode {
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
            <WaitTags wait={wait} />
            {wait.relation.why === null ? null : (
              <p className="item-meta" dir="auto">
                {wait.relation.why}
              </p>
            )}
          </li>
        ))}
      </ul>
      {later.length > 0 ? (
        <p className="item-later">
          <Sign name="stale" size={14} />
          <span>
            {words.laterWaits}{' '}
            {later.map((relation, index) => (
              <span key={relation.id}>
                {index > 0 ? ', ' : ''}
                <ItemLink slug={relation[end].slug} name={relation[end].name} /> ({shortDay(words, relation.knownSince)})
              </span>
            ))}
          </span>
        </p>
      ) : null}
    </section>
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
      <Waits title={words.awaitsHeading} waits={awaits} later={later.awaits} end="to" />
      <Waits title={words.awaitedByHeading} waits={awaitedBy} later={later.awaitedBy} end="from" />
    </>
  )
}
