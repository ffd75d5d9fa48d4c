import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { pageAt, placeOf, thumbPages } from '../../explore/places.ts'
import { KindIcon, Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from './dossier.ts'
import './PhoneBar.css'

const icons: Readonly<Record<(typeof thumbPages)[number], ReactNode>> = {
  overview: <Sign name="board" size={22} />,
  waits: <Sign name="waits" size={22} />,
  graph: <Sign name="drawing" size={22} />,
  questions: <KindIcon kind="QUESTION" size={22} />,
  sources: <KindIcon kind="DOCUMENT" size={22} />,
}

/** The pages under a thumb. */
export function PhoneBar(): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  const at = pageAt(useLocation().pathname)
  return (
    <nav className="phone-bar no-print" aria-label={words.mainMenu}>
      {thumbPages.map((page) => (
        <Link key={page} to={placeOf(slug, page, address)} aria-current={page === at ? 'page' : undefined}>
          {icons[page]}
          {words.shortPages[page]}
        </Link>
      ))}
    </nav>
  )
}
