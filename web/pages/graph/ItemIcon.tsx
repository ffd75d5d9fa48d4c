import type { ReactNode } from 'react'
import { lookOf } from '../../explore/looks.ts'
import { KindIcon } from '../../ui/Glyph.tsx'
import type { GraphMap } from './useMap.ts'

/** The icon of an item, drawn or not. */
export function ItemIcon({ slug, map, size = 15 }: { readonly slug: string; readonly map: GraphMap; readonly size?: number }): ReactNode {
  const item = map.items.get(slug)
  return item ? <KindIcon kind={lookOf(item.type, item.kind)} size={size} /> : null
}
