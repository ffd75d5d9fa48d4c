import { useEffect, useMemo } from 'react'
import type { CombinedError } from 'urql'
import { emptyAddress } from '../../explore/address.ts'
import type { Since } from '../../explore/since.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { askedAt } from '../frame/askedAt.ts'
import { useDossier } from '../frame/dossier.ts'
import { compareDocument, meetingsDocument, type Compared } from './documents.ts'

export interface Debate {
  readonly name: string
  readonly on: string
}

/** The latest meeting that was held before the later moment; null where none was, undefined while that is being asked. */
function useLastDebate(): Debate | null | undefined {
  const { slug, at, inLanguage: language, attempt, days } = useDossier()
  const { data, error } = useAnswer(meetingsDocument, { slug, at, language }, attempt)
  if (!data) return error ? null : undefined
  const held = (data.dossier?.items.edges ?? []).flatMap(({ node }) =>
    node.phase ? [{ name: node.name, on: node.phase.since.latest }] : [],
  )
  return held.find(({ on }) => on < days.trueOn) ?? null
}

export interface CompareAnswer {
  /** Null until it is known. */
  readonly since: Since | null
  readonly debate: Debate | null | undefined
  /** The newest answer that came; while another one loads or has failed, still the one before. Null before the first. */
  readonly compared: Compared | null
  /** Names of the types of relations. */
  readonly relationNames: ReadonlyMap<string, string>
  readonly isLoading: boolean
  readonly error: CombinedError | null
}

/** Both moments and what changed between them. An address without the first one is given it: the last debate, else the first day anything was heard. */
export function useCompare(): CompareAnswer {
  const { slug, at, inLanguage: language, attempt, address, days, head, change } = useDossier()
  const debate = useLastDebate()
  const first = debate === null ? (head?.firstHeardOn ?? null) : null
  const on = debate?.on ?? first
  const { basis } = address
  const offered = useMemo<Since | null>(() => (on === null ? null : { trueOn: on, knownOn: null, basis }), [on, basis])
  const since = address.since ?? offered
  const isGiven = address.since !== null
  useEffect(() => {
    // The link then holds both moments, also when today is another day.
    if (!isGiven && offered) change({ trueOn: days.trueOn, since: offered })
  }, [isGiven, offered, days.trueOn, change])
  const from = useMemo(() => (since ? askedAt({ ...emptyAddress, ...since }) : {}), [since])
  const { data, isLoading, error } = useAnswer(compareDocument, { slug, from, to: at, language }, attempt, since === null)
  const relationNames = useMemo(
    () => new Map<string, string>((data?.vocabulary.relationTypes ?? []).map(({ type, name }) => [type, name])),
    [data],
  )
  return { since, debate, compared: data?.dossier?.difference ?? null, relationNames, isLoading: isLoading || since === null, error }
}
