import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { carriedOver, printAddress } from '../../explore/address.ts'
import { pageAt, placeOf } from '../../explore/places.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from './dossier.ts'
import './PhoneBar.css'

/** The pages under a thumb: the board and its waits, the graph, the sources. */
export function PhoneBar(): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  const page = pageAt(useLocation().pathname)
  const board = placeOf(slug, 'overview', address)
  const waits = { ...board, search: printAddress({ ...carriedOver(address), isWaitsList: true }) }
  const isAt = (isHere: boolean) => (isHere ? ('page' as const) : undefined)
  return (
    <nav className="phone-bar no-print" aria-label={words.mainMenu}>
      <Link to={board} aria-current={isAt(page === 'overview' && !address.isWaitsList)}>
        <Sign name="board" size={22} />
        {words.board}
      </Link>
      <Link to={waits} aria-current={isAt(page === 'overview' && address.isWaitsList)}>
        <Sign name="waits" size={22} />
        {words.waits}
      </Link>
      <Link to={placeOf(slug, 'graph', address)} aria-current={isAt(page === 'graph')}>
        <Sign name="drawing" size={22} />
        {words.pages.graph}
      </Link>
      <Link to={placeOf(slug, 'sources', address)} aria-current={isAt(page === 'sources')}>
        <Sign name="board" size={22} />
        {words.pages.sources}
      </Link>
    </nav>
  )
}
