// The small pieces that the panels of an item share.
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfItem } from '../../explore/places.ts'
import { readFragment } from '../../graphql/graphql.ts'
import { KindIcon, PhaseIcon } from '../../ui/Glyph.tsx'
import { phaseGlyphs, type PhaseGlyph } from '../../ui/glyphs.ts'
import type { Words } from '../../words/nl.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { sourceChip, type SourceChipFragment } from '../overview/detailsDocument.ts'
import { SourceChip } from '../overview/SourceChip.tsx'
import type { Neighbour } from './fragments.ts'
import type { More } from './useMore.ts'

type PhaseWord = Exclude<PhaseGlyph, 'UNCONFIRMED'>

function isPhase(text: string): text is PhaseWord {
  return Object.hasOwn(phaseGlyphs, text) && text !== 'UNCONFIRMED'
}

/** The phase as a line shows it: done in form with open substance is a phase of its own. */
export function phaseShown(phase: string | null | undefined, isSubstanceOpen = false): PhaseWord | null {
  if (!phase || !isPhase(phase)) return null
  return phase === 'DONE' && isSubstanceOpen ? 'ANSWERED_OPEN' : phase
}

/** Icon and word of a phase. */
export function PhaseName({ phase, size = 14 }: { readonly phase: PhaseWord; readonly size?: number }): ReactNode {
  const { words } = useWords()
  return (
    <span className="phase">
      <PhaseIcon phase={phase} size={size} />
      <span className={`phase-word phase-${phase.toLowerCase()}`}>{words.phases[phase]}</span>
    </span>
  )
}

type SubstanceWord = keyof Words['substances']

function isSubstance(words: Words, text: string | null): text is SubstanceWord {
  return text !== null && Object.hasOwn(words.substances, text)
}

/** What a state says: a phase, or how far the substance is answered. */
export function ValueName({ phase, substance }: { readonly phase: PhaseWord | null; readonly substance: string | null }): ReactNode {
  const { words } = useWords()
  if (phase) return <PhaseName phase={phase} />
  return isSubstance(words, substance) ? <b className="phase-word phase-answered_open">{words.substances[substance]}</b> : null
}

/** The name of an item, as a way to its page at the same moment. */
export function ItemLink({ slug, name }: { readonly slug: string; readonly name: string }): ReactNode {
  const dossier = useDossier()
  return (
    <Link className="item-way" to={placeOfItem(dossier.slug, slug, dossier.address)} dir="auto">
      {name}
    </Link>
  )
}

/** An item elsewhere: its kind, its name, and how far it is. */
export function NeighbourLine({ item }: { readonly item: Neighbour }): ReactNode {
  const { words } = useWords()
  const phase = phaseShown(item.phase?.phase, item.substance?.isOpen)
  return (
    <span className="item-neighbour">
      <KindIcon kind={item.type} size={14} />
      <span className="hidden-text">{words.itemTypes[item.type]}: </span>
      <ItemLink slug={item.slug} name={item.name} />
      {phase ? (
        <span className="item-neighbour-phase" title={words.phases[phase]}>
          <PhaseIcon phase={item.phase?.isUnconfirmed ? 'UNCONFIRMED' : phase} hue={phase} size={13} />
          <span className="hidden-text">{words.phases[phase]}</span>
        </span>
      ) : null}
    </span>
  )
}

/** Where something is written, each a chip that opens the quotation. */
export function Sources({ evidence }: { readonly evidence: readonly SourceChipFragment[] }): ReactNode {
  return (
    <div className="chips">
      {evidence.map((each) => {
        const { source, locator } = readFragment(sourceChip, each)
        return <SourceChip key={`${source.slug} ${locator}`} evidence={each} />
      })}
    </div>
  )
}

/** A quotation of a source: in its own language, whatever the page’s. */
export function Quote({ text }: { readonly text: string | null }): ReactNode {
  if (text === null) return null
  return (
    <q className="quote" lang="nl" dir="auto" title={text}>
      {text}
    </q>
  )
}

/** What comes after the first page of a list. */
export function MoreButton({ list, label }: { readonly list: More<unknown>; readonly label: string }): ReactNode {
  const { words } = useWords()
  if (list.error) return <FailureNotice error={list.error} text={words.failedMore} onRetry={list.more} />
  if (!list.hasMore) return null
  return (
    <button type="button" className="button item-more no-print" disabled={list.isLoading} onClick={list.more}>
      {list.isLoading ? words.loading : label}
    </button>
  )
}
