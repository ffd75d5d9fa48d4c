import { useId, type ReactNode } from 'react'
import { CopyButton } from '../frame/CopyButton.tsx'
import { useWords } from '../../words/useWords.ts'

interface Props {
  readonly label: string
  readonly text: string
  readonly isLong?: boolean
}

/** A text that can be copied by a press, and by hand where the browser does not let the page do so. */
export function Copied({ label, text, isLong = false }: Props): ReactNode {
  const { words } = useWords()
  const id = useId()
  return (
    <div className="cite-part">
      <h3 id={id}>{label}</h3>
      <textarea
        className="cite-text"
        aria-labelledby={id}
        readOnly
        rows={isLong ? 5 : 2}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <CopyButton name={`${words.copy}: ${label}`} label={words.copy} text={text} />
    </div>
  )
}
