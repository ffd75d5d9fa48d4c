// What a feed says of an operation.
import type { Language } from './days.ts'

interface RecordedWords {
  readonly ofDossier: (title: string) => string
  readonly ofItem: (name: string) => string
  readonly subtitle: string
  readonly entry: (added: number, retracted: number, seq: number) => string
  readonly added: string
  readonly retracted: string
  readonly more: (count: number) => string
  readonly since: string
  readonly noDossier: (slug: string) => string
  readonly noItem: (slug: string) => string
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

export const recordedWords: Readonly<Record<Language, RecordedWords>> = {
  nl: {
    ofDossier: (title) => `Wijzigingen: ${title}`,
    ofItem: (name) => `Wijzigingen: ${name}`,
    subtitle: 'Wat is vastgelegd en wat is ingetrokken, het nieuwste eerst.',
    entry: (added, retracted, seq) => {
      const parts = [
        ...(added > 0 ? [`${counted(added, 'uitspraak', 'uitspraken')} vastgelegd`] : []),
        ...(retracted > 0 ? [`${counted(retracted, 'uitspraak', 'uitspraken')} ingetrokken`] : []),
      ]
      return `${parts.join(', ') || 'Namen of bronnen gewijzigd'} (nummer ${seq})`
    },
    added: 'Vastgelegd',
    retracted: 'Ingetrokken',
    more: (count) => `en nog ${count}`,
    since: 'inmiddels ingetrokken',
    noDossier: (slug) => `Er is geen dossier ${slug}.`,
    noItem: (slug) => `Er is geen onderwerp ${slug}.`,
  },
  en: {
    ofDossier: (title) => `Changes: ${title}`,
    ofItem: (name) => `Changes: ${name}`,
    subtitle: 'What was recorded and what was retracted, the newest first.',
    entry: (added, retracted, seq) => {
      const parts = [
        ...(added > 0 ? [`${counted(added, 'statement', 'statements')} recorded`] : []),
        ...(retracted > 0 ? [`${counted(retracted, 'statement', 'statements')} retracted`] : []),
      ]
      return `${parts.join(', ') || 'Names or sources changed'} (number ${seq})`
    },
    added: 'Recorded',
    retracted: 'Retracted',
    more: (count) => `and ${count} more`,
    since: 'since retracted',
    noDossier: (slug) => `There is no dossier ${slug}.`,
    noItem: (slug) => `There is no item ${slug}.`,
  },
}
