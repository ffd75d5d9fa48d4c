import { useMemo } from 'react'
import type { CombinedError } from 'urql'
import { sceneOf, type ItemAtMoment, type MapScene } from '../../explore/map.ts'
import type { OnWays, RelationAtMoment } from '../../explore/mapLines.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import { useDossier } from '../frame/dossier.ts'
import { momentDocument, wordsDocument, type MapMoment, type RelationWord } from './documents.ts'
import { roomAt } from './mapDrawing.ts'
import type { Plan } from '../../canvas/map/plans/plan.ts'
import { usePlaces, type Places } from './usePlaces.ts'
import { usePlan } from './usePlan.ts'
import { useSame, useTagged } from './useTagged.ts'
import { useWhole, type NamedItem, type Whole } from './useWhole.ts'

export type KnownItem = MapMoment['graph']['nodes'][number]

/** How relations and kinds are called, in the reader's language. */
export interface ModelWords {
  readonly relation: (type: string, way: 'out' | 'back') => string
  readonly kind: (type: string, kind: string | null) => string | null
}

/** All that the graph page shows, from three answers that each keep the one before while they load. */
export interface GraphMap {
  readonly whole: Whole
  readonly places: Places
  /** Where things stand instead, in the layout that was asked for; null in the districts, and until it is worked out. */
  readonly plan: Plan | null
  readonly moment: MapMoment
  readonly scene: MapScene
  readonly items: ReadonlyMap<string, NamedItem>
  readonly known: ReadonlyMap<string, KnownItem>
  readonly states: ReadonlyMap<string, ItemAtMoment>
  readonly relations: readonly RelationAtMoment[]
  readonly modelWords: ModelWords
  /** Slugs of what stays whatever the filters say. */
  readonly pinned: ReadonlySet<string>
}

function stateOf({ slug, isOpen, phase, substance }: KnownItem): ItemAtMoment {
  if (!phase) return { slug, isOpen, phase: null }
  if (phase.isUnconfirmed) return { slug, isOpen, phase: 'UNCONFIRMED' }
  return { slug, isOpen, phase: phase.phase === 'DONE' && substance?.isOpen ? 'ANSWERED_OPEN' : (phase.phase ?? 'UNKNOWN') }
}

/** Waits with this item at that end that are not lifted: both ends are open. */
export function openWaits(slug: string, own: 'from' | 'to', { relations, states }: GraphMap): readonly RelationAtMoment[] {
  const isOpen = (item: string) => states.get(item)?.isOpen === true
  return relations.filter(
    (relation) => relation.type === 'AWAITS' && relation[own] === slug && isOpen(relation.from) && isOpen(relation.to),
  )
}

function useModelWords(): ModelWords {
  const { inLanguage } = useDossier()
  const { data } = useAnswer(wordsDocument, { language: inLanguage })
  return useMemo(() => {
    const relations = new Map<string, RelationWord>(data?.vocabulary.relationTypes.map((word) => [word.type, word]))
    const kinds = new Map(
      data?.vocabulary.itemTypes.flatMap(({ type, kinds: all }) => all.map(({ value, name }) => [[type, value].join(' '), name] as const)),
    )
    return {
      relation: (type, way) => relations.get(type)?.[way] ?? type.toLowerCase().replaceAll('_', ' '),
      kind: (type, kind) => kinds.get(`${type} ${kind}`) ?? null,
    }
  }, [data])
}

export interface GraphAnswer {
  /** Null before the first answers. */
  readonly map: GraphMap | null
  readonly places: Places | null
  readonly titles: Whole['titles'] | null
  readonly isLoading: boolean
  readonly error: CombinedError | null
}

/** The map at the moment, with what lies on these ways. */
export function useMap(onWays: OnWays | null): GraphAnswer {
  const { slug, at, attempt, address } = useDossier()
  const { whole, error: wholeError } = useWhole()
  const places = usePlaces(whole)
  const { data, isLoading, error } = useAnswer(momentDocument, { slug, at }, attempt)
  useAskAhead(momentDocument, (ahead) => ({ slug, at: ahead }))
  const modelWords = useModelWords()
  const moment = data?.dossier ?? null
  const { isEverything, isFading, item } = address
  const hidden = useSame(address.hidden)
  const expanded = useSame(address.expanded)
  const around = useTagged(address.around, whole)
  const away = useTagged(address.away, whole)
  const pinned = useTagged(address.pinned, whole)
  const known = useMemo(() => {
    const states = moment?.graph.nodes.map(stateOf) ?? []
    const relations = moment?.graph.edges.map(({ from, to, ...relation }) => ({ ...relation, from: from.slug, to: to.slug })) ?? []
    return { items: states, relations }
  }, [moment])
  // Only what stands behind another one changes the scene by being chosen.
  const chosen = item !== null && whole?.levels.anchors.has(item) ? item : null
  const scene = useMemo(() => {
    if (!whole || !places) return null
    const view = { hidden, isFading, expanded, isEverything, item: chosen, onWays, around, away, pinned }
    return sceneOf(whole.items, whole.levels, known, view, (place) => roomAt(places, place))
  }, [whole, places, known, hidden, isFading, expanded, isEverything, chosen, onWays, around, away, pinned])
  const { plan, isPlanning, error: planError } = usePlan(whole, known.items, moment)
  const map = useMemo(() => {
    if (!whole || !places || !moment || !scene) return null
    return {
      whole,
      places,
      plan,
      moment,
      scene,
      items: new Map(whole.items.map((each) => [each.slug, each])),
      known: new Map(moment.graph.nodes.map((node) => [node.slug, node])),
      states: new Map(known.items.map((state) => [state.slug, state])),
      relations: known.relations,
      modelWords,
      pinned,
    }
  }, [whole, places, plan, moment, scene, known, modelWords, pinned])
  return { map, places, titles: whole?.titles ?? null, isLoading: isLoading || isPlanning, error: error ?? wholeError ?? planError }
}
