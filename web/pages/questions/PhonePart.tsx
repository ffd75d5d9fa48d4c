import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'

/** One group of cards under its heading, on a phone: a press on the heading folds it. Folded at first where the reader need not act on it. */
export function PhonePart({
  head,
  isFolded,
  children,
}: {
  readonly head: ReactNode
  readonly isFolded: boolean
  readonly children: ReactNode
}): ReactNode {
  return (
    <details className="questions-part" open={!isFolded}>
      <summary>
        <h3 className="questions-group">{head}</h3>
        <Sign name="down" size={14} />
      </summary>
      {children}
    </details>
  )
}
