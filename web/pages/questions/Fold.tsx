import { useId, useState, type ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { OpenButton, type Opener } from '../../ui/OpenButton.tsx'

export function useFold(): Opener {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return { id, isOpen, toggle: () => setOpen(!isOpen) }
}

export function FoldButton({ fold, children }: { readonly fold: Opener; readonly children: ReactNode }): ReactNode {
  return (
    <OpenButton opener={fold} className="questions-fold">
      {children}
      <Sign name="down" size={11} />
    </OpenButton>
  )
}
