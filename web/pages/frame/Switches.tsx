import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { chooseTheme, useTheme } from './theme.ts'
import { useAddress } from './useAddress.ts'
import { inLanguage } from './useLanguage.ts'

const languages = ['nl', 'en'] as const

export function LanguageSwitch(): ReactNode {
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

export function ThemeSwitch(): ReactNode {
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
