import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { ItemIcon } from './ItemIcon.tsx'
import { nameOf } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'
import type { UsedWork } from './useWork.ts'
import { WorkDialog } from './WorkDialog.tsx'

interface Props {
  readonly map: GraphMap
  readonly work: UsedWork
  readonly onClose: () => void
}

/** What was hidden by hand, each to be shown again; and around what the view is. */
export function HiddenItems({ map, work, onClose }: Props): ReactNode {
  const { words } = useWords()
  const { address } = useDossier()
  const named = (tags: readonly string[]) => map.whole.items.filter(({ tag }) => tags.includes(tag)).map(({ slug }) => slug)
  const around = named(address.around)
  const away = named(address.away).filter((slug) => map.known.has(slug))
  const showAll = (
    <button type="submit" className="button" onClick={() => work.act('showAll', [])}>
      <Sign name="eye" size={15} /> {words.workActs.showAll}
    </button>
  )
  return (
    <WorkDialog title={words.workAwayTitle(map.scene.away.length)} onClose={onClose} actions={showAll}>
      {around.length === 0 ? null : <p dir="auto">{words.workAround(around.map((slug) => nameOf(slug, map)).join(', '), around.length)}</p>}
      <ul>
        {away.map((slug) => (
          <li key={slug}>
            <button
              type="button"
              className="expand-kind"
              aria-label={words.workShowOne(nameOf(slug, map))}
              onClick={() => {
                work.show([slug])
                if (map.scene.away.length <= 1) onClose()
              }}
            >
              <ItemIcon slug={slug} map={map} />
              <span dir="auto">{nameOf(slug, map)}</span>
              <Sign name="eye" size={15} className="filter-count" />
            </button>
          </li>
        ))}
      </ul>
    </WorkDialog>
  )
}
