import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { accesses, kinds } from './rows.ts'

/** Nothing left to show: which filters do that, each to be taken away. */
export function NoneFound({ isEmpty }: { readonly isEmpty: boolean }): ReactNode {
  const { words } = useWords()
  const { address, go, change } = useDossier()
  if (isEmpty) return <p className="sources-none">{words.noSources}</p>
  const { find, hidden } = address
  const without = (names: readonly string[]) => hidden.filter((name) => !names.includes(name))
  const filters = [
    { what: `“${find}”`, isOn: find !== '', left: { ...address, find: '' } },
    { what: words.sourceKind, isOn: without(kinds).length < hidden.length, left: { ...address, hidden: without(kinds) } },
    { what: words.howRead, isOn: without(accesses).length < hidden.length, left: { ...address, hidden: without(accesses) } },
  ].filter(({ isOn }) => isOn)
  return (
    <div className="sources-none">
      <p>{words.noneFound}</p>
      <p className="sources-none-filters">
        {filters.map(({ what, left }) => (
          <button key={what} type="button" className="button" aria-label={words.dropFilter(what)} onClick={() => go(left, 'quietly')}>
            <span dir="auto">{what}</span>
            <Sign name="close" size={12} />
          </button>
        ))}
        <button type="button" className="button button-quiet" onClick={() => change({ find: '', hidden: [] })}>
          {words.dropAll}
        </button>
      </p>
    </div>
  )
}
