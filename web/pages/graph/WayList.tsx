import { useMemo, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { lookOf } from '../../explore/looks.ts'
import { placeOfItem } from '../../explore/places.ts'
import type { Way } from '../../explore/ways.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { KindIcon } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Choice } from '../overview/choice.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import type { GraphMap } from './useMap.ts'
import type { Passed, Ways } from './useWays.ts'
import { WayGround } from './WayGround.tsx'
import { groundsDocument, mostGrounds, type WayGrounds } from './waysDocument.ts'

interface Props {
  readonly ways: Ways
  readonly map: GraphMap
  readonly choice: Choice
  /** Lights one way alone; null lights all again. */
  readonly onPointWay: (index: number | null) => void
}

const shownAtFirst = 5

function WayItem({ slug, ways, map, choice }: Omit<Props, 'onPointWay'> & { readonly slug: string }): ReactNode {
  const { words } = useWords()
  const { slug: dossier, address } = useDossier()
  const node = ways.nodes.get(slug)
  const name = map.items.get(slug)?.name ?? node?.name ?? slug
  return (
    <p className="way-item">
      {node ? <KindIcon kind={lookOf(node.type, node.kind)} size={14} /> : null}
      {map.items.has(slug) ? (
        <button type="button" className="link-button" dir="auto" onClick={() => choice.choose(slug)}>
          {name}
        </button>
      ) : (
        <>
          <Link className="link-button" dir="auto" to={placeOfItem(dossier, slug, address)}>
            {name}
          </Link>
          <span className="tag">{words.pathsNotOnMap}</span>
        </>
      )}
    </p>
  )
}

type Grounds = ReadonlyMap<string, WayGrounds>

function WaySteps({
  way,
  grounds,
  ...rest
}: Omit<Props, 'onPointWay'> & { readonly way: Way<Passed>; readonly grounds: Grounds }): ReactNode {
  const first = way[0]?.from
  return (
    <ol className="way-steps">
      {first === undefined ? null : (
        <li>
          <WayItem {...rest} slug={first} />
        </li>
      )}
      {way.map(({ from, to, relations }) => (
        <li key={to}>
          <ul className="way-relations">
            {relations.map((relation) => (
              <li key={relation.id}>
                <b className="way-relation">{rest.map.modelWords.relation(relation.type, relation.from === from ? 'out' : 'back')}</b>
                <WayGround ground={grounds.get(relation.id) ?? null} />
              </li>
            ))}
          </ul>
          <WayItem {...rest} slug={to} />
        </li>
      ))}
    </ol>
  )
}

/** What the relations of these ways rest on, as far as it is there. */
function useGrounds(ways: readonly Way<Passed>[]) {
  const { inLanguage, attempt } = useDossier()
  const ids = useMemo(
    () => [...new Set(ways.flat().flatMap(({ relations }) => relations.map(({ id }) => id)))].slice(0, mostGrounds),
    [ways],
  )
  const { data, error, retry } = useAnswer(groundsDocument, { ids, language: inLanguage }, attempt, ids.length === 0)
  const grounds = useMemo(
    (): Grounds => new Map(data?.nodes.flatMap((node) => (node?.__typename === 'Relation' ? [[node.id, node] as const] : []))),
    [data],
  )
  return { grounds, error, retry }
}

/** Each way, step by step: item, relation, item. */
export function WayList({ onPointWay, ...rest }: Props): ReactNode {
  const { words } = useWords()
  const [isAll, setAll] = useState(false)
  const { ways } = rest.ways
  const shown = useMemo(() => (isAll ? ways : ways.slice(0, shownAtFirst)), [isAll, ways])
  const { grounds, error, retry } = useGrounds(shown)
  return (
    <>
      {error ? <FailureNotice error={error} text={words.retryDetails} onRetry={retry} /> : null}
      <ol className="ways-list">
        {shown.map((way, index) => (
          <li
            key={way.map(({ to }) => to).join(' ')}
            className="way"
            onMouseEnter={() => onPointWay(index)}
            onMouseLeave={() => onPointWay(null)}
            onFocus={() => onPointWay(index)}
            onBlur={() => onPointWay(null)}
          >
            {ways.length === 1 ? null : <h3>{words.pathNumber(index + 1)}</h3>}
            <WaySteps {...rest} way={way} grounds={grounds} />
          </li>
        ))}
      </ol>
      {shown.length < ways.length ? (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {words.showMore} ({ways.length - shown.length})
        </button>
      ) : null}
    </>
  )
}
