import { useEffect, useMemo, useState } from 'react'
import type { CombinedError } from 'urql'
import { workOutPlan } from '../../canvas/map/placing.ts'
import { groupsPlan } from '../../canvas/map/plans/groups.ts'
import type { Plan, Planned } from '../../canvas/map/plans/plan.ts'
import { ringsPlan } from '../../canvas/map/plans/rings.ts'
import { sincePlan } from '../../canvas/map/plans/since.ts'
import { districts } from '../../explore/districts.ts'
import { bodyGroups, daysSince, kindGroups, phaseGroups } from '../../explore/groups.ts'
import type { ItemAtMoment } from '../../explore/map.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useDossier } from '../frame/dossier.ts'
import { daysDocument, type MapMoment } from './documents.ts'
import { aloneOf } from './usePlaces.ts'
import type { Whole } from './useWhole.ts'

interface UsedPlan {
  /** Null in the districts, and until a plan is there. */
  readonly plan: Plan | null
  readonly isPlanning: boolean
  readonly error: CombinedError | null
}

function plannedOf(whole: Whole): Planned {
  const counts = aloneOf(whole)
  const alone = districts.flatMap((district) => (counts[district] > 0 ? [{ district, count: counts[district] }] : []))
  return { slugs: whole.levels.core.map((item) => item.slug), links: whole.links, alone }
}

/** Plans that took a while, for as long as the page stands: the same order gives the same plan. */
const worked = new Map<string, Plan>()

function useWorkedOut(by: 'organic' | 'waits' | null, planned: Planned | null): Plan | null {
  // The same dossier in another language is another object: told apart by what it says.
  const name = useMemo(() => (by === null || planned === null ? null : JSON.stringify([by, planned])), [by, planned])
  const [, setDone] = useState<string | null>(null)
  useEffect(() => {
    if (by === null || planned === null || name === null || worked.has(name)) return undefined
    return workOutPlan({ by, planned }, (plan) => {
      worked.set(name, plan)
      setDone(name)
    })
  }, [by, planned, name])
  return name === null ? null : (worked.get(name) ?? null)
}

/** Where everything stands in the layout of the address. */
export function usePlan(whole: Whole | null, states: readonly ItemAtMoment[], moment: MapMoment | null): UsedPlan {
  const { slug, at, attempt, address } = useDossier()
  const { layout, centre } = address
  const planned = useMemo((): Planned | null => (whole === null ? null : plannedOf(whole)), [whole])
  const byWorker = useWorkedOut(layout === 'organic' || layout === 'waits' ? layout : null, planned)
  const days = useAnswer(daysDocument, { slug, at }, attempt, layout !== 'since')
  const firstKnown = days.data?.dossier?.graph.nodes ?? null
  const own = useMemo((): Plan | null => {
    if (whole === null || planned === null || moment === null) return null
    const { nodes, edges } = moment.graph
    // What is worked out of the moment has no place for what is not known then.
    const known = new Set(states.map((state) => state.slug))
    const now = { ...planned, slugs: planned.slugs.filter((one) => known.has(one)) }
    switch (layout) {
      case 'rings':
        return centre !== null && planned.slugs.includes(centre) ? ringsPlan(planned, centre) : null
      case 'since':
        return firstKnown === null ? null : sincePlan(now, daysSince(nodes, firstKnown))
      case 'type':
        return groupsPlan(planned, kindGroups(planned.slugs, whole.items))
      case 'phase':
        return groupsPlan(now, phaseGroups(now.slugs, states))
      case 'body':
        return groupsPlan(now, bodyGroups(now.slugs, whole.items, edges))
      default:
        return null
    }
  }, [whole, planned, states, moment, layout, centre, firstKnown])
  const plan = own ?? byWorker
  const isAsked = layout !== null && (layout !== 'rings' || (centre !== null && planned?.slugs.includes(centre) === true))
  return { plan, isPlanning: isAsked && plan === null && whole !== null && !days.error, error: layout === 'since' ? days.error : null }
}
