import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { ItemNames } from './ItemNames.tsx'
import './PreviewPanel.css'
import type { Trial } from './useTrial.ts'

interface Props {
  readonly nameOf: (slug: string) => string
  readonly trial: Trial
}

/** The trial in words: what could go on at once, and what after that. */
export function PreviewPanel({ nameOf, trial }: Props): ReactNode {
  const { words } = useWords()
  const { closing, unlock, answer } = trial
  const later = unlock?.inTheEnd.filter((item) => !unlock.directly.some((first) => first.slug === item.slug)) ?? []
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' })
  return (
    <section className={closing.length === 0 ? 'panel preview no-print' : 'panel preview'} aria-labelledby="preview-title">
      <header className="panel-head">
        <h2 id="preview-title">{words.whatIfTitle}</h2>
        {closing.length === 0 ? null : (
          <button type="button" className="button" onClick={trial.clear} title={words.undoTry}>
            {words.stopTrying}
          </button>
        )}
      </header>
      <div className="preview-body" aria-live="polite" aria-busy={answer.isLoading}>
        {closing.length === 0 ? <p className="side-help">{words.whatIfHelp}</p> : null}
        {answer.error ? <FailureNotice error={answer.error} text={words.failedBoard} onRetry={answer.retry} /> : null}
        {closing.length === 0 || unlock === null ? null : (
          <>
            <p className="preview-if" dir="auto">
              {words.closesSentence(list.format(closing.map(nameOf)), closing.length)}
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
                  <button type="button" className="chip" onClick={() => trial.toggle(slug)}>
                    <span dir="auto">{nameOf(slug)}</span> <Sign name="close" size={11} />
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
