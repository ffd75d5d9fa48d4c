import { useId, useState, type ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'

interface Props {
  readonly label: string
  readonly text: string
  readonly isLong?: boolean
}

/** A text that can be copied by a press, and by hand where the browser does not let the page do so. */
export function Copied({ label, text, isLong = false }: Props): ReactNode {
  const { words } = useWords()
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly isDone: boolean } | null>(null)
  const id = useId()
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome({ of: text, isDone: true }),
      () => setOutcome({ of: text, isDone: false }),
    )
  }
  const said = outcome?.of === text ? (outcome.isDone ? words.copied : words.copyFailed) : ''
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
      <div className="cite-copy">
        <button type="button" className="button" aria-label={`${words.copy}: ${label}`} onClick={copy}>
          {words.copy}
        </button>
        <output>{said}</output>
      </div>
    </div>
  )
}
