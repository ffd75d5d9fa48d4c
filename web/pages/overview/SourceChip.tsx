import { useId, useState, type ReactNode } from 'react'
import { readFragment } from '../../graphql/graphql.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { sourceChip, type SourceChipFragment } from './detailsDocument.ts'

/** Only these are made into links; the server promises them, the page does not lean on it. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url)
}

/** Publisher, place and date of a piece of evidence; opens to the quotation and the source itself. */
export function SourceChip({ evidence }: { readonly evidence: SourceChipFragment }): ReactNode {
  const { words } = useWords()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { locator, quote, source } = readFragment(sourceChip, evidence)
  const date = source.published ? fuzzyDay(words, source.published) : words.undated
  const reads: Readonly<Record<string, string>> = { FULL: words.readInFull, EXCERPT: words.readExcerpt, CITED: words.readCited }
  return (
    <div className={isOpen ? 'source source-open' : 'source'}>
      <button
        type="button"
        className="chip"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <b>{source.publisher}</b>
        {locator === null ? null : <span>{/^\d/.test(locator) ? `§ ${locator}` : locator}</span>}
        <span>{date}</span>
      </button>
      {isOpen ? (
        <div className="source-card" id={id}>
          {quote === null ? null : (
            <blockquote className="quote" lang={source.language ?? undefined}>
              {quote}
            </blockquote>
          )}
          <p lang={source.language ?? undefined}>{source.title}</p>
          <p className="source-meta">
            {[source.publisher, date, source.access === null ? null : reads[source.access], source.note].filter(Boolean).join(' · ')}
          </p>
          {source.url !== null && isWebAddress(source.url) ? (
            <a className="link-button" href={source.url} target="_blank" rel="noreferrer noopener">
              {words.openSource} <Sign name="external" size={12} />
            </a>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
