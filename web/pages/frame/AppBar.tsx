import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { carriedOver, printAddress } from '../../explore/address.ts'
import { barPages, pageAt, pageWith, placeOf, type Page } from '../../explore/places.ts'
import { useMedia } from '../../ui/useMedia.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import './AppBar.css'
import { PhoneMenu } from './PhoneMenu.tsx'
import { LanguageSwitch, ThemeSwitch } from './Switches.tsx'
import { useAddress } from './useAddress.ts'

function Logo(): ReactNode {
  return (
    <svg className="logo" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M20.2 8.6a9 9 0 1 0 .6 5.4" className="logo-ring" />
      <circle cx="20.9" cy="11.3" r="2.5" className="logo-dot" />
    </svg>
  )
}

export interface OpenDossier {
  readonly slug: string
  /** Null while unknown. */
  readonly title: string | null
  /** How many there are on each page, where that says something. */
  readonly counts: Partial<Record<Page, number>>
}

/** The pages of a dossier, each with the clocks as they stand. */
function PageLinks({ dossier }: { readonly dossier: OpenDossier }): ReactNode {
  const { words } = useWords()
  const { address } = useAddress()
  const at = pageAt(useLocation().pathname)
  const isWithin = (page: Page) => at !== null && pageWith[at] === page
  return barPages.map((page) => (
    <Link
      key={page}
      className="app-bar-page"
      to={placeOf(dossier.slug, page, address)}
      aria-current={page === at ? 'page' : isWithin(page) ? true : undefined}
    >
      {words.pages[page]} {dossier.counts[page] === undefined ? null : <span className="count">{dossier.counts[page]}</span>}
    </Link>
  ))
}

/** Product, dossier, the pages that there are, search, language and light. */
export function AppBar({ dossier, search }: { readonly dossier: OpenDossier | null; readonly search?: ReactNode }): ReactNode {
  const { words } = useWords()
  const { address } = useAddress()
  const isNarrow = useMedia('(max-width: 719px)')
  const toDossiers = { pathname: '/dossiers', search: printAddress({ ...carriedOver(address), item: null }) }
  return (
    <header className="app-bar">
      <a className="skip-link" href="#content">
        {words.skipToContent}
      </a>
      <Link className="app-bar-product" title={words.productName} to={{ ...toDossiers, pathname: '/' }}>
        <Logo />
        <span>{words.productName}</span>
      </Link>
      {dossier === null || dossier.title === null ? (
        <h1 className="hidden-text">{words.productName}</h1>
      ) : (
        <h1 className="app-bar-title" title={dossier.title}>
          <Link to={toDossiers} aria-label={words.otherDossier(dossier.title)}>
            <span>
              {dossier.title}
              {'\u00a0'}
              <Sign name="updown" size={14} />
            </span>
          </Link>
        </h1>
      )}
      {isNarrow ? null : (
        <nav className="app-bar-pages no-print" aria-label={words.mainMenu}>
          {dossier === null ? null : <PageLinks dossier={dossier} />}
          <a className="app-bar-page" href="/graphiql">
            {words.queries}
          </a>
        </nav>
      )}
      <div className="app-bar-switches no-print">
        {search}
        {isNarrow ? (
          <PhoneMenu isInDossier={dossier !== null} />
        ) : (
          <>
            <LanguageSwitch />
            <ThemeSwitch />
          </>
        )}
      </div>
    </header>
  )
}
