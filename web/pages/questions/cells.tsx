// The small pieces that both lists share.
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfItem } from '../../explore/places.ts'
import { readFragment } from '../../graphql/graphql.ts'
import { KindIcon, PhaseIcon } from '../../ui/Glyph.tsx'
import type { PhaseGlyph } from '../../ui/glyphs.ts'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { sourceChip, type SourceChipFragment } from '../overview/detailsDocument.ts'
import { SourceChip } from '../overview/SourceChip.tsx'
import './Pieces.css'
import type { DueDate } from './dueDocument.ts'
import type { StateSeen } from './fragments.ts'

interface Named {
  readonly slug: string
  readonly name: string
}

/** The name of an item, as a way to its page at the same moment. */
export function ItemWay({
  item,
  text,
  isStrong = false,
}: {
  readonly item: Named
  readonly text?: string
  readonly isStrong?: boolean
}): ReactNode {
  const dossier = useDossier()
  return (
    <Link
      className={isStrong ? 'questions-way questions-strong' : 'questions-way'}
      to={placeOfItem(dossier.slug, item.slug, dossier.address)}
      dir="auto"
      title={text === undefined || text === item.name ? undefined : item.name}
    >
      {text ?? item.name}
    </Link>
  )
}

/** The name with what kind of thing it is before it. */
export function KindWay({
  item,
  text,
}: {
  readonly item: Named & { readonly type: DueDate['of']['type'] }
  readonly text?: string
}): ReactNode {
  const { words } = useWords()
  return (
    <span className="questions-kind-way">
      <KindIcon kind={item.type} size={14} />
      <span className="hidden-text">{words.itemTypes[item.type]}: </span>
      <ItemWay item={item} {...(text === undefined ? {} : { text })} isStrong />
    </span>
  )
}

/** A quotation of a source: in its own language, whatever the page’s. */
export function Wording({ text }: { readonly text: string | null | undefined }): ReactNode {
  if (text === null || text === undefined || text === '') return null
  return (
    <q className="quote" lang="nl" dir="auto">
      {text}
    </q>
  )
}

/** Icon and word of a phase. */
export function PhaseBadge({ state }: { readonly state: StateSeen }): ReactNode {
  const { words } = useWords()
  const phase: Exclude<PhaseGlyph, 'UNCONFIRMED'> = state.phase ?? 'UNKNOWN'
  const isWeak = state.certainty === 'ALLEGED' || state.certainty === 'INFERRED'
  return (
    <span className="phase">
      <PhaseIcon phase={state.isUnconfirmed ? 'UNCONFIRMED' : phase} hue={phase} size={14} />
      <span className={`phase-word phase-${phase.toLowerCase()}`}>{words.phases[phase]}</span>
      {isWeak ? <span className="tag">{words.certainties[state.certainty]}</span> : null}
    </span>
  )
}

const shownAtFirst = 2

/** Each place in a source once, in the order in which they come. */
export function evidenceOnce(all: readonly SourceChipFragment[]): readonly SourceChipFragment[] {
  return [...new Map(all.map((one) => [keyOfEvidence(one), one])).values()]
}

export function keyOfEvidence(evidence: SourceChipFragment): string {
  const { source, locator } = readFragment(sourceChip, evidence)
  return `${source.slug} ${locator}`
}

/** Where a line is written, each a chip that opens the quotation; the first few at once. */
export function Chips({
  evidence,
  atFirst = shownAtFirst,
}: {
  readonly evidence: readonly SourceChipFragment[]
  readonly atFirst?: number
}): ReactNode {
  const { words } = useWords()
  const [isAll, setAll] = useState(false)
  const shown = isAll || evidence.length === atFirst + 1 ? evidence : evidence.slice(0, atFirst)
  const rest = evidence.length - shown.length
  if (evidence.length === 0) return null
  return (
    <div className="chips">
      {shown.map((each) => (
        <SourceChip key={keyOfEvidence(each)} evidence={each} />
      ))}
      {rest === 0 ? null : (
        <button type="button" className="chip" aria-label={words.moreSourcesLabel(rest)} onClick={() => setAll(true)}>
          {words.moreSources(rest)}
        </button>
      )}
    </div>
  )
}

/** A date in its own year’s terms, with what the source called it on hover. */
export function FuzzyText({
  date,
  contextYear = '',
}: {
  readonly date: NonNullable<StateSeen['since']>
  readonly contextYear?: string
}): ReactNode {
  const { words } = useWords()
  return (
    <time dateTime={date.latest} title={date.text ?? undefined}>
      {fuzzyDay(words, date, contextYear)}
    </time>
  )
}
