import { useEffect, useMemo, useState } from 'react'
import { useClient, type CombinedError } from 'urql'
import { districtNamed } from '../../explore/districts.ts'
import { levelsOf, type Levels, type Link } from '../../explore/levels.ts'
import type { DossierItem } from '../../explore/map.ts'
import { tagOf } from '../../explore/tags.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useDossier } from '../frame/dossier.ts'
import { linksDocument, wholeDocument, type WholeItem } from './documents.ts'

/** More are not placed: the map says how many it leaves out. */
const mostItems = 500

export interface NamedItem extends DossierItem {
  readonly name: string
  readonly ownName: string
  readonly aliases: readonly string[]
  /** How an address names it briefly. */
  readonly tag: string
}

/** The dossier as a whole: what decides where things stand, whatever the date. */
export interface Whole {
  readonly items: readonly NamedItem[]
  /** How this dossier calls each district of the map. */
  readonly titles: ReadonlyMap<string, string>
  readonly levels: Levels
  readonly links: readonly (Link & { readonly isWait: boolean })[]
  /** Items beyond the limit. */
  readonly leftOut: number
}

interface Further {
  /** The slug, day and language that these are of. */
  readonly of: object | null
  readonly nodes: readonly WholeItem[]
  readonly error: CombinedError | null
}
const nothing: Further = { of: null, nodes: [], error: null }

function namedItem({ slug, type, kind, district, level, name, ownName, aliases }: WholeItem): NamedItem {
  return { slug, type, kind, district: districtNamed(district), level, name, ownName, aliases, tag: tagOf(slug) }
}

/** Null until all pages are there. */
export function useWhole(): { readonly whole: Whole | null; readonly error: CombinedError | null } {
  const client = useClient()
  const { slug, today, inLanguage, attempt, address } = useDossier()
  const { basis } = address
  const at = useMemo(() => ({ trueOn: today, knownOn: today, ...(basis === null ? {} : { basis }) }), [today, basis])
  const first = useAnswer(wholeDocument, { slug, at, language: inLanguage }, attempt)
  const links = useAnswer(linksDocument, { slug, at }, attempt)
  const [further, setFurther] = useState<Further>(nothing)
  const dossier = first.data?.dossier ?? null
  useEffect(() => {
    if (!dossier?.items.pageInfo.hasNextPage) return undefined
    const asking = new AbortController()
    const { trueOn, knownOn, basis: asked } = dossier.moment
    const moment = { trueOn, knownOn, basis: asked }
    // Answers are kept, failures are not: a new attempt asks again what had failed.
    const askAfter = async (after: string | null, before: readonly WholeItem[]): Promise<void> => {
      const context = { attempt }
      const { data, error } = await client.query(wholeDocument, { slug, at: moment, language: inLanguage, after }, context).toPromise()
      if (asking.signal.aborted) return
      const page = data?.dossier?.items
      const nodes = [...before, ...(page?.edges.map((edge) => edge.node) ?? [])]
      if (page?.pageInfo.hasNextPage && nodes.length + 100 < mostItems) await askAfter(page.pageInfo.endCursor, nodes)
      else setFurther({ of: dossier, nodes, error: error ?? null })
    }
    void askAfter(dossier.items.pageInfo.endCursor, [])
    return () => asking.abort()
  }, [client, dossier, slug, inLanguage, attempt])
  const edges = links.data?.dossier?.graph.edges
  const isWhole = dossier !== null && (!dossier.items.pageInfo.hasNextPage || further.of === dossier)
  const made = useMemo((): Whole | null => {
    if (!dossier || !edges || !isWhole || further.error) return null
    const nodes = [...dossier.items.edges.map((edge) => edge.node), ...(further.of === dossier ? further.nodes : [])]
    const items = nodes.slice(0, mostItems).map(namedItem)
    const pairs = edges.map(({ type, from, to }) => ({ from: from.slug, to: to.slug, isWait: type === 'AWAITS' }))
    const titles = new Map(dossier.districts.map(({ value, name }) => [value, name]))
    return { items, titles, levels: levelsOf(items, pairs), links: pairs, leftOut: Math.max(0, dossier.items.totalCount - items.length) }
  }, [dossier, edges, isWhole, further])
  // Another language asks again; what stands on the map stays until its names are there.
  const [kept, setKept] = useState<Whole | null>(null)
  if (made !== null && made !== kept) setKept(made)
  return { whole: made ?? kept, error: first.error ?? links.error ?? (further.of === dossier ? further.error : null) }
}
