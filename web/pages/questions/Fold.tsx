// Something that opens under a line: the button stands in the line, what opens stands below it.
import { useId, useState, type ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'

export interface Fold {
  readonly id: string
  readonly isOpen: boolean
  readonly toggle: () => void
}

export function useFold(): Fold {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return { id, isOpen, toggle: () => setOpen(!isOpen) }
}

export function FoldButton({ fold, children }: { readonly fold: Fold; readonly children: ReactNode }): ReactNode {
  return (
    <button
      type="button"
      className="questions-fold"
      aria-expanded={fold.isOpen}
      aria-controls={fold.isOpen ? fold.id : undefined}
      onClick={fold.toggle}
    >
      {children}
      <Sign name="down" size={11} />
    </button>
  )
}
