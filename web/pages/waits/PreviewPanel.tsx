import type { ReactNode } from 'react'
import type { Answer } from '../../graphql/useAnswer.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import type { Row } from '../overview/board.ts'
import type { Unlock } from './documents.ts'
import { ItemNames } from './ItemNames.tsx'

interface Props {
  readonly rows: readonly Row[]
  readonly closing: readonly string[]
  readonly unlock: Unlock | null
  readonly trial: Answer<unknown>
  readonly onTry: (slug: string) => void
  readonly onClear: () => void
}

/** The trial in words: what could go on at once, and what after that. */
export function PreviewPanel({ rows, closing, unlock, trial, onTry, onClear }: Props): ReactNode {
  const { words } = useWords()
  const names = new Map(rows.map((row) => [row.slug, row.name]))
  const later = unlock?.inTheEnd.filter((item) => !unlock.directly.some((first) => first.slug === item.slug)) ?? []
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' })
  return (
    <section className="panel preview" aria-labelledby="preview-title">
      <header className="panel-head">
        <h2 id="preview-title">{words.whatIfTitle}</h2>
        {closing.length === 0 ? null : (
          <button type="button" className="button" onClick={onClear} title={words.undoTry}>
            {words.stopTrying}
          </button>
        )}
      </header>
      <div className="preview-body" aria-live="polite" aria-busy={trial.isLoading}>
        {closing.length === 0 ? <p className="side-help">{words.whatIfHelp}</p> : null}
        {trial.error ? <FailureNotice error={trial.error} text={words.failedBoard} onRetry={trial.retry} /> : null}
        {closing.length === 0 || unlock === null ? null : (
          <>
            <p className="preview-if" dir="auto">
              {words.closesSentence(list.format(closing.map((slug) => names.get(slug) ?? slug)), closing.length)}
            </p>
            {unlock.inTheEnd.length === 0 ? <p className="side-help">{words.freesNothing}</p> : null}
            {unlock.directly.length === 0 ? null : <ItemNames title={words.freedDirectly} items={unlock.directly} sign="freed" />}
            {later.length === 0 ? null : <ItemNames title={words.freedLater} items={later} sign="later" />}
          </>
        )}
        {closing.length === 0 ? null : (
          <>
            <h3 className="side-title">{words.alsoTrying}</h3>
            <ul className="preview-chips">
              {closing.map((slug) => (
                <li key={slug}>
                  <button type="button" className="chip" onClick={() => onTry(slug)}>
                    <span dir="auto">{names.get(slug) ?? slug}</span> <Sign name="close" size={11} />
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}
