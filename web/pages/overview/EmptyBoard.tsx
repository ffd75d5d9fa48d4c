import type { ReactNode } from 'react'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { DossierHead } from '../frame/headDocument.ts'
import { firstDayDocument } from './documents.ts'

interface Props {
  readonly head: DossierHead
  readonly first: string | null
  /** Something stood open on that first day. Null while that is being asked. */
  readonly hasFirstBoard: boolean | null
}

function Way({ head, first, hasFirstBoard }: Props): ReactNode {
  const { words } = useWords()
  const { address, go } = useDossier()
  const { knownOn } = head.moment
  const isUnknown = first !== null && knownOn < first
  const [opening] = head.moments
  const named = head.moments.find(({ on }) => on > knownOn)
  const isBefore = isUnknown || (named !== undefined && named === opening)
  const isFirst = isUnknown && hasFirstBoard === true
  const target = isFirst ? first : (named?.on ?? (isUnknown ? first : head.lastHeardOn))
  const isKnownWay = !isUnknown || hasFirstBoard !== null
  const turn = (day: string) => go({ ...address, trueOn: day, knownOn: address.knownOn === null ? null : day })
  return (
    <section className="panel empty-board">
      <p>{isBefore ? words.emptyKnown(longDay(words, knownOn)) : words.emptyBoard(longDay(words, head.moment.trueOn))}</p>
      {isUnknown ? <p>{words.emptyFirst(longDay(words, first))}</p> : null}
      {isKnownWay && !isFirst && named ? (
        <p>{(named === opening ? words.emptyMoment : words.emptyNext)(longDay(words, named.on), named.title)}</p>
      ) : null}
      {isKnownWay && target !== null && target !== knownOn ? (
        <button type="button" className="button" onClick={() => turn(target)}>
          {words.goTo(longDay(words, target))}
        </button>
      ) : null}
    </section>
  )
}

/** On the first day that anything was known there may be no board yet: a law from long before the case. */
function WayAfterLook({ head, first }: { readonly head: DossierHead; readonly first: string }): ReactNode {
  const { slug } = useDossier()
  const { data, error } = useAnswer(firstDayDocument, { slug, at: { trueOn: first } })
  const count = data?.dossier?.items.totalCount
  return <Way head={head} first={first} hasFirstBoard={error ? false : count === undefined ? null : count > 0} />
}

/** Nothing open: says whether nothing was known at all, and offers the first day that has something to see. */
export function EmptyBoard({ head }: { readonly head: DossierHead }): ReactNode {
  const first = head.firstHeardOn
  return first !== null && head.moment.knownOn < first ? (
    <WayAfterLook head={head} first={first} />
  ) : (
    <Way head={head} first={first} hasFirstBoard={null} />
  )
}
