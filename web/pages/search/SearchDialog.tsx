import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { Sign } from '../../ui/Glyph.tsx'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import type { Entry } from './entries.ts'
import { EntryList } from './EntryList.tsx'
import './SearchDialog.css'
import { useChoose } from './useChoose.ts'
import { useEntries } from './useEntries.ts'

function Keys({ choosing }: { readonly choosing: { readonly canSelect: boolean; readonly isSelecting: boolean } }): ReactNode {
  const { words } = useWords()
  const [enter, other] = choosing.isSelecting ? [words.searchChooses, words.searchOpens] : [words.searchOpens, words.searchChooses]
  return (
    <p className="search-keys" aria-hidden="true">
      <kbd>↵</kbd> {enter}
      {choosing.canSelect ? (
        <>
          <kbd>Ctrl ↵</kbd> {other}
        </>
      ) : null}
    </p>
  )
}

/** A field and what fits it: items at the moment, pages, days, moments and sources. */
export function SearchDialog({ initial, onClose }: { readonly initial: string; readonly onClose: () => void }): ReactNode {
  const { words } = useWords()
  const { days } = useDossier()
  const [text, setText] = useState(initial)
  const [attempt, setAttempt] = useState(0)
  const [moved, setMoved] = useState<string | null>(null)
  /** Enter came before the answer did: whether with Ctrl. */
  const hurried = useRef<boolean | null>(null)
  const { found, sourcesError, sections, entries } = useEntries(text, attempt)
  const choosing = useChoose()
  const again = (): void => setAttempt(attempt + 1)
  const id = useId()
  const at = Math.max(
    0,
    entries.findIndex((entry) => entry.id === moved),
  )
  const active = entries[at]
  const isAnswered = found.isCurrent || found.error !== null
  const choose = (entry: Entry | undefined, isOther: boolean): void => {
    if (!entry) return
    onClose()
    choosing.choose(entry, isOther)
  }
  const latest = useRef(choose)
  useEffect(() => {
    latest.current = choose
  })
  useEffect(() => {
    const isOther = hurried.current
    if (isOther === null || !isAnswered) return
    hurried.current = null
    latest.current(active, isOther)
  }, [isAnswered, active])
  const step = (by: number): void => setMoved(entries[(at + by + entries.length) % entries.length]?.id ?? null)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Enter') {
      const isOther = event.ctrlKey || event.metaKey
      // What stands there is what was found before: unless the reader walked to it, Enter means what was typed.
      if (isAnswered || moved !== null || active?.kind === 'day') choose(active, isOther)
      else hurried.current = isOther
    } else return
    event.preventDefault()
  }
  const isNothing = text.trim() !== '' && found.isCurrent && entries.length === 0
  const knownOn = longDay(words, days.knownOn)
  const spoken =
    text.trim() === '' || !found.isCurrent
      ? ''
      : isNothing
        ? words.searchNothing(text.trim(), knownOn)
        : words.searchCount(found.items.length, found.total)
  return (
    <ModalOverlay className="search-overlay" isOpen isDismissable onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal className="search-modal">
        <Dialog className="search-dialog" aria-label={words.searchOrGo}>
          <div className="search-field">
            <Sign name="search" size={17} />
            <input
              autoFocus
              type="text"
              role="combobox"
              className="search-input"
              aria-label={words.searchIn(knownOn)}
              aria-describedby={`${id}-keys`}
              aria-expanded={entries.length > 0}
              aria-controls={entries.length > 0 ? `${id}-list` : undefined}
              aria-autocomplete="list"
              aria-activedescendant={active ? `${id}-${active.id}` : undefined}
              placeholder={words.searchOrGo}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="go"
              maxLength={200}
              dir="auto"
              value={text}
              onChange={(event) => {
                setText(event.target.value)
                setMoved(null)
                hurried.current = null
              }}
              onKeyDown={onKeyDown}
            />
            <button type="button" className="search-close" aria-label={words.closeSearch} onClick={onClose}>
              <Sign name="close" size={15} />
            </button>
          </div>
          <p className="hidden-text" id={`${id}-keys`}>
            {words.searchKeys}
          </p>
          <p className="hidden-text" aria-live="polite">
            {spoken}
          </p>
          {found.error ? <FailureNotice error={found.error} text={words.searchFailed} onRetry={again} /> : null}
          {sourcesError && !found.error ? <FailureNotice error={sourcesError} text={words.searchSourcesFailed} onRetry={again} /> : null}
          {found.isSlow ? <output className="search-slow">{words.searchSlow}</output> : null}
          {isNothing ? (
            <div className="search-nothing">
              <p>{words.searchNothing(text.trim(), knownOn)}</p>
              <p>{words.searchWhere}</p>
            </div>
          ) : null}
          {entries.length === 0 ? null : (
            <EntryList
              id={id}
              sections={sections}
              sought={text}
              active={active?.id ?? null}
              onPoint={setMoved}
              onChoose={choose}
              total={found.items.length > 0 && found.total > found.items.length ? words.searchCount(found.items.length, found.total) : null}
            />
          )}
          <Keys choosing={choosing} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
