import type { ReactNode } from 'react'
import { certainties, families, hueOf, looks, mapPhases, type Family } from '../../explore/looks.ts'
import type { MapScene } from '../../explore/map.ts'
import { KindIcon, PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { addressNow } from '../frame/useAddress.ts'
import './Filters.css'
import { toggled } from './view.ts'

const samples: Readonly<Record<Family, ReactNode>> = {
  WAITS: (
    <>
      <path className="sample-ink" d="M0 5h20" strokeWidth="2.4" />
      <path className="sample-fill" d="M19 .8L27.5 5 19 9.2z" />
    </>
  ),
  LIFTED: (
    <>
      <path d="M0 5h19" strokeWidth="1.7" strokeDasharray="4.5 3.2" />
      <path d="M19.6 1.4L27 5l-7.4 3.6z" />
    </>
  ),
  RESPONSIBILITY: <path d="M0 5h28" strokeWidth="1.2" />,
  PARLIAMENT: <path d="M0 5h26M21 1.2L26 5l-5 3.8" strokeWidth="1.2" />,
  INCIDENT_LINKS: <path d="M0 5h26M21 1.2L26 5l-5 3.8" strokeWidth="1.9" />,
  BASIS: <path d="M1 5h27" strokeWidth="1.7" strokeDasharray="1.5 3" />,
  CONTACT: <path d="M0 5h28" strokeWidth="1.3" strokeDasharray="6 3" />,
}

interface LineProps {
  readonly names: readonly string[]
  readonly text: string
  /** Null while nothing is known of it. */
  readonly count: number | null
  readonly children?: ReactNode
}

function FilterLine({ names, text, count, children }: LineProps): ReactNode {
  const { address, go } = useDossier()
  const isShown = !names.some((name) => address.hidden.includes(name))
  const toggle = (): void => {
    go(toggled(addressNow(), names), 'quietly')
  }
  return (
    <li>
      <label className="filter" title={text} data-empty={count === 0 || undefined}>
        <input type="checkbox" checked={isShown} onChange={toggle} />
        {children}
        <span className="filter-text">{text}</span>
        <span className="filter-count">{count}</span>
      </label>
    </li>
  )
}

/** What is shown of the map: kinds, relations, phases and how sure relations are, each with how many there are at the moment. */
export function Filters({ scene, overdue }: { readonly scene: MapScene | null; readonly overdue: number }): ReactNode {
  const { words } = useWords()
  const { address, change } = useDossier()
  const fade = (): void => {
    change({ isFading: !addressNow().isFading })
  }
  const countOf = <Key,>(counts: ReadonlyMap<Key, number> | undefined, key: Key) => (counts ? (counts.get(key) ?? 0) : null)
  const phases = mapPhases.filter((phase) => address.hidden.includes(phase) || (scene?.phaseCounts.get(phase) ?? 0) > 0)
  const sure = certainties.filter((certainty) => address.hidden.includes(certainty) || (scene?.certaintyCounts.get(certainty) ?? 0) > 0)
  return (
    <section className="filters" aria-label={words.mapFilters}>
      <h2 className="hidden-text filters-legend">{words.mapLegend}</h2>
      <fieldset>
        <legend>
          {words.mapKinds} <span className="filter-shown">{words.mapShown}</span>
        </legend>
        <ul>
          {looks.map((look) => (
            <FilterLine key={look} names={[look]} text={words.mapLooks[look]} count={countOf(scene?.lookCounts, look)}>
              <KindIcon kind={look} size={15} />
            </FilterLine>
          ))}
        </ul>
      </fieldset>
      <fieldset>
        <legend>{words.mapRelations}</legend>
        <ul>
          {families.map((family) => (
            <FilterLine key={family} names={[family]} text={words.mapFamilies[family]} count={countOf(scene?.familyCounts, family)}>
              <svg className="filter-sample" width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
                {samples[family]}
              </svg>
            </FilterLine>
          ))}
        </ul>
      </fieldset>
      <fieldset>
        <legend>{words.mapPhase}</legend>
        <ul>
          {phases.map((phase) => (
            <FilterLine key={phase} names={[phase]} text={words.mapPhases[phase]} count={countOf(scene?.phaseCounts, phase)}>
              <PhaseIcon phase={phase} hue={hueOf(phase)} size={14} />
            </FilterLine>
          ))}
        </ul>
      </fieldset>
      <fieldset>
        <legend>{words.mapCertainty}</legend>
        <ul>
          {sure.map((certainty) => (
            <FilterLine
              key={certainty}
              names={[certainty]}
              text={words.certainties[certainty]}
              count={countOf(scene?.certaintyCounts, certainty)}
            />
          ))}
        </ul>
      </fieldset>
      <div className="filter-how no-print">
        <label className="filter">
          <input type="checkbox" checked={address.isFading} onChange={fade} />
          <span className="filter-text">{words.mapFade}</span>
        </label>
      </div>
      <div className="filter-marks">
        <h3>{words.mapMarks}</h3>
        <ul>
          <li>
            <Sign name="overdue" size={14} className="overdue-ink" /> {words.mapOverdue}
            {scene === null ? null : <span className="filter-count">{overdue}</span>}
          </li>
          <li>
            <span className="pill">{words.holds(2)}</span> <span>{words.mapRoots}</span>
          </li>
        </ul>
      </div>
    </section>
  )
}
