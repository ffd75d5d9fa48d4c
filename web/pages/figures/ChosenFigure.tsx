import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { printAddress } from '../../explore/address.ts'
import { areCoupled } from '../../explore/moment.ts'
import { readFragment } from '../../graphql/graphql.ts'
import { CopyButton } from '../frame/CopyButton.tsx'
import { Sign } from '../../ui/Glyph.tsx'
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import { Evidence, ItemWay, RelationSign, Speaker, Value, Weak } from './cells.tsx'
import type { Figure } from './documents.ts'
import type { OtherFigure } from './fragments.ts'
import { quoteOf, quoteWithSources } from './quote.ts'
import { nearScopes, relationsOf, type Scope } from './scopes.ts'
import { measureText, saidText } from './texts.ts'
import type { FiguresSeen } from './useFigures.ts'

function Other({ other, keys }: { readonly other: OtherFigure; readonly keys: ReadonlySet<string> }): ReactNode {
  const { words } = useWords()
  const { change } = useDossier()
  const { key } = other.statement
  const text = (
    <>
      <Value figure={other} /> <span className="detail-meta">{saidText(other, words)}</span>
    </>
  )
  // One of another dossier about the same people is not on this page.
  return keys.has(key) ? (
    <button type="button" className="figure-other" onClick={() => change({ figure: key })}>
      {text}
    </button>
  ) : (
    <span className="figure-other">{text}</span>
  )
}

function OtherScopes({
  scope,
  all,
  measures,
}: {
  readonly scope: Scope
  readonly all: readonly Scope[]
  readonly measures: ReadonlyMap<string, string>
}): ReactNode {
  const { words } = useWords()
  const near = nearScopes(scope, all)
  if (near.length === 0) return null
  return (
    <section className="chosen-part">
      <h3 className="figure-mark figure-mark-otherScope">
        <RelationSign name="otherScope" /> {words.otherScope}
      </h3>
      <ul>
        {near.map(({ scope: other, differs: [first = 'measure'] }) => (
          <li key={other.id} className="chosen-scope">
            <ItemWay item={other.of} />
            <span className="figure-measure">
              {measureText(other.measure, measures)} · {words.unit(other.unit)}
            </span>
            <span className="detail-meta">{words.scopeDiffers[first]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The figure as a sentence to quote; copied with its sources and a link to this moment. */
function Quoted({ figure, measures }: { readonly figure: Figure; readonly measures: ReadonlyMap<string, string> }): ReactNode {
  const { language, words } = useWords()
  const { address, days } = useDossier()
  const { pathname } = useLocation()
  const quote = quoteOf(figure, measures, words, language)
  const at = areCoupled(address) ? { ...address, trueOn: days.trueOn } : { ...address, ...days }
  const sources = figure.statement.evidence.map((each) => {
    const { source, locator } = readFragment(sourceChip, each)
    return { ...source, locator, published: source.published ? fuzzyDay(words, source.published) : '' }
  })
  const text = quoteWithSources(quote, sources, `${location.origin}${pathname}${printAddress(at)}`, words)
  return (
    <section className="chosen-part">
      <h3>{words.quoteFigure}</h3>
      <p className="figure-quoted">{quote}</p>
      <CopyButton name={words.quoteWithSources} label={words.quoteWithSources} text={text} />
    </section>
  )
}

function Chosen({ figure, seen }: { readonly figure: Figure; readonly seen: FiguresSeen }): ReactNode {
  const { words } = useWords()
  const { change } = useDossier()
  const { scopes, measures } = seen
  const scope = scopes.find(({ figures }) => figures.includes(figure))
  const relations = relationsOf(figure)
  const keys = new Set(scopes.flatMap(({ figures }) => figures.map(({ statement }) => statement.key)))
  const { reason, note, evidence } = figure.statement
  return (
    <>
      <header className="chosen-head">
        <h2 id="chosen-title">
          <span className="hidden-text">{words.chosenFigure}: </span>
          <Value figure={figure} /> {words.unit(figure.unit)}
        </h2>
        <button
          type="button"
          className="button button-quiet button-square no-print"
          aria-label={words.letGoFigure}
          title={words.letGoFigure}
          onClick={() => change({ figure: null })}
        >
          <Sign name="close" size={14} />
        </button>
      </header>
      <section className="chosen-part">
        <p>
          <ItemWay item={figure.of} /> · <span className="figure-measure">{measureText(figure.measure, measures)}</span>
        </p>
        <p>
          <Speaker figure={figure} />, {shortDay(words, figure.statedOn)} <Weak certainty={figure.certainty} />
        </p>
        {figure.wording === null ? null : (
          <q className="quote" lang="nl">
            {figure.wording}
          </q>
        )}
        {reason === null ? null : <p className="detail-meta">{reason}</p>}
        {note === null ? null : <p className="detail-meta">{note}</p>}
        <Evidence evidence={evidence} />
      </section>
      <Quoted figure={figure} measures={measures} />
      {relations.map(({ name, others }) => (
        <section key={name} className="chosen-part">
          <h3 className={`figure-mark figure-mark-${name}`}>
            <RelationSign name={name} /> {words.figureRelations[name]}
          </h3>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <Other other={other} keys={keys} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {relations.length === 0 ? <p className="chosen-part detail-meta">{words.noRelations}</p> : null}
      {scope ? <OtherScopes scope={scope} all={scopes} measures={measures} /> : null}
    </>
  )
}

const meanings = ['supersededBy', 'conflictsWith', 'otherScope', 'repeats', 'compatibleWith'] as const

/** The chosen figure with how it relates to every other; below it what the marks mean. */
export function ChosenFigure({ seen }: { readonly seen: FiguresSeen }): ReactNode {
  const { words } = useWords()
  const { address } = useDossier()
  const figure = seen.scopes.flatMap(({ figures }) => figures).find(({ statement }) => statement.key === address.figure)
  return (
    <aside className="panel figure-chosen" aria-label={words.chosenFigure}>
      {figure ? <Chosen figure={figure} seen={seen} /> : <p className="chosen-none">{words.noFigureChosen}</p>}
      <section className="chosen-part">
        <h3>{words.howFiguresRelate}</h3>
        <ul className="figure-legend">
          {meanings.map((name) => (
            <li key={name}>
              <span className={`figure-mark figure-mark-${name}`}>
                <RelationSign name={name} /> {name === 'otherScope' ? words.otherScope : words.figureRelations[name]}
              </span>
              <span>{words.relationMeanings[name]}</span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  )
}
