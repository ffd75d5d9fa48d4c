// What is said of an item on the map, in words. Pure.
import type { Preview } from '../../canvas/events.ts'
import type { PlanTitle } from '../../canvas/map/plans/plan.ts'
import type { District } from '../../explore/districts.ts'
import { noGroups } from '../../explore/groups.ts'
import { looks, mapPhases } from '../../explore/looks.ts'
import { shortDay, spanName } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import type { GraphMap } from './useMap.ts'
import type { Whole } from './useWhole.ts'

/** Type and kind: "Onderzoek, toezicht". */
export function kindOf(slug: string, { items, modelWords }: GraphMap, words: Words): string {
  const item = items.get(slug)
  if (!item) return ''
  const type = Object.entries(words.itemTypes).find(([name]) => name === item.type)?.[1] ?? item.type
  const kind = modelWords.kind(item.type, item.kind)
  return kind === null || kind.toLowerCase() === type.toLowerCase() ? type : `${type}, ${kind}`
}

/** The title of a district: the dossier's own, else the common one. */
export function districtTitle(district: District, titles: Whole['titles'] | null, words: Words): string {
  return titles?.get(district) ?? words.mapDistricts[district]
}

/** What a part of a layout is called. */
export function planTitle(title: PlanTitle, map: GraphMap, words: Words): string {
  switch (title.is) {
    case 'alone':
      return districtTitle(title.district, map.whole.titles, words)
    case 'span':
      return spanName(words, title.unit, title.day)
    case 'group':
      return groupName(title.id, map, words)
    default:
      return words.layoutParts[title.is]
  }
}

/** A group by kind, by phase or by body. */
function groupName(id: string, map: GraphMap, words: Words): string {
  const look = looks.find((name) => name === id)
  if (look) return words.mapLooks[look]
  const phase = mapPhases.find((name) => name === id)
  if (phase) return words.mapPhases[phase]
  const none = noGroups.find((name) => name === id)
  return none ? words.layoutNoGroup[none] : nameOf(id, map)
}

export function nameOf(slug: string, { items }: GraphMap): string {
  return items.get(slug)?.name ?? slug
}

function phaseOf(slug: string, { states, known }: GraphMap, words: Words): string {
  const phase = states.get(slug)?.phase ?? null
  const isOverdue = known.get(slug)?.expected?.isOverdue ?? false
  return phase === null ? '' : [words.mapPhases[phase], ...(isOverdue ? [words.mapOverdue] : [])].join(', ')
}

/** Name, type, phase and number of relations, for who hears it. */
export function spokenOf(slug: string, map: GraphMap, words: Words): string {
  return words.mapSpoken(nameOf(slug, map), kindOf(slug, map, words), phaseOf(slug, map, words), map.scene.degrees.get(slug) ?? 0)
}

/** What the reader made of an item: selected, pinned. */
export function marksOf(slug: string, { pinned, scene }: GraphMap, selected: ReadonlySet<string>, words: Words): readonly string[] {
  return [
    ...(selected.has(slug) ? [words.workIsSelected] : []),
    ...(pinned.has(slug) ? [words.workIsPinned] : []),
    ...(scene.fadedNodes.has(slug) ? [words.mapIsFaded] : []),
  ]
}

/** What stands beside a node that is pointed at. */
export function tipOf(slug: string, map: GraphMap, words: Words): { readonly name: string; readonly lines: readonly string[] } {
  const confirmed = map.known.get(slug)?.phase?.lastConfirmedOn
  const phase = phaseOf(slug, map, words)
  const state = [phase, ...(confirmed && phase !== '' ? [words.mapConfirmed(shortDay(words, confirmed))] : [])]
  const lines = [kindOf(slug, map, words), state.join(' · '), words.mapLinks(map.scene.degrees.get(slug) ?? 0)]
  return { name: nameOf(slug, map), lines: lines.filter((line) => line !== '') }
}

/** What a trial makes of an item; nothing of one that it leaves alone. */
export function triedOf(slug: string, preview: Preview | null, words: Words): string | null {
  if (preview?.closing.includes(slug)) return words.alsoTrying
  if (preview?.directly.includes(slug)) return words.freedDirectly
  return preview?.later.includes(slug) ? words.freedLater : null
}

/** Items of which a date has passed without an outcome. */
export function overdueCount(map: GraphMap | null): number {
  return map?.moment.graph.nodes.filter(({ expected }) => expected?.isOverdue).length ?? 0
}
