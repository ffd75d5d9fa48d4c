import type { ReactNode } from 'react'
import { families, looks, mapPhases } from '../../explore/looks.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { addressNow } from '../frame/useAddress.ts'
import { toggled } from './view.ts'

/** The filters, or the reader's own hand, leave nothing: each can be taken away here. */
export function NothingLeft({ away, onShowAll }: { readonly away: number; readonly onShowAll: () => void }): ReactNode {
  const { words } = useWords()
  const { address, go, change } = useDossier()
  const names = [
    ...looks.map((look) => [look, words.mapLooks[look]] as const),
    ...families.map((family) => [family, words.mapFamilies[family]] as const),
    ...mapPhases.map((phase) => [phase, words.mapPhases[phase]] as const),
  ].filter(([name]) => address.hidden.includes(name))
  return (
    <section className="graph-none">
      <p>{words.mapNothingLeft}</p>
      <ul>
        {names.map(([name, text]) => (
          <li key={name}>
            <button
              type="button"
              className="button"
              aria-label={words.mapShowAgain(text)}
              onClick={() => go(toggled(addressNow(), [name]), 'quietly')}
            >
              {text} <Sign name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
      {away > 0 ? (
        <button type="button" className="button" onClick={onShowAll}>
          {words.workAway(away)}: {words.workActs.showAll.toLowerCase()}
        </button>
      ) : null}
      <button type="button" className="button" onClick={() => change({ hidden: [] })}>
        {words.mapAllFilters}
      </button>
    </section>
  )
}
