// The items chosen last in this window, for the next search. Kept for as long as the window is open.
import { nl } from '../../words/nl.ts'
import type { FoundItem, ItemType } from './entries.ts'

const most = 6
const nameOf = (dossier: string) => `openstaand.recent.${dossier}`
const isType = (text: unknown): text is ItemType => typeof text === 'string' && Object.hasOwn(nl.itemTypes, text)

function read(value: unknown): FoundItem | null {
  if (typeof value !== 'object' || value === null || !('slug' in value) || !('type' in value) || !('name' in value)) return null
  const { slug, type, name } = value
  if (typeof slug !== 'string' || typeof name !== 'string' || !isType(type)) return null
  return { slug, type, name, phase: null, substance: null }
}

/** Newest first; nothing where the browser keeps nothing or what it kept is not understood. */
export function recentOf(dossier: string): readonly FoundItem[] {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(nameOf(dossier)) ?? '[]')
    return Array.isArray(kept) ? kept.map(read).filter((item) => item !== null) : []
  } catch {
    // Blocked storage throws on touching it, and anybody can write there: the search works without it.
    return []
  }
}

export function keepRecent(dossier: string, { slug, type, name }: FoundItem): void {
  const kept = [{ slug, type, name }, ...recentOf(dossier).filter((item) => item.slug !== slug)].slice(0, most)
  try {
    window.sessionStorage.setItem(
      nameOf(dossier),
      JSON.stringify(kept.map((item) => ({ slug: item.slug, type: item.type, name: item.name }))),
    )
  } catch {
    // As above.
  }
}
