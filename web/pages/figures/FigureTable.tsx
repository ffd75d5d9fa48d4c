import type { KeyboardEvent, ReactNode } from 'react'
import { shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { Evidence, ItemWay, Marks, Speaker, Value, Weak } from './cells.tsx'
import type { Figure } from './documents.ts'
import type { Scope } from './scopes.ts'
import { measureText, saidText, valueText } from './texts.ts'

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }

/** Up and down go from figure to figure, Home and End to the ends of the list. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const move = moves[event.key]
  const faces = [...(event.currentTarget.closest('[data-walk]')?.querySelectorAll<HTMLElement>('.figure-choose') ?? [])]
  if (move === undefined || faces.length === 0) return
  faces[Math.min(faces.length - 1, Math.max(0, faces.indexOf(event.currentTarget) + move))]?.focus()
  event.preventDefault()
}

function Choose({ figure }: { readonly figure: Figure }): ReactNode {
  const { language, words } = useWords()
  const { address, change } = useDossier()
  const { key } = figure.statement
  const isChosen = address.figure === key
  return (
    <button
      type="button"
      className="figure-choose"
      aria-pressed={isChosen}
      aria-label={words.chooseFigure(`${valueText(figure, words, language)}, ${saidText(figure, words)}`)}
      onClick={() => change({ figure: isChosen ? null : key })}
      onKeyDown={walk}
    >
      <Value figure={figure} />
    </button>
  )
}

function Line({ figure }: { readonly figure: Figure }): ReactNode {
  const { words } = useWords()
  const { address } = useDossier()
  const { key, evidence } = figure.statement
  return (
    <tr className={address.figure === key ? 'figure-row figure-row-chosen' : 'figure-row'} data-figure={key}>
      <th scope="row">
        <Choose figure={figure} />
      </th>
      <td>
        <Speaker figure={figure} /> <Weak certainty={figure.certainty} />
      </td>
      <td className="figure-day">{shortDay(words, figure.statedOn)}</td>
      <td>
        <Marks figure={figure} isBesideOthers />
      </td>
      <td>
        <Evidence evidence={evidence} />
      </td>
    </tr>
  )
}

interface Props {
  readonly scopes: readonly Scope[]
  readonly measures: ReadonlyMap<string, string>
}

/** Every figure on a line, by what it counts: the twin of the chart. */
export function FigureTable({ scopes, measures }: Props): ReactNode {
  const { words } = useWords()
  return (
    <table className="figure-table" aria-labelledby="figure-table-title" data-walk="">
      <thead>
        <tr>
          <th scope="col" className="column-figure">
            {words.figureColumn}
          </th>
          <th scope="col" className="column-said">
            {words.saidByColumn}
          </th>
          <th scope="col" className="column-on">
            {words.onColumn}
          </th>
          <th scope="col">{words.relationColumn}</th>
          <th scope="col" className="column-source">
            {words.figureSource}
          </th>
        </tr>
      </thead>
      {scopes.map((scope) => (
        <tbody key={scope.id} data-scope={scope.id}>
          <tr className="figure-scope">
            <th colSpan={5} scope="rowgroup">
              <ItemWay item={scope.of} /> <span className="figure-measure">{measureText(scope.measure, measures)}</span>{' '}
              <span className="figure-unit">{words.unit(scope.unit)}</span> <span className="count">{scope.figures.length}</span>
            </th>
          </tr>
          {scope.figures.map((figure) => (
            <Line key={figure.id} figure={figure} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** The same for a phone: a card for each scope. */
export function FigureCards({ scopes, measures }: Props): ReactNode {
  const { words } = useWords()
  const { address } = useDossier()
  return (
    <div data-walk="">
      {scopes.map((scope) => (
        <section
          key={scope.id}
          className="figure-card"
          data-scope={scope.id}
          aria-label={`${scope.of.name}, ${measureText(scope.measure, measures)}, ${words.unit(scope.unit)}`}
        >
          <h3>
            <ItemWay item={scope.of} />
            <span className="figure-measure">
              {measureText(scope.measure, measures)} · {words.unit(scope.unit)}
            </span>
          </h3>
          <ul>
            {scope.figures.map((figure) => (
              <li
                key={figure.id}
                className={address.figure === figure.statement.key ? 'figure-row figure-row-chosen' : 'figure-row'}
                data-figure={figure.statement.key}
              >
                <Choose figure={figure} />
                <p className="detail-meta">
                  <Speaker figure={figure} />, {shortDay(words, figure.statedOn)} <Weak certainty={figure.certainty} />
                </p>
                <Marks figure={figure} isBesideOthers />
                <Evidence evidence={figure.statement.evidence} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
