import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfItem } from '../../explore/places.ts'
import { isThere } from '../../explore/timeline.ts'
import { readFragment } from '../../graphql/graphql.ts'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import { SourceChip } from '../overview/SourceChip.tsx'
import type { Told } from './entries.ts'
import { delayText, type Days } from './texts.ts'

interface Props {
  readonly entry: Told
  readonly days: Days
  readonly isChosen?: boolean
  /** Without it, it cannot be chosen. */
  readonly onChoose?: (key: string) => void
}

function FormIcon({ entry }: { readonly entry: Told }): ReactNode {
  const { form, phase } = entry
  if (form === 'STATE' && phase) return <PhaseIcon phase={phase} size={14} />
  return <Sign name={form === 'DATE' ? 'diamond' : form === 'FIGURE' ? 'square' : 'disc'} size={14} />
}

/** What, when it was so, when it became known, how long that took, and who says so. */
export function EntryLine({ entry, days, isChosen = false, onChoose }: Props): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  const there = isThere(entry, days)
  const when = (
    <>
      <b>{fuzzyDay(words, entry.on)}</b>
      <span>{words.timelineKnown(shortDay(words, entry.knownOn))}</span>
      <span>{delayText(entry, words)}</span>
    </>
  )
  return (
    <li className={there ? 'entry-line' : 'entry-line entry-later'} data-entry={entry.key} aria-current={isChosen || undefined}>
      {onChoose ? (
        <button type="button" className="entry-when" aria-pressed={isChosen} onClick={() => onChoose(entry.key)}>
          {when}
        </button>
      ) : (
        <p className="entry-when">{when}</p>
      )}
      <div className="entry-what">
        <p>
          <FormIcon entry={entry} />{' '}
          <Link className="link-button" to={placeOfItem(slug, entry.item.slug, address)}>
            {entry.item.name}
          </Link>
          <span>: {entry.text}</span>
          {entry.wording === '' ? null : <span className="quote"> {entry.wording}</span>}
          {there ? null : <span className="tag">{words.timelineNotYet}</span>}
        </p>
        <div className="chips">
          {entry.evidence.map((each) => {
            const { source, locator } = readFragment(sourceChip, each)
            return <SourceChip key={`${source.slug} ${locator}`} evidence={each} />
          })}
        </div>
      </div>
    </li>
  )
}
