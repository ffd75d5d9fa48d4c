import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'

interface Props {
  readonly title: string
  readonly onClose: () => void
  /** Beside the button that closes. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A dialog of the graph page; Escape closes it. */
export function WorkDialog({ title, onClose, actions, children }: Props): ReactNode {
  const { words } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog className="expand-choice work-dialog" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h3 id={id}>{title}</h3>
      {children}
      <form method="dialog">
        {actions}
        <button type="submit" className="button">
          {words.closeDialog}
        </button>
      </form>
    </dialog>
  )
}
