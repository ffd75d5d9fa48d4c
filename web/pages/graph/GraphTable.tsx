import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { actOfKey, isMenuKey } from '../../canvas/map/acts.ts'
import type { MapNode } from '../../explore/map.ts'
import { KindIcon, Sign } from '../../ui/Glyph.tsx'
import { reveal } from '../../ui/reveal.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import './GraphTable.css'
import { tableOrder } from './mapDrawing.ts'
import { districtTitle, kindOf, nameOf, triedOf } from './mapTexts.ts'
import { PhaseNow } from './PhaseNow.tsx'
import type { Preview } from '../../canvas/events.ts'
import { openWaits, type GraphMap } from './useMap.ts'
import type { UsedWork } from './useWork.ts'

interface Props {
  readonly map: GraphMap
  readonly onChoose: (slug: string | null) => void
  readonly onPoint: (slug: string | null) => void
  /** Slugs on the ways that are shown. */
  readonly onWays: ReadonlySet<string> | null
  readonly preview: Preview | null
  readonly work: UsedWork
  readonly onMenu: (slug: string, anchor: Element) => void
  /** Under the chosen line, where there is no room beside the table. */
  readonly details?: ReactNode
}

function Line({ node, map, onChoose, onPoint, onWays, preview, work, onMenu, details }: Props & { readonly node: MapNode }): ReactNode {
  const { words } = useWords()
  const { address, isNarrow } = useDossier()
  const row = useRef<HTMLTableRowElement>(null)
  const { slug, phase } = node
  const links = map.scene.degrees.get(slug) ?? 0
  const isChosen = address.item === slug
  useEffect(() => {
    if (isChosen) reveal(row.current)
  }, [isChosen])
  const waits = openWaits(slug, 'from', map)
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
        data-faded={map.scene.fadedNodes.has(slug) || undefined}
        onMouseEnter={() => onPoint(slug)}
        onMouseLeave={() => onPoint(null)}
      >
        <th scope="row" className={isBehind ? 'graph-behind' : undefined}>
          <span className="graph-item">
            <input
              type="checkbox"
              className="graph-select no-print"
              aria-label={words.workSelect(nameOf(slug, map))}
              checked={work.selected.has(slug)}
              onChange={() => work.select([slug])}
            />
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
            {map.pinned.has(slug) ? (
              <span className="graph-pinned" title={words.workIsPinned}>
                <Sign name="pin" size={13} />
                <span className="hidden-text">{words.workIsPinned}</span>
              </span>
            ) : null}
            {map.scene.fadedNodes.has(slug) ? <span className="tag">{words.mapIsFaded}</span> : null}
            {badge ? (
              <button
                type="button"
                className="graph-more"
                aria-label={words.mapExpand(badge.count, nameOf(slug, map))}
                onClick={() => work.expand(slug)}
              >
                +{badge.count}
              </button>
            ) : null}
            <button
              type="button"
              className="graph-acts no-print"
              aria-label={words.workMenu(nameOf(slug, map))}
              aria-haspopup="menu"
              title={words.workMenu(nameOf(slug, map))}
              onClick={({ currentTarget }) => onMenu(slug, currentTarget)}
            >
              <Sign name="more" size={16} />
            </button>
          </span>
        </th>
        <td>
          {phase === null ? (
            <span className="none">{words.nothing}</span>
          ) : (
            <span className="phase">
              <PhaseNow phase={phase} />
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
  const { map, work, onMenu } = props
  const all = tableOrder(map)
  const districtOf = ({ anchor, district }: MapNode) => (anchor === null ? district : (map.items.get(anchor)?.district ?? district))
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = event.target instanceof Element ? event.target.closest('tr[data-slug]') : null
    const slug = row?.getAttribute('data-slug') ?? null
    if (slug === null || row === null) return
    const name = actOfKey(event)
    if (name !== null) work.act(name, name === 'toggle' ? [slug] : work.targets(slug))
    else if (isMenuKey(event)) onMenu(slug, row.querySelector('.graph-acts') ?? row)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section className="graph-table" aria-labelledby="graph-table-title">
      <h2 className="hidden-text" id="graph-table-title">
        {words.mapTableTitle}
      </h2>
      <table onKeyDown={onKeyDown}>
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
                      onClick={() => work.expand(badge.at)}
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
