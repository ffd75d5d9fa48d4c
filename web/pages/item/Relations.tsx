import { useMemo, type ReactNode } from 'react'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Item } from './documents.ts'
import type { Neighbour, RelationLine } from './fragments.ts'
import { relationsDocument, type Vocabulary } from './furtherDocuments.ts'
import { groupsBy } from './groups.ts'
import { MoreButton, NeighbourLine } from './parts.tsx'
import { momentOf } from './useItem.ts'
import { pageOf, useMore, type Ask } from './useMore.ts'

interface Line {
  readonly relation: RelationLine
  readonly other: Neighbour
  readonly direction: 'out' | 'in'
}

/** One line for each neighbour and relation, however many statements say it; the first begun of them stands. */
function linesOf(relations: readonly RelationLine[], slug: string): readonly Line[] {
  const lines = relations.map((relation): Line => {
    const isOut = relation.from.slug === slug
    return { relation, other: isOut ? relation.to : relation.from, direction: isOut ? 'out' : 'in' }
  })
  const same = groupsBy(lines, ({ relation, other, direction }) => `${relation.type} ${direction} ${other.slug}`)
  const began = ({ relation }: Line) => relation.since?.earliest ?? '9'
  return same.flatMap((group) => group.toSorted((a, b) => began(a).localeCompare(began(b))).slice(0, 1))
}

/** What it is related to, by family; each neighbour a way to its own page. */
export function Relations({ item, vocabulary }: { readonly item: Item; readonly vocabulary: Vocabulary }): ReactNode {
  const { words } = useWords()
  const { inLanguage } = useDossier()
  const first = useMemo(() => pageOf(item.relations), [item])
  const ask: Ask<RelationLine> = async (client, after) => {
    const variables = { slug: item.slug, at: momentOf(item), language: inLanguage, after }
    const { data, error } = await client.query(relationsDocument, variables).toPromise()
    return error ?? (data?.item ? pageOf(data.item.relations) : { nodes: [], next: null })
  }
  const list = useMore(first, item, ask)
  const lines = useMemo(() => linesOf(list.nodes, item.slug), [list.nodes, item.slug])
  const nameOf = ({ relation, direction }: Line) =>
    vocabulary.relationTypes.find(({ type }) => type === relation.type)?.[direction] ?? relation.type
  return (
    <section className="item-part">
      <h3>
        {words.relations} <span className="item-count">{item.relations.totalCount}</span>
      </h3>
      {lines.length === 0 ? <p className="none">{words.nothingRecorded}</p> : null}
      {groupsBy(lines, ({ relation }) => relation.family).map((family) => (
        <div key={family[0]?.relation.family} className="item-relation-family">
          <h4>{family[0] ? words.families[family[0].relation.family] : null}</h4>
          <ul className="item-relation-list">
            {family.map((line) => (
              <li key={line.relation.id}>
                <span className="item-relation-name">{nameOf(line)}</span>
                <span className="item-relation-other">
                  <NeighbourLine item={line.other} />
                  {line.relation.since ? <span className="item-meta">{words.sinceDay(fuzzyDay(words, line.relation.since))}</span> : null}
                  {line.relation.certainty === 'ALLEGED' || line.relation.certainty === 'INFERRED' ? (
                    <span className="tag">{words.certainties[line.relation.certainty]}</span>
                  ) : null}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <MoreButton list={list} label={words.moreOf(item.relations.totalCount - list.nodes.length)} />
    </section>
  )
}
