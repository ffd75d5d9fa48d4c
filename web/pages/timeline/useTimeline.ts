import { useMemo, useRef } from 'react'
import { useClient, type CombinedError } from 'urql'
import { spanOf, type RailDay, type Span } from '../../explore/rails.ts'
import type { LaneSort } from '../../explore/timeline.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useFurther } from '../../graphql/useFurther.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { railsDocument } from '../overview/rails/railsDocument.ts'
import { timelineDocument, type TimelineNode, type TimelinePageOf } from './documents.ts'
import { toldOf, type Told } from './entries.ts'

const none: readonly never[] = []
/** After all that may be: everything ever recorded has begun and is known. */
const always = '9000-12-31'
/** Pages beyond are not asked for: the page says so. */
const mostPages = 125

const nodesOf = (page: TimelinePageOf) => page.edges.map(({ node }) => node)
const nextOf = ({ pageInfo }: TimelinePageOf) => (pageInfo.hasNextPage ? pageInfo.endCursor : null)

export interface Timeline {
  readonly told: {
    /** Null until all of it is there. */
    readonly entries: readonly Told[] | null
    readonly laneNames: ReadonlyMap<string, string>
    /** What the lanes of the entries are. */
    readonly sort: LaneSort
  }
  /** How many there are beyond what is shown. */
  readonly beyond: number
  /** Days with how much happened and became known. */
  readonly rail: readonly RailDay[]
  readonly span: Span
  /** Days on which something became known: the steps of a replay. */
  readonly steps: readonly string[]
  readonly error: CombinedError | null
}

/** All that the dossier says by day, as recorded at the basis, and the days themselves: the same whatever the moment. */
export function useTimeline(sort: LaneSort): Timeline {
  const { words } = useWords()
  const client = useClient()
  const { slug, inLanguage: language, address, attempt, today } = useDossier()
  const { basis } = address
  const at = useMemo(() => ({ trueOn: always, knownOn: always, ...(basis === null ? {} : { basis }) }), [basis])
  const { data, error } = useAnswer(timelineDocument, { slug, at, language }, attempt)
  const rails = useAnswer(railsDocument, { slug, at: basis === null ? {} : { basis }, language }, attempt)
  const first = data?.dossier?.timeline ?? null
  const asked = useRef({ of: first, pages: 1 })
  const further = useFurther<TimelineNode>(
    first,
    first && nextOf(first),
    async (after) => {
      const answer = await client.query(timelineDocument, { slug, at, language, after }).toPromise()
      if (answer.error) return { error: answer.error }
      const page = answer.data?.dossier?.timeline ?? null
      const pages = asked.current.of === first ? asked.current.pages + 1 : 2
      asked.current = { of: first, pages }
      return { items: page ? nodesOf(page) : none, next: page && pages < mostPages ? nextOf(page) : null }
    },
    attempt,
  )
  const isWhole = first !== null && further.isWhole
  const isKnown = isWhole && rails.data !== null
  const told = useMemo(() => {
    if (!isKnown || !first) return { entries: null, laneNames: new Map<string, string>(), sort }
    return toldOf([...nodesOf(first), ...further.items], sort, words)
  }, [isKnown, first, further.items, sort, words])
  const rail = rails.data?.dossier?.days ?? none
  const span = useMemo(() => spanOf(rail, today), [rail, today])
  const steps = useMemo(() => rail.flatMap(({ on, becameKnown }) => (becameKnown > 0 ? [on] : [])), [rail])
  return {
    told,
    beyond: isWhole && first ? Math.max(0, first.totalCount - first.edges.length - further.items.length) : 0,
    rail,
    span,
    steps,
    error: error ?? further.error ?? rails.error,
  }
}
