import type { ReactNode } from 'react'
import { families, familyOf, hueOf, type Family } from '../../explore/looks.ts'
import type { RelationAtMoment } from '../../explore/mapLines.ts'
import { PhaseIcon } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import type { Choice } from '../overview/choice.ts'
import { ItemIcon } from './ItemIcon.tsx'
import { nameOf } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'

interface Props {
  readonly slug: string
  readonly map: GraphMap
  readonly choice: Choice
}

/** All relations of the item at the moment, by family, each with where the other stands. */
export function RelationList({ slug, map, choice }: Props): ReactNode {
  const { words } = useWords()
  const own = map.relations.filter(({ from, to }) => from === slug || to === slug)
  const groups = new Map<Family, RelationAtMoment[]>()
  for (const relation of own) {
    const isLifted = [relation.from, relation.to].some((item) => map.states.get(item)?.isOpen === false)
    const family = familyOf(relation, isLifted)
    groups.set(family, [...(groups.get(family) ?? []), relation])
  }
  return (
    <section>
      <h3>
        {words.mapRelations} <span className="detail-meta">{own.length}</span>
      </h3>
      {own.length === 0 ? <p className="none">{words.nothingRecorded}</p> : null}
      {families.map((family) => {
        const relations = groups.get(family)
        if (!relations) return null
        return (
          <section key={family} className="relation-family">
            <h4>{words.mapFamilies[family]}</h4>
            <ul>
              {relations.map(({ id, type, from, to }) => {
                const other = from === slug ? to : from
                const phase = map.states.get(other)?.phase ?? null
                return (
                  <li key={id} className="relation">
                    <span className="relation-type">{map.modelWords.relation(type, from === slug ? 'out' : 'back')}</span>
                    <ItemIcon slug={other} map={map} size={14} />
                    <button
                      type="button"
                      className="relation-name"
                      dir="auto"
                      onClick={() => choice.choose(other)}
                      onMouseEnter={() => choice.point(other)}
                      onMouseLeave={() => choice.point(null)}
                      onFocus={() => choice.point(other)}
                      onBlur={() => choice.point(null)}
                    >
                      {nameOf(other, map)}
                    </button>
                    {phase === null ? null : (
                      <span className="relation-phase" title={words.mapPhases[phase]}>
                        <PhaseIcon phase={phase} hue={hueOf(phase)} size={14} />
                        <span className="hidden-text">{words.mapPhases[phase]}</span>
                      </span>
                    )}
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
    </section>
  )
}
