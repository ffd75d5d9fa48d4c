import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the page; Escape and a press beside it close it. */
export function Window({ title, onClose, children }: Props): ReactNode {
  const { words } = useWords()
  return (
    <ModalOverlay className="cite-overlay" isOpen isDismissable onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal className="cite-modal">
        <Dialog className="cite-dialog">
          <header>
            <Heading slot="title">{title}</Heading>
            <button type="button" className="cite-close" aria-label={words.closeDialog} onClick={onClose}>
              <Sign name="close" size={15} />
            </button>
          </header>
          <div className="cite-body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
