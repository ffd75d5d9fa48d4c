// Something that opens elsewhere on the page: the button stands in a line or a cell, what opens stands below it.
import type { ReactNode } from 'react'

export interface Opener {
  /** Of what opens. */
  readonly id: string
  readonly isOpen: boolean
  readonly toggle: () => void
}

interface Props {
  readonly opener: Opener
  readonly className: string
  /** Where what stands on it does not say enough. */
  readonly label?: string
  readonly children: ReactNode
}

export function OpenButton({ opener, className, label, children }: Props): ReactNode {
  return (
    <button
      type="button"
      className={className}
      aria-expanded={opener.isOpen}
      aria-controls={opener.isOpen ? opener.id : undefined}
      aria-label={label}
      onClick={opener.toggle}
    >
      {children}
    </button>
  )
}
