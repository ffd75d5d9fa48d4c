import type { ReactNode } from 'react'
import { KindIcon, PhaseIcon, Sign, SourceIcon } from '../../ui/Glyph.tsx'
import { longDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { phaseOf, type Entry, type FoundItem } from './entries.ts'
import { marked } from './marked.ts'

/** A name with what was looked for in it. */
function Name({ name, sought, lang }: { readonly name: string; readonly sought: string; readonly lang?: string | undefined }): ReactNode {
  const pieces = marked(name, sought)
  // The pieces are the name in order: their places are all there is to tell them apart.
  return (
    <span className="search-entry-name" dir="auto" lang={lang} title={name}>
      {pieces.map(({ text, isHit }, at) => {
        const key = `${at} ${text}`
        return isHit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
      })}
    </span>
  )
}

function PhaseBadge({ item }: { readonly item: FoundItem }): ReactNode {
  const { words } = useWords()
  const phase = phaseOf(item)
  if (phase === null) return null
  return (
    <span className="search-entry-phase">
      <PhaseIcon phase={phase.isUnconfirmed ? 'UNCONFIRMED' : phase.word} hue={phase.word} size={14} />
      <span className={`phase-word phase-${phase.word.toLowerCase()}`}>{words.phases[phase.word]}</span>
    </span>
  )
}

/** What stands on one line: a mark of what it is, its name, and in grey what sort of thing that is. */
export function EntryLine({ entry, sought }: { readonly entry: Entry; readonly sought: string }): ReactNode {
  const { words } = useWords()
  switch (entry.kind) {
    case 'day':
      return (
        <>
          <Sign name="due" size={15} />
          <Name name={words.turnTo(longDay(words, entry.day))} sought="" />
        </>
      )
    case 'moment':
      return (
        <>
          <Sign name="due" size={15} />
          <Name name={entry.moment.title} sought={sought} />
          <span className="search-entry-sort">{shortDay(words, entry.moment.on)}</span>
        </>
      )
    case 'page':
      return (
        <>
          <Sign name={entry.page === 'graph' ? 'drawing' : 'board'} size={15} />
          <Name name={words.pages[entry.page]} sought={sought} />
        </>
      )
    case 'source':
      return (
        <>
          <SourceIcon kind={entry.source.kind} />
          <Name name={entry.source.title} sought={sought} lang={entry.source.language ?? undefined} />
          <span className="search-entry-sort" dir="auto">
            {entry.source.publisher}
          </span>
        </>
      )
    case 'item':
      return (
        <>
          <KindIcon kind={entry.item.type} />
          <Name name={entry.item.name} sought={sought} />
          <span className="search-entry-sort">{words.itemTypes[entry.item.type]}</span>
          <PhaseBadge item={entry.item} />
        </>
      )
  }
}
