import { useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfItem } from '../../explore/places.ts'
import { KindIcon } from '../../ui/Glyph.tsx'
import { shortName } from '../../ui/shortName.ts'
import { fuzzyDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { SupportedStatement } from './documents.ts'
import { placeWords } from './locators.ts'
import type { PlaceIn, Subject } from './passages.ts'

/** When it is true, as far as anyone says. */
function trueWords(words: Words, { form, trueFrom, trueUntil }: SupportedStatement, year: string): string | null {
  if (trueFrom === null) return null
  const from = fuzzyDay(words, trueFrom, year)
  if (form === 'EVENT') return words.trueOn(from)
  return trueUntil === null ? words.trueSince(from) : words.trueFromUntil(from, fuzzyDay(words, trueUntil, year))
}

function Speaker({ speaker }: { readonly speaker: NonNullable<SupportedStatement['speaker']> }): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  const short = shortName(speaker.name, speaker.ownName, speaker.aliases, words.shortTitles)
  return (
    <Link to={placeOfItem(slug, speaker.slug, address)} title={speaker.name}>
      {words.saidBy(short)}
    </Link>
  )
}

function Statement({ statement }: { readonly statement: SupportedStatement }): ReactNode {
  const { words } = useWords()
  const { days } = useDossier()
  const { form, known, trueFrom, certainty, speaker, reason } = statement
  const year = days.trueOn.slice(0, 4)
  const isKnownLater = known.latest > days.knownOn
  const isTrueLater = !isKnownLater && trueFrom !== null && trueFrom.earliest > days.trueOn
  const when = [words.forms[form], trueWords(words, statement, year), `${words.known} ${fuzzyDay(words, known, year)}`]
  return (
    <li className={isKnownLater || isTrueLater ? 'source-statement source-statement-later' : 'source-statement'}>
      <div className="source-statement-text">
        <p dir="auto">
          {statement.claim ?? statement.text}{' '}
          {statement.wording === null ? null : (
            <q className="quote" lang="nl">
              {statement.wording}
            </q>
          )}{' '}
          {isKnownLater ? <span className="tag">{words.laterKnown}</span> : null}
          {isTrueLater ? <span className="tag">{words.laterTrue}</span> : null}
        </p>
        {reason === null ? null : (
          <p className="source-statement-meta" dir="auto">
            {reason}
          </p>
        )}
      </div>
      <p className="source-statement-meta">
        <span>{when.filter(Boolean).join(' · ')}</span>
        <span>
          {words.certainties[certainty]}
          {speaker === null ? null : (
            <>
              , <Speaker speaker={speaker} />
            </>
          )}
        </span>
      </p>
    </li>
  )
}

function SubjectLine({ subject: { about, statements } }: { readonly subject: Subject }): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  return (
    <li className="source-subject">
      <Link className="source-subject-item" to={placeOfItem(slug, about.slug, address)}>
        <KindIcon kind={about.type} />
        <span className="hidden-text">{words.itemTypes[about.type]}: </span>
        <span dir="auto">{about.name}</span>
      </Link>
      <ul>
        {statements.map((statement) => (
          <Statement key={statement.id} statement={statement} />
        ))}
      </ul>
    </li>
  )
}

/** Place after place, quotation after quotation, with what each supports. */
export function Places({ places, language }: { readonly places: readonly PlaceIn[]; readonly language: string | null }): ReactNode {
  const { words } = useWords()
  // With one place there is nothing to tell apart when nobody said which it is.
  const isPlain = useMemo(() => places.length === 1 && places[0]?.locator === null, [places])
  return (
    <div className="source-places">
      {places.map(({ locator, passages, count }) => (
        <section key={locator ?? ''} aria-label={locator === null ? words.noPlace : placeWords(locator)}>
          {isPlain ? null : (
            <h3 className="sources-group">
              <span dir="auto">{locator === null ? words.noPlace : placeWords(locator)}</span> <span className="count">{count}</span>
            </h3>
          )}
          {passages.map(({ quote, subjects }) => (
            <div key={quote ?? ''} className="source-passage">
              {quote === null ? null : (
                <blockquote className="quote" lang={language ?? undefined} dir="auto">
                  {quote}
                </blockquote>
              )}
              <ul>
                {subjects.map((subject) => (
                  <SubjectLine key={subject.about.slug} subject={subject} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
