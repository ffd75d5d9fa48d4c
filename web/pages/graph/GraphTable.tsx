import { useEffect, useRef, type ReactNode } from 'react'
import type { MapNode } from '../../explore/map.ts'
import { KindIcon, PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { reveal } from '../../ui/reveal.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import './GraphTable.css'
import { tableOrder } from './mapDrawing.ts'
import { districtTitle, kindOf, nameOf, triedOf } from './mapTexts.ts'
import type { Preview } from '../../canvas/events.ts'
import type { GraphMap } from './useMap.ts'
import { withExpanded } from './view.ts'

interface Props {
  readonly map: GraphMap
  readonly onChoose: (slug: string | null) => void
  readonly onPoint: (slug: string | null) => void
  /** Slugs on the ways that are shown. */
  readonly onWays: ReadonlySet<string> | null
  readonly preview: Preview | null
  /** Under the chosen line, where there is no room beside the table. */
  readonly details?: ReactNode
}

function Line({ node, map, onChoose, onPoint, onWays, preview, details }: Props & { readonly node: MapNode }): ReactNode {
  const { words } = useWords()
  const { address, go, isNarrow } = useDossier()
  const row = useRef<HTMLTableRowElement>(null)
  const { slug, phase } = node
  const links = map.scene.degrees.get(slug) ?? 0
  const isChosen = address.item === slug
  useEffect(() => {
    if (isChosen) reveal(row.current)
  }, [isChosen])
  const waits = map.relations.filter(
    ({ type, from, to }) => type === 'AWAITS' && from === slug && map.states.get(to)?.isOpen && map.states.get(slug)?.isOpen,
  )
  const root = map.moment.blocking.roots.find(({ item }) => item.slug === slug)
  const badge = map.scene.badges.find(({ at }) => at === slug)
  const tried = triedOf(slug, preview, words)
  const isBehind = map.whole.levels.anchors.has(slug)
  return (
    <>
      <tr
        ref={row}
        data-slug={slug}
        data-chosen={isChosen || undefined}
        onMouseEnter={() => onPoint(slug)}
        onMouseLeave={() => onPoint(null)}
      >
        <th scope="row" className={isBehind ? 'graph-behind' : undefined}>
          <span className="graph-item">
            <KindIcon kind={node.look} />
            <button
              type="button"
              className="graph-name"
              aria-pressed={isChosen}
              title={nameOf(slug, map)}
              onClick={() => onChoose(isChosen ? null : slug)}
            >
              <span dir="auto">{nameOf(slug, map)}</span>
            </button>
            <span className="graph-kind">{kindOf(slug, map, words)}</span>
            {root ? <span className="pill">{words.holds(root.finallyBlocks)}</span> : null}
            {onWays?.has(slug) ? <span className="tag graph-on-way">{words.pathsOn}</span> : null}
            {tried === null ? null : <span className="tag">{tried}</span>}
            {badge ? (
              <button
                type="button"
                className="graph-more"
                aria-label={words.mapExpand(badge.count, nameOf(slug, map))}
                onClick={() => go(withExpanded(address, slug), 'quietly')}
              >
                +{badge.count}
              </button>
            ) : null}
          </span>
        </th>
        <td>
          {phase === null ? (
            <span className="none">{words.nothing}</span>
          ) : (
            <span className="phase">
              <PhaseIcon phase={phase} hue={phase === 'UNCONFIRMED' ? 'UNKNOWN' : phase} size={14} />
              <span className={`phase-word phase-${phase === 'UNCONFIRMED' ? 'unknown' : phase.toLowerCase()}`}>
                {words.mapPhases[phase]}
              </span>
              {map.known.get(slug)?.expected?.isOverdue ? <span className="due-now">{words.mapOverdue}</span> : null}
            </span>
          )}
        </td>
        <td>
          {waits.map(({ id, to }) => (
            <span key={id} className="graph-wait">
              <Sign name="waits" size={13} />
              <span dir="auto">{nameOf(to, map)}</span>
            </span>
          ))}
        </td>
        <td className="graph-links">{isNarrow ? words.mapLinks(links) : links}</td>
      </tr>
      {isChosen && details ? (
        <tr className="graph-details-row">
          <td colSpan={4}>{details}</td>
        </tr>
      ) : null}
    </>
  )
}

/** The map as a table: the same items in the same order, under the same filters. */
export function GraphTable(props: Props): ReactNode {
  const { words } = useWords()
  const { address, go } = useDossier()
  const { map } = props
  const all = tableOrder(map)
  const districtOf = ({ anchor, district }: MapNode) => (anchor === null ? district : (map.items.get(anchor)?.district ?? district))
  return (
    <section className="graph-table" aria-labelledby="graph-table-title">
      <h2 className="hidden-text" id="graph-table-title">
        {words.mapTableTitle}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.mapColumns.item}</th>
            <th scope="col">{words.mapColumns.phase}</th>
            <th scope="col">{words.mapColumns.waits}</th>
            <th scope="col">{words.mapColumns.links}</th>
          </tr>
        </thead>
        {map.places.world.areas.map(({ district }) => {
          const here = all.filter((node) => districtOf(node) === district)
          const badge = map.scene.badges.find(({ at }) => at === `district.${district}`)
          if (here.length === 0 && !badge) return null
          const title = districtTitle(district, map.whole.titles, words)
          return (
            <tbody key={district}>
              <tr className="graph-group">
                <th colSpan={4} scope="rowgroup">
                  {title} <span className="count">{here.length}</span>
                  {badge ? (
                    <button
                      type="button"
                      className="graph-more"
                      aria-label={words.mapExpand(badge.count, title)}
                      onClick={() => go(withExpanded(address, badge.at), 'quietly')}
                    >
                      +{badge.count}
                    </button>
                  ) : null}
                </th>
              </tr>
              {here.map((node) => (
                <Line key={node.slug} {...props} node={node} />
              ))}
            </tbody>
          )
        })}
      </table>
    </section>
  )
}
