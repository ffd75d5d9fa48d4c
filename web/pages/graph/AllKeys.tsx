import type { ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import './NothingChosen.css'
import { WorkDialog } from './WorkDialog.tsx'

/** Every key of the graph page. */
export function AllKeys({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { words } = useWords()
  return (
    <WorkDialog title={words.workKeysTitle} onClose={onClose}>
      <dl className="pick-keys all-keys">
        {[...words.mapKeys.filter(([key]) => !words.workKeys.some(([other]) => other === key)), ...words.workKeys].map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </WorkDialog>
  )
}
