import { useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfSource } from '../../explore/places.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { fuzzyDay, longDay, shortDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { KindMark, Publisher } from './cells.tsx'
import type { Source } from './documents.ts'
import { accessOf, isUnpublishedOn, kindOf } from './rows.ts'
import { useSources } from './useSources.ts'

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Only these are made into links; the server promises them, the page does not lean on it. */
const isWebAddress = (url: string) => /^https?:\/\//i.test(url)

/** The address as it stands, to be followed by the reader alone: the page itself never asks for it. */
function OutsideLink({ url }: { readonly url: string }): ReactNode {
  const { words } = useWords()
  if (!isWebAddress(url)) return url
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {url} <Sign name="external" size={12} className="source-outside" />
      <span className="hidden-text"> ({words.opensNewWindow})</span>
    </a>
  )
}

function languageName(words: Words, code: string): string {
  const names: Readonly<Record<string, string>> = words.languages
  return names[code] ?? code
}

function SourceLink({ to, title }: { readonly to: string; readonly title: string }): ReactNode {
  const { slug, address } = useDossier()
  return (
    <Link to={placeOfSource(slug, to, address)} dir="auto">
      {title}
    </Link>
  )
}

/** Sources that are known only through this one. */
function CitedBy({ name }: { readonly name: string }): ReactNode {
  const { words } = useWords()
  const { rows } = useSources()
  const cited = useMemo(() => rows.filter((row) => row.via?.slug === name), [rows, name])
  if (cited.length === 0) return null
  return (
    <Fact name={words.citedBy}>
      <ul>
        {cited.map((row) => (
          <li key={row.slug}>
            <SourceLink to={row.slug} title={row.title} />
          </li>
        ))}
      </ul>
    </Fact>
  )
}

/** What is known of the source itself; what was not written down is said too. */
export function SourceFacts({ source }: { readonly source: Source }): ReactNode {
  const { words } = useWords()
  const { days } = useDossier()
  const { published } = source
  return (
    <>
      <h2 className="source-name" id="source-name" lang={source.language ?? undefined} dir="auto">
        {source.title}
      </h2>
      {isUnpublishedOn(published, days.knownOn) ? (
        <p className="source-not-yet">
          <Sign name="stale" size={14} />
          {words.notYet(longDay(words, days.knownOn))}
        </p>
      ) : null}
      <dl className="source-facts">
        <Fact name={words.sourceKind}>
          <KindMark kind={kindOf(source.kind)} />
        </Fact>
        <Fact name={words.publisher}>
          <Publisher row={{ publisher: source.publishedBy?.name ?? source.publisher, publishedBy: source.publishedBy }} />
        </Fact>
        <Fact name={words.published}>{published ? fuzzyDay(words, published) : words.undated}</Fact>
        <Fact name={words.howRead}>{words.reads[accessOf(source.access)]}</Fact>
        {source.via ? (
          <Fact name={words.knownThrough}>
            <SourceLink to={source.via.slug} title={source.via.title} />
          </Fact>
        ) : null}
        <CitedBy name={source.slug} />
        {source.note === null ? null : (
          <Fact name={words.analystNote}>
            <span dir="auto">{source.note}</span>
          </Fact>
        )}
        <Fact name={words.webAddress}>{source.url === null ? words.notRecorded : <OutsideLink url={source.url} />}</Fact>
        <Fact name={words.sourceLanguage}>{source.language ? languageName(words, source.language) : words.notRecorded}</Fact>
        <Fact name={words.retrieved}>{source.retrieved ? shortDay(words, source.retrieved) : words.notRecorded}</Fact>
        <Fact name={words.archived}>{source.sha256 === null ? words.noArchive : <code>SHA-256 {source.sha256}</code>}</Fact>
      </dl>
    </>
  )
}
