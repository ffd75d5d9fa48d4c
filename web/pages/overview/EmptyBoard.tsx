import type { ReactNode } from 'react'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import type { DossierHead } from '../frame/headDocument.ts'

/** Nothing open: says whether nothing was known at all, and offers the first day that the dossier itself names. */
export function EmptyBoard({ head, onDay }: { readonly head: DossierHead; readonly onDay: (day: string) => void }): ReactNode {
  const { words } = useWords()
  const { trueOn, knownOn } = head.moment
  const named = head.moments.find((moment) => moment.on > knownOn)
  const first = head.firstHeardOn
  const isUnknown = first !== null && knownOn < first
  const target = named?.on ?? (isUnknown ? first : head.lastHeardOn)
  return (
    <section className="panel empty-board">
      <p>{isUnknown || named ? words.emptyKnown(longDay(words, knownOn)) : words.emptyBoard(longDay(words, trueOn))}</p>
      {named ? <p>{words.emptyMoment(longDay(words, named.on), named.title)}</p> : null}
      {!named && isUnknown ? <p>{words.emptyFirst(longDay(words, first))}</p> : null}
      {target === null || target === knownOn ? null : (
        <button type="button" className="button" onClick={() => onDay(target)}>
          {words.goTo(longDay(words, target))}
        </button>
      )}
    </section>
  )
}
