import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { Sign } from '../../ui/Glyph.tsx'
import { errorNotice } from '../../ui/errorMessage.ts'
import { useWords } from '../../words/useWords.ts'

interface Props {
  readonly error: CombinedError
  /** What failed and what still stands. */
  readonly text: string
  readonly onRetry: () => void
}

/** A failed request, said in place: what failed, why, a code to quote, and another try. */
export function FailureNotice({ error, text, onRetry }: Props): ReactNode {
  const { words } = useWords()
  const { code, requestId } = errorNotice(error)
  return (
    <div className="failure" role="alert">
      <Sign name="overdue" size={16} />
      <p>
        {text} {words.errors[code]}{' '}
        <span className="failure-code">
          {words.errorCode(code)}
          {requestId === null ? '' : ` · ${words.requestId(requestId)}`}
        </span>
      </p>
      <button type="button" className="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  )
}
