import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { isTyping } from '../../ui/isTyping.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import './SearchButton.css'

const load = () => import('./SearchDialog.tsx')
type Dialog = Awaited<ReturnType<typeof load>>['SearchDialog']
/** The reader only comes near: whether it can be loaded is said once it is asked for. */
const loadAhead = (): void => void load().catch(() => undefined)

/** A control that looks like the field it opens; `/` opens it too. */
export function SearchButton(): ReactNode {
  const { words } = useWords()
  const [opened, setOpened] = useState<{ readonly Dialog: Dialog; readonly text: string } | 'failed' | null>(null)
  /** What was typed after `/` while the dialog was still on its way; null while it is not. */
  const early = useRef<string | null>(null)
  const open = useCallback(async (): Promise<void> => {
    if (early.current !== null) return
    early.current = ''
    try {
      const { SearchDialog } = await load()
      setOpened({ Dialog: SearchDialog, text: early.current })
    } catch {
      // The page stands and says so in place; another press tries again.
      setOpened('failed')
    }
    early.current = null
  }, [])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (early.current !== null && event.key.length === 1) {
        early.current += event.key
        event.stopImmediatePropagation()
        event.preventDefault()
      }
      if (event.key !== '/' || early.current !== null) return
      if (document.querySelector('[role="dialog"]')) return
      event.preventDefault()
      void open()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [open])
  return (
    <>
      <button
        type="button"
        className="search-button"
        aria-label={words.searchOrGo}
        aria-haspopup="dialog"
        aria-expanded={opened !== null && opened !== 'failed'}
        aria-keyshortcuts="/"
        onPointerEnter={loadAhead}
        onFocus={loadAhead}
        onClick={() => void open()}
      >
        <Sign name="search" size={15} />
        <span>{words.searchOrGo}</span>
        <kbd>/</kbd>
      </button>
      {opened === 'failed' ? <output className="search-failed">{words.errors.NETWORK}</output> : null}
      {opened === null || opened === 'failed' ? null : <opened.Dialog initial={opened.text} onClose={() => setOpened(null)} />}
    </>
  )
}
