import { createContext, useContext } from 'react'
import { en } from './en.ts'
import { nl, type Words } from './nl.ts'

export const dictionaries: Readonly<Record<'nl' | 'en', Words>> = { nl, en }

export interface Wording {
  readonly language: 'nl' | 'en'
  readonly words: Words
}

export const WordsContext = createContext<Wording>({ language: 'nl', words: nl })

/** The texts of the language that the reader chose. */
export function useWords(): Wording {
  return useContext(WordsContext)
}
