import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'

/** One group of cards under its heading, on a phone: a press on the heading folds it. What is over starts folded. */
export function PhonePart({
  head,
  isOver,
  children,
}: {
  readonly head: ReactNode
  readonly isOver: boolean
  readonly children: ReactNode
}): ReactNode {
  return (
    <details className="questions-part" open={!isOver}>
      <summary>
        <h3 className="questions-group">{head}</h3>
        <Sign name="down" size={14} />
      </summary>
      {children}
    </details>
  )
}
