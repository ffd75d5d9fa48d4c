// Figures and events of an item, each as its source says it.
import { useCallback, useMemo, type ReactNode } from 'react'
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { Marks } from '../figures/cells.tsx'
import { useDossier } from '../frame/dossier.ts'
import type { Item } from './documents.ts'
import type { ItemFigure } from './itemFragments.ts'
import { eventsDocument, type Vocabulary } from './furtherDocuments.ts'
import { ItemLink, MoreButton, Quote, Sources } from './parts.tsx'
import { momentOf } from './useItem.ts'
import { pageOf, useMore, type Ask } from './useMore.ts'
import type { EventLine } from './fragments.ts'

/** Names of measures; one of the dossier’s own is its name in small letters. */
export function useMeasure(vocabulary: Vocabulary): (measure: string) => string {
  return useCallback(
    (measure) => vocabulary.measures.find(({ value }) => value === measure)?.name ?? measure.toLowerCase().replaceAll('_', ' '),
    [vocabulary],
  )
}

type Qualifier = 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT'
const isQualifier = (text: string): text is Qualifier => ['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'].includes(text)

/** The number in the words of the language. */
export function FigureValue({ figure }: { readonly figure: Pick<ItemFigure, 'value' | 'unit' | 'qualifier'> }): ReactNode {
  const { language, words } = useWords()
  const number = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 6 }).format(figure.value)
  const qualifier = isQualifier(figure.qualifier) ? words.qualifiers[figure.qualifier] : figure.qualifier
  return (
    <span className="item-figure-value">
      {qualifier} <b>{number}</b> {words.unit(figure.unit)}
    </span>
  )
}

export function Figures({ item, vocabulary }: { readonly item: Item; readonly vocabulary: Vocabulary }): ReactNode {
  const { words } = useWords()
  const measureName = useMeasure(vocabulary)
  if (item.figures.length === 0) return null
  return (
    <section className="item-part">
      <h3>
        {words.figures} <span className="item-count">{item.figures.length}</span>
      </h3>
      <ul className="item-list">
        {item.figures.map((figure) => (
          <li key={figure.id}>
            <span className="item-figure-measure">{measureName(figure.measure)}</span> <FigureValue figure={figure} />
            {figure.certainty === 'ALLEGED' || figure.certainty === 'INFERRED' ? (
              <span className="tag">{words.certainties[figure.certainty]}</span>
            ) : null}
            <p className="item-meta">
              {words.statedOn(shortDay(words, figure.statedOn))} ·{' '}
              {figure.speaker ? <ItemLink slug={figure.speaker.slug} name={figure.speaker.name} /> : words.ownReasoning}{' '}
              <Quote text={figure.wording} />
            </p>
            <Marks figure={figure} />
            <Sources evidence={figure.statement.evidence} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Events({ item }: { readonly item: Item }): ReactNode {
  const { words } = useWords()
  const { inLanguage } = useDossier()
  const first = useMemo(() => pageOf(item.events), [item])
  const ask: Ask<EventLine> = async (client, after) => {
    const variables = { slug: item.slug, at: momentOf(item), language: inLanguage, after }
    const { data, error } = await client.query(eventsDocument, variables).toPromise()
    return error ?? (data?.item ? pageOf(data.item.events) : { nodes: [], next: null })
  }
  const list = useMore(first, item, ask)
  if (item.events.totalCount === 0) return null
  return (
    <section className="item-part">
      <h3>
        {words.events} <span className="item-count">{item.events.totalCount}</span>
      </h3>
      <ul className="item-list item-dated">
        {list.nodes.map((event) => (
          <li key={event.id}>
            <span className="item-when">{fuzzyDay(words, event.on)}</span>
            <span dir="auto">
              {event.text}{' '}
              {event.certainty === 'ALLEGED' || event.certainty === 'INFERRED' ? (
                <span className="tag">{words.certainties[event.certainty]}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton list={list} label={words.moreOf(item.events.totalCount - list.nodes.length)} />
    </section>
  )
}
