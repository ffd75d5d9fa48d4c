import { useEffect, useRef, type ReactNode } from 'react'
import type { Badge } from '../../explore/map.ts'
import { KindIcon } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'

/** Many behind one "+n": by kind first. Null is none after all. */
export function ExpandChoice({ badge, onChoose }: { readonly badge: Badge; readonly onChoose: (at: string | null) => void }): ReactNode {
  const { words } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog className="expand-choice" ref={dialog} aria-labelledby="expand-which" onClose={() => onChoose(null)}>
      <h3 id="expand-which">{words.mapExpandWhich(badge.count)}</h3>
      <ul>
        {[...badge.looks]
          .toSorted(([, a], [, b]) => b - a)
          .map(([look, count]) => (
            <li key={look}>
              <button type="button" className="expand-kind" onClick={() => onChoose(`${badge.at}.${look}`)}>
                <KindIcon kind={look} />
                <span>{words.mapLooks[look]}</span>
                <span className="filter-count">{count}</span>
              </button>
            </li>
          ))}
        <li>
          <button type="button" className="expand-kind" onClick={() => onChoose(badge.at)}>
            <span>{words.mapExpandAll}</span>
            <span className="filter-count">{badge.count}</span>
          </button>
        </li>
      </ul>
    </dialog>
  )
}
