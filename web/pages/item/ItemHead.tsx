import type { ReactNode } from 'react'
import { KindIcon, PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { ExpectedDate, PhaseDoubts } from '../overview/cells.tsx'
import type { Item } from './documents.ts'
import type { Vocabulary } from './furtherDocuments.ts'
import { ItemLink, phaseShown, Quote } from './parts.tsx'
import { namedAs } from './Side.tsx'

function Phase({ item }: { readonly item: Item }): ReactNode {
  const { words } = useWords()
  const state = item.phase
  const phase = phaseShown(state?.phase, item.substance?.isOpen)
  if (state === null || phase === null) return null
  const shown = phase === 'ANSWERED_OPEN' ? (item.substance ?? state) : state
  return (
    <p className="item-phase">
      <PhaseIcon phase={state.isUnconfirmed ? 'UNCONFIRMED' : phase} hue={phase} size={18} />
      <b className={`phase-${phase.toLowerCase()}`}>{words.phases[phase]}</b>
      <PhaseDoubts state={state} saidWith={shown.certainty} />
      <Quote text={shown.wording} />
      {state.isStale ? (
        <span className="stale" title={words.stale(state.daysSinceConfirmed)}>
          <Sign name="stale" size={14} />
          <span>{words.stale(state.daysSinceConfirmed)}</span>
        </span>
      ) : null}
    </p>
  )
}

function Expected({ item }: { readonly item: Item }): ReactNode {
  const { words } = useWords()
  if (item.phase === null || !item.isOpen) return null
  return (
    <p className="item-expected">
      {item.expected?.due ? (
        <>
          <span className="item-meta">{words.dateKinds[item.expected.dateKind]}</span>{' '}
          <ExpectedDate expected={item.expected} seen={item.moment} />
        </>
      ) : (
        <span className="item-no-date" title={item.expected?.wording ?? undefined}>
          <Sign name="noDue" size={15} /> {words.noDateGiven}
        </span>
      )}
    </p>
  )
}

/** Name, kind, who is responsible, and how far it is in the shared words and the source’s. */
export function ItemHead({ item, vocabulary }: { readonly item: Item; readonly vocabulary: Vocabulary }): ReactNode {
  const { words } = useWords()
  const { type, kind } = namedAs(item, vocabulary)
  return (
    <header className="item-head">
      <p className="item-kind">
        <KindIcon kind={item.type} size={16} />
        <span>
          {kind === null ? type : `${type}, ${kind}`}
          {item.responsible.length === 0 ? null : <span aria-hidden="true"> ·</span>}
        </span>
        {item.responsible.length === 0 ? null : (
          <span className="item-responsible">
            <span className="hidden-text">{words.responsibleLabel}: </span>
            {item.responsible.map((party, index) => (
              <span key={party.slug}>
                {index > 0 ? ', ' : ''}
                <ItemLink slug={party.slug} name={party.name} />
              </span>
            ))}
          </span>
        )}
      </p>
      <div className="item-title">
        <h2 dir="auto">{item.name}</h2>
        <Phase item={item} />
        <Expected item={item} />
      </div>
    </header>
  )
}
