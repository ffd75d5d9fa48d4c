import type { ReactNode } from 'react'
import { layouts, type Layout } from '../../explore/work.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { nameOf } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'
import type { UsedWork } from './useWork.ts'

/** How things are placed. The table has them in its own order, whatever the map does. */
export function LayoutMenu({ map, work }: { readonly map: GraphMap; readonly work: UsedWork }): ReactNode {
  const { words } = useWords()
  const { address } = useDossier()
  const { layout, centre } = address
  const named = (name: Layout) =>
    name === 'rings' && layout === 'rings' && centre !== null ? words.layoutRings(nameOf(centre, map)) : words.layouts[name]
  return (
    <label className="work-layout">
      <span>{words.layoutLabel}</span>
      <select
        value={layout ?? 'district'}
        onChange={({ currentTarget }) => work.place(layouts.find((name) => name === currentTarget.value) ?? null)}
      >
        <option value="district">{words.layouts.district}</option>
        {layouts.map((name) => (
          <option key={name} value={name}>
            {named(name)}
          </option>
        ))}
      </select>
      <span className="hidden-text" aria-live="polite">
        {layout !== null && map.plan === null ? words.layoutBusy : ''}
      </span>
    </label>
  )
}
