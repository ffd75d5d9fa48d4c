import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { LanguageSwitch, ThemeSwitch } from './Switches.tsx'

/** What a wide window shows in the bar and a phone behind one button. Escape and a tap beside it close it. */
export function PhoneMenu(): ReactNode {
  const { words } = useWords()
  const [isOpen, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return undefined
    const onPointerDown = (event: PointerEvent): void => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false)
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      setOpen(false)
      trigger.current?.focus()
    }
    window.addEventListener('pointerdown', onPointerDown)
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('pointerdown', onPointerDown)
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [isOpen])
  return (
    <div className="phone-menu" ref={menu}>
      <button
        ref={trigger}
        type="button"
        className="button button-quiet button-square"
        aria-label={words.moreMenu}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Sign name={isOpen ? 'close' : 'menu'} size={22} />
      </button>
      {isOpen ? (
        <div className="phone-menu-panel" id={id}>
          <Link to="/dossiers" onClick={() => setOpen(false)}>
            {words.dossiers}
          </Link>
          <a href="/graphiql">{words.queries}</a>
          <div className="phone-menu-switches">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
      ) : null}
    </div>
  )
}
