// Who must act (L5).
import type { ItemType, RelationType } from '../../cypher/model.ts'

/** A relation that holds, from `about` to `to`. */
export interface HeldRelation {
  readonly relationType: RelationType
  readonly about: string
  readonly to: string
}

const addressed: readonly RelationType[] = ['ADDRESSED_TO']
const ofType: { readonly [type in ItemType]?: readonly RelationType[] } = {
  QuestionSet: addressed,
  Question: addressed,
  Request: addressed,
  Commitment: ['MADE'],
  Document: ['RESPONSIBLE_FOR', 'SENT'],
}

/** The relation types that L5 tries for an item of this type, the first one first. Nothing but these need be read. */
export function responsibleBy(type: ItemType): readonly RelationType[] {
  return ['CONDUCTS', 'COMMISSIONED', ...(ofType[type] ?? []), 'RESPONSIBLE_FOR']
}

/** Slugs of those responsible, in the order of `relations`, each once; empty where nobody is said to be. */
export function responsibleFor(item: { readonly slug: string; readonly type: ItemType }, relations: readonly HeldRelation[]): string[] {
  for (const wanted of responsibleBy(item.type)) {
    const found = relations.flatMap(({ relationType, about, to }) => {
      if (relationType !== wanted) return []
      if (wanted === 'ADDRESSED_TO') return about === item.slug ? [to] : []
      return to === item.slug ? [about] : []
    })
    if (found.length > 0) return [...new Set(found)]
  }
  return []
}
