import type { ReactNode } from 'react'
import { pairOf, type Tie } from '../../explore/pair.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Choice } from '../overview/choice.ts'
import './ComparedPair.css'
import { ItemIcon } from './ItemIcon.tsx'
import { kindOf, nameOf } from './mapTexts.ts'
import { PhaseNow } from './PhaseNow.tsx'
import { openWaits, type GraphMap } from './useMap.ts'

interface Props {
  readonly slugs: readonly [string, string]
  readonly map: GraphMap
  readonly choice: Choice
}

/** Two selected items side by side: what they are, what they have with each other, and in common. */
export function ComparedPair({ slugs, map, choice }: Props): ReactNode {
  const { words } = useWords()
  const { change } = useDossier()
  const [first, second] = slugs
  const { between, shared } = pairOf(first, second, map.relations)
  const named = (slug: string): ReactNode => (
    <button type="button" className="relation-name" dir="auto" onClick={() => choice.choose(slug)}>
      {nameOf(slug, map)}
    </button>
  )
  const tied = (ties: readonly Tie[]) => ties.map(({ type, way }) => map.modelWords.relation(type, way)).join(', ')
  const awaited = (slug: string, own: 'from' | 'to'): ReactNode => {
    const open = openWaits(slug, own, map)
    if (open.length === 0) return <span className="none">{words.nothing}</span>
    return (
      <ul>
        {open.map(({ id, from, to }) => (
          <li key={id}>{named(own === 'from' ? to : from)}</li>
        ))}
      </ul>
    )
  }
  const phase = (slug: string): ReactNode => {
    const shown = map.states.get(slug)?.phase ?? null
    if (shown === null) return <span className="none">{words.nothing}</span>
    return (
      <span className="phase">
        <PhaseNow phase={shown} />
      </span>
    )
  }
  const stateOf = (slug: string) => map.known.get(slug)?.phase ?? null
  const rows: readonly (readonly [keyof typeof words.pairRows, (slug: string) => ReactNode])[] = [
    ['kind', (slug) => kindOf(slug, map, words)],
    ['phase', phase],
    [
      'since',
      (slug) => {
        const since = stateOf(slug)?.since
        return since ? fuzzyDay(words, since) : <span className="none">{words.nothing}</span>
      },
    ],
    [
      'confirmed',
      (slug) => {
        const day = stateOf(slug)?.lastConfirmedOn
        return day ? shortDay(words, day) : <span className="none">{words.nothing}</span>
      },
    ],
    ['waits', (slug) => awaited(slug, 'from')],
    ['holds', (slug) => awaited(slug, 'to')],
    ['links', (slug) => map.scene.degrees.get(slug) ?? 0],
  ]
  return (
    <section className="pair" aria-labelledby="pair-title">
      <h2 id="pair-title">{words.pairTitle}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-text">{words.pairAspect}</span>
            </th>
            {slugs.map((slug) => (
              <th key={slug} scope="col">
                <span className="pair-name">
                  <ItemIcon slug={slug} map={map} size={14} /> {named(slug)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cell]) => (
            <tr key={name}>
              <th scope="row">{words.pairRows[name]}</th>
              {slugs.map((slug) => (
                <td key={slug}>{cell(slug)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.pairBetween}</h3>
      {between.length === 0 ? (
        <p className="none">{words.pairNoneBetween}</p>
      ) : (
        <p>
          {nameOf(first, map)} {tied(between)} {nameOf(second, map)}
        </p>
      )}
      <h3>{words.pairShared(shared.length)}</h3>
      {shared.length === 0 ? <p className="none">{words.pairNoneShared}</p> : null}
      <ul className="pair-shared">
        {shared.map(({ slug, ties }) => (
          <li key={slug}>
            <ItemIcon slug={slug} map={map} size={14} /> {named(slug)}
            <span className="pair-ties">
              {ties.map((each, index) => (
                <span key={slugs[index]}>
                  <span dir="auto">{nameOf(slugs[index] ?? '', map)}</span>: {tied(each)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className="button no-print" onClick={() => change({ wayFrom: first, wayTo: second, wayOver: [], item: null })}>
        <Sign name="waits" size={14} /> {words.pairWays}
      </button>
    </section>
  )
}
