import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import type { Item } from './documents.ts'
import type { ItemDate, ItemFigure, ItemState } from './itemFragments.ts'
import { FigureValue, useMeasure } from './Facts.tsx'
import type { Said } from './fragments.ts'
import type { Vocabulary } from './furtherDocuments.ts'
import { PhaseName, phaseShown, Quote, Sources } from './parts.tsx'
import { figureVersions, movedDates, type FigureVersions } from './versions.ts'

function By({ said }: { readonly said: Said }): ReactNode {
  const { words } = useWords()
  return (
    <span className="item-meta">
      {said.speaker ? words.saidBy(said.speaker.name) : words.ownReasoning} · {fuzzyDay(words, said.known)}
    </span>
  )
}

function Value({ state }: { readonly state: Pick<ItemState, 'phase' | 'substance' | 'wording'> }): ReactNode {
  const { words } = useWords()
  const phase = phaseShown(state.phase)
  return (
    <span className="item-version-value">
      {phase ? <PhaseName phase={phase} /> : null}
      {state.substance ? <b>{words.substances[state.substance]}</b> : null}
      <Quote text={state.wording} />
    </span>
  )
}

/** What is shown and what others say of the same day, or said against it later. Never settled here. */
function StateVersions({ state }: { readonly state: ItemState }): ReactNode {
  const { words } = useWords()
  if (state.conflictsWith.length === 0 && state.doubtedBy.length === 0) return null
  return (
    <li>
      <Value state={state} /> <By said={state.statement} />
      <Sources evidence={state.statement.evidence} />
      {state.conflictsWith.length > 0 ? <p className="item-version-against">{words.otherPhase}</p> : null}
      {state.conflictsWith.map((other) => (
        <div key={other.statement.id}>
          <Value state={other} /> <By said={other.statement} />
          <Sources evidence={other.statement.evidence} />
        </div>
      ))}
      {state.doubtedBy.length > 0 ? <p className="item-version-against">{words.doubted}</p> : null}
      {state.doubtedBy.map((said) => (
        <div key={said.id}>
          <span dir="auto">{said.text}</span> <By said={said} />
          <Sources evidence={said.evidence} />
        </div>
      ))}
    </li>
  )
}

function MovedDate({ dates }: { readonly dates: readonly ItemDate[] }): ReactNode {
  const { words } = useWords()
  const [first] = dates
  return (
    <li>
      <b>{words.dateMoved}</b> <span className="item-meta">{first ? words.dateKinds[first.dateKind] : null}</span>
      <ol className="item-version-steps">
        {dates.map((date, index) => (
          <li key={date.id}>
            <span className={index < dates.length - 1 ? 'item-version-old' : 'item-version-new'}>
              {date.due ? fuzzyDay(words, date.due) : words.noDateGiven}
            </span>{' '}
            <Quote text={date.wording} /> {date.statedBy ? <By said={date.statedBy} /> : null}
            {date.statedBy ? <Sources evidence={date.statedBy.evidence} /> : null}
          </li>
        ))}
      </ol>
    </li>
  )
}

function FigureVersion({ version, measure }: { readonly version: FigureVersions<ItemFigure>; readonly measure: string }): ReactNode {
  const { words } = useWords()
  return (
    <li>
      <b>{measure}</b> {version.hasConflict ? <span className="tag">{words.contradicts}</span> : null}
      <ol className="item-version-steps">
        {version.figures.map(({ figure, isSuperseded }) => (
          <li key={figure.id}>
            <span className={isSuperseded ? 'item-version-old' : 'item-version-new'}>
              <FigureValue figure={figure} />
            </span>{' '}
            <span className="item-meta">
              {figure.speaker ? words.saidBy(figure.speaker.name) : words.ownReasoning} · {shortDay(words, figure.statedOn)}
              {isSuperseded ? ` · ${words.supersededBy} ↓` : ''}
            </span>
            <Sources evidence={figure.statement.evidence} />
          </li>
        ))}
      </ol>
    </li>
  )
}

/** What sources say differently of this item; nothing where they do not. */
export function Versions({ item, vocabulary }: { readonly item: Item; readonly vocabulary: Vocabulary }): ReactNode {
  const { words } = useWords()
  const measureName = useMeasure(vocabulary)
  const states = [item.phase, item.substance].filter((state) => state !== null)
  const differing = states.filter((state) => state.conflictsWith.length + state.doubtedBy.length > 0)
  const dates = movedDates(item.dates)
  const figures = figureVersions(item.figures)
  const disputed = item.statements.edges.map(({ node }) => node).filter((statement) => statement.disputedBy.length > 0)
  const count = differing.length + dates.length + figures.length + disputed.length
  if (count === 0) return null
  return (
    <section className="item-part">
      <h3>
        <Sign name="conflict" size={15} /> {words.versions} <span className="item-count">{count}</span>
      </h3>
      <ul className="item-list item-versions">
        {differing.map((state) => (
          <StateVersions key={state.statement.id} state={state} />
        ))}
        {dates.map((moved) => (
          <MovedDate key={moved.map(({ id }) => id).join(' ')} dates={moved} />
        ))}
        {figures.map((version) => (
          <FigureVersion key={`${version.measure} ${version.unit}`} version={version} measure={measureName(version.measure)} />
        ))}
        {disputed.map((statement) => (
          <li key={statement.id}>
            <b>{words.disputed}</b> <span dir="auto">{statement.text}</span>
            <Sources evidence={statement.evidence} />
            {statement.disputedBy.map((said) => (
              <div key={said.id}>
                <p className="item-version-against">{words.denies}</p>
                <span dir="auto">{said.text}</span> <By said={said} />
                <Sources evidence={said.evidence} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
