// The form of a word of the model in two languages.

export interface Both {
  readonly nl: string
  readonly en: string
}

export interface Term {
  readonly name: Both
  /** One sentence without a full stop. */
  readonly meaning: Both
}

export const term = (nl: string, en: string, meaningNl: string, meaningEn: string): Term => ({
  name: { nl, en },
  meaning: { nl: meaningNl, en: meaningEn },
})
export const both = (nl: string, en: string): Both => ({ nl, en })
