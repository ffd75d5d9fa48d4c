import { useState, type ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import './CopyButton.css'

/** Copies a text at a press and says whether that worked: a browser may refuse. `name` is what a screen reader hears it copies. */
export function CopyButton({ name, label, text }: { readonly name: string; readonly label: string; readonly text: string }): ReactNode {
  const { words } = useWords()
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly isDone: boolean } | null>(null)
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome({ of: text, isDone: true }),
      () => setOutcome({ of: text, isDone: false }),
    )
  }
  const said = outcome?.of === text ? (outcome.isDone ? words.copied : words.copyFailed) : ''
  return (
    <div className="copy no-print">
      <button type="button" className="button" aria-label={name} onClick={copy}>
        {label}
      </button>
      <output>{said}</output>
    </div>
  )
}
