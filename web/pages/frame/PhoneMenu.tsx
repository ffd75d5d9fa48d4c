import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { menuPages, pageAt, placeOf } from '../../explore/places.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from './dossier.ts'
import { LanguageSwitch, ThemeSwitch } from './Switches.tsx'

/** The pages that have no room under the thumb. */
function MorePages({ onGo }: { readonly onGo: () => void }): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  const at = pageAt(useLocation().pathname)
  return menuPages.map((page) => (
    <Link key={page} to={placeOf(slug, page, address)} aria-current={page === at ? 'page' : undefined} onClick={onGo}>
      {words.pages[page]}
    </Link>
  ))
}

/** What a wide window shows in the bar and a phone behind one button. Escape and a tap beside it close it. */
export function PhoneMenu({ isInDossier }: { readonly isInDossier: boolean }): ReactNode {
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
          {isInDossier ? <MorePages onGo={() => setOpen(false)} /> : null}
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
