import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { printAddress } from '../../explore/address.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import './AppBar.css'
import { chooseTheme, useTheme } from './theme.ts'
import { useAddress } from './useAddress.ts'
import { inLanguage } from './useLanguage.ts'

const languages = ['nl', 'en'] as const

function LanguageSwitch(): ReactNode {
  const { language, words } = useWords()
  const { address, go } = useAddress()
  return (
    <fieldset className="segments" aria-label={words.languageSwitch}>
      {languages.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === language}
          onClick={() => go(inLanguage(address, code), 'quietly')}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </fieldset>
  )
}

function ThemeSwitch(): ReactNode {
  const { words } = useWords()
  const theme = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  const label = theme === 'dark' ? words.toLight : words.toDark
  return (
    <button type="button" className="button button-quiet button-square" aria-label={label} title={label} onClick={() => chooseTheme(other)}>
      <Sign name={theme === 'dark' ? 'sun' : 'moon'} size={17} />
    </button>
  )
}

function Logo(): ReactNode {
  return (
    <svg className="logo" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M20.2 8.6a9 9 0 1 0 .6 5.4" className="logo-ring" />
      <circle cx="20.9" cy="11.3" r="2.5" className="logo-dot" />
    </svg>
  )
}

/** Product, dossier, the pages that there are, language and light. `title` is null while unknown. */
export function AppBar({ title }: { readonly title: string | null }): ReactNode {
  const { words } = useWords()
  const { address } = useAddress()
  const isOneOfMany = useLocation().pathname !== '/'
  const ofAll = printAddress({ ...address, item: null, isOpened: false })
  return (
    <header className="app-bar">
      <a className="skip-link" href="#content">
        {words.skipToBoard}
      </a>
      <Link className="app-bar-product" title={words.productName} to={{ pathname: '/', search: ofAll }}>
        <Logo />
        <span>{words.productName}</span>
      </Link>
      {title === null ? (
        <h1 className="hidden-text">{words.productName}</h1>
      ) : (
        <h1 className="app-bar-title" title={title}>
          {title}
        </h1>
      )}
      <nav className="app-bar-pages no-print" aria-label={words.mainMenu}>
        {title === null ? null : (
          <span className="app-bar-page" aria-current="page">
            {words.overview}
          </span>
        )}
        {isOneOfMany ? (
          <Link className="app-bar-page" to={{ pathname: '/', search: ofAll }}>
            {words.dossiers}
          </Link>
        ) : null}
        <a className="app-bar-page" href="/graphiql">
          {words.queries}
        </a>
      </nav>
      <div className="app-bar-switches no-print">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}
