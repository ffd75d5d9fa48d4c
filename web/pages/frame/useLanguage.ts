import { useEffect } from 'react'
import type { Address, Language } from '../../explore/address.ts'
import { remember, remembered } from '../../ui/remembered.ts'

function preferred(): Language {
  const kept = remembered('language')
  if (kept === 'nl' || kept === 'en') return kept
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('nl')) ? 'nl' : 'en'
}

/** The address decides, then what was chosen before, then the browser. The document says which it is. */
export function useLanguage(address: Address): Language {
  const language = address.language ?? preferred()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return language
}

/** The view in another language, remembered for the next visit. */
export function inLanguage(address: Address, language: Language): Address {
  remember('language', language)
  return { ...address, language }
}
