// What a status brief is, whatever it is written as: sections of lines, each with the places where it is written.

/** A place in a source, or the text of a rule that a date was worked out by. */
export interface Note {
  readonly number: number
  /** Slug; null of a rule. */
  readonly source: string | null
  readonly publisher: string | null
  readonly title: string
  /** In words; null where it is undated. */
  readonly published: string | null
  readonly locator: string | null
  readonly url: string | null
  /** How it was read, in words; null where that was not kept. */
  readonly access: string | null
}

export interface Line {
  /** Slug; null of a line about no one item. */
  readonly item: string | null
  /** The item's name, or the day. */
  readonly head: string
  readonly text: string
  /** Numbers of the notes, ascending. Never empty. */
  readonly notes: readonly number[]
  /** `<dossier>/<key>` of the statements that it rests on. */
  readonly statements: readonly string[]
  /** Worked out by a rule, no source says it. */
  readonly isOwnArithmetic: boolean
}

export interface Section {
  readonly name: string
  readonly title: string
  readonly lines: readonly Line[]
}

export interface Brief {
  readonly dossier: string
  readonly title: string
  readonly language: 'nl' | 'en'
  readonly moment: { readonly trueOn: string; readonly knownOn: string; readonly basis: number; readonly hash: string }
  readonly rulesVersion: number
  readonly epoch: string
  /** Path and query of the dossier's page at this moment, with what it can be verified by. */
  readonly page: string
  /** The moment in a sentence. */
  readonly sentence: string
  /** How it was made and how it is verified, a paragraph each. */
  readonly colophon: readonly string[]
  readonly sections: readonly Section[]
  readonly notes: readonly Note[]
}
