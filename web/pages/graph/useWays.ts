import { useMemo } from 'react'
import type { CombinedError } from 'urql'
import { wayFamilyOf } from '../../explore/looks.ts'
import { relationKey, type OnWays } from '../../explore/mapLines.ts'
import { partsOf, waysOf, type Way } from '../../explore/ways.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useDossier } from '../frame/dossier.ts'
import { wordsDocument } from './documents.ts'
import { waysDocument, type WayNode, type WaysAnswer } from './waysDocument.ts'

/** A relation on a way, with its ends as slugs. */
export interface Passed {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
}

/** The ways between two items, as far as both are chosen and the answer is there. */
export interface Ways {
  readonly ends: Pick<WaysAnswer, 'start' | 'end'>
  readonly ways: readonly Way<Passed>[]
  readonly nodes: ReadonlyMap<string, WayNode>
  readonly isTruncated: boolean
}

export interface UsedWays {
  readonly ways: Ways | null
  readonly isLoading: boolean
  readonly error: CombinedError | null
  readonly retry: () => void
}

export function onWaysOf(ways: readonly Way<Passed>[]): OnWays {
  const { slugs, relations } = partsOf(ways)
  return { slugs, relations: new Set([...relations].map(relationKey)) }
}

/** What the address asks for. */
export function useWays(): UsedWays {
  const { at, inLanguage, attempt, address } = useDossier()
  const { wayFrom, wayTo, wayOver } = address
  const isAsked = wayFrom !== null && wayTo !== null && wayFrom !== wayTo
  const { data: known } = useAnswer(wordsDocument, { language: inLanguage })
  const types = useMemo(() => {
    if (wayOver.length === 0) return null
    return known?.vocabulary.relationTypes.filter((one) => wayOver.includes(wayFamilyOf(one))).map(({ type }) => type)
  }, [wayOver, known])
  const variables = { from: wayFrom ?? '', to: wayTo ?? '', types: types ?? null, at, language: inLanguage }
  const { data, isLoading, error, retry } = useAnswer(waysDocument, variables, attempt, !isAsked || types === undefined)
  const ways = useMemo((): Ways | null => {
    if (!data || wayFrom === null || wayTo === null) return null
    const { start, end, paths } = data
    // What was asked for before stays until the answer is there, but not as the answer to something else.
    if ((start !== null && start.slug !== wayFrom) || (end !== null && end.slug !== wayTo)) return null
    const passed = paths.edges.map(({ id, type, from, to }) => ({ id, type, from: from.slug, to: to.slug }))
    return {
      ends: { start, end },
      ways: waysOf(passed, wayFrom, wayTo),
      nodes: new Map(paths.nodes.map((node) => [node.slug, node])),
      isTruncated: paths.isTruncated,
    }
  }, [data, wayFrom, wayTo])
  return { ways: isAsked ? ways : null, isLoading: isAsked && isLoading, error: isAsked ? error : null, retry }
}
