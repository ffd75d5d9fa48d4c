// Fields that are said in a language.
import { builder } from '../builder.ts'
import type { Words } from '../rules/statement.ts'
import { say, type Language } from '../words/days.ts'
import { LanguageEnum } from './scalars.ts'

/** The argument `in`. */
export const inLanguage = builder.args((t) => ({
  in: t.field({ type: LanguageEnum, defaultValue: 'nl', description: 'The language of the text.' }),
}))

interface Said {
  readonly in?: Language | null | undefined
}

/** The language asked for; Dutch where it is null. */
export const languageOf = (args: Said): Language => args.in ?? 'nl'

/** Words in the language asked for, else in the other one; null where there are none. */
export const sayWords = (words: Words | null | undefined, args: Said): string | null => say(words, languageOf(args))

/** For words that are never absent. */
export const sayName = (words: Words, args: Said): string => say(words, languageOf(args)) ?? ''
