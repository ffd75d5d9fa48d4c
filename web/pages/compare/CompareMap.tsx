import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Card as DrawnCard } from '../../canvas/card.ts'
import type { WaitsCanvasControls } from '../../canvas/WaitsCanvas.tsx'
import { columnCount, type WaitEdge } from '../../explore/waits.ts'
import { Sign } from '../../ui/Glyph.tsx'
import type { SignGlyph } from '../../ui/glyphs.ts'
import { phaseImage } from '../../ui/glyphImage.ts'
import { drawnIn, phaseColour } from '../../ui/phaseColour.ts'
import { shortDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Choice } from '../overview/choice.ts'
import type { Card, Comparison, Wait } from './comparison.ts'
import type { Compared } from './documents.ts'
import { CompareLegend } from './CompareLegend.tsx'
import { noteOf } from './texts.ts'

const WaitsCanvas = lazy(() => import('../../canvas/WaitsCanvas.tsx').then((module) => ({ default: module.WaitsCanvas })))

type Shown = 'before' | 'both' | 'after'

function drawnCard(card: Card, shown: Shown, words: Words, theme: string): DrawnCard {
  const side = shown === 'before' ? card.before : (card.after ?? card.before)
  const phase = side?.phase ?? 'UNKNOWN'
  const { surface } = drawnIn(theme)
  return {
    slug: card.slug,
    name: card.name,
    image: phaseImage(side?.isUnconfirmed ? 'UNCONFIRMED' : phase, phaseColour(phase), surface),
    isRoot: false,
    holds: card.fate !== null && shown === 'both' ? words.fateBadges[card.fate] : null,
    note: noteOf(card, shown, words),
    isAbsent: shown !== 'both' && card[shown] === null,
    ...(card.fate !== null && shown === 'both' ? { fate: card.fate } : {}),
  }
}

function drawnWait({ id, from, to, group, isHelpful, fate }: Wait, shown: Shown): WaitEdge {
  const isAbsent = (shown === 'before' && fate === 'came') || (shown === 'after' && fate === 'went')
  return { id, from, to, group, isBlocking: !isHelpful, isAbsent, fate: shown === 'both' ? fate : 'same' }
}

function Tool({ sign, label, onClick }: { readonly sign: SignGlyph; readonly label: string; readonly onClick: () => void }): ReactNode {
  return (
    <button type="button" className="button button-quiet button-square" aria-label={label} title={label} onClick={onClick}>
      <Sign name={sign} size={15} />
    </button>
  )
}

/** A card in one sentence, for who hears it. */
function described(slug: string, { cards, waits }: Comparison, words: Words): string {
  const card = cards.find((each) => each.slug === slug)
  if (!card) return slug
  const nameOf = (other: string): string => cards.find((each) => each.slug === other)?.name ?? other
  const own = waits.filter(({ from }) => from === slug).map(({ to, fate }) => `${words.waitFates[fate]}: ${nameOf(to)}`)
  return [card.name, card.fate === null ? null : words.fates[card.fate], noteOf(card, 'both', words), ...own].filter(Boolean).join('. ')
}

interface Props {
  readonly comparison: Comparison
  readonly compared: Compared
  readonly choice: Choice
}

/** What waits for what at both moments, each card at one place. A drawing only: the list beside it says the same. */
export function CompareMap({ comparison, compared, choice }: Props): ReactNode {
  const { words } = useWords()
  const { theme } = useDossier()
  const [shown, setShown] = useState<Shown>('both')
  const controls = useRef<WaitsCanvasControls>(null)
  const cards = useMemo(() => comparison.cards.map((card) => drawnCard(card, shown, words, theme)), [comparison, shown, words, theme])
  const edges = useMemo(() => comparison.waits.map((wait) => drawnWait(wait, shown)), [comparison, shown])
  const names: Readonly<Record<Shown, string>> = {
    before: shortDay(words, compared.from.trueOn),
    both: words.showBoth,
    after: shortDay(words, compared.to.trueOn),
  }
  return (
    <section className="panel waits compare-map" aria-labelledby="compare-map-title">
      <header className="panel-head">
        <h2 id="compare-map-title">{words.mapTitle}</h2>
        <div className="panel-tools no-print">
          <div className="segments" role="group" aria-label={words.shownMoment}>
            {(['before', 'both', 'after'] as const).map((each) => (
              <button key={each} type="button" aria-pressed={shown === each} onClick={() => setShown(each)}>
                {names[each]}
              </button>
            ))}
          </div>
          <Tool sign="minus" label={words.zoomOut} onClick={() => controls.current?.zoom(-1)} />
          <Tool sign="plus" label={words.zoomIn} onClick={() => controls.current?.zoom(1)} />
          <Tool sign="fit" label={words.fit} onClick={() => controls.current?.fit()} />
        </div>
      </header>
      {comparison.cards.length === 0 ? (
        <p className="waits-none">{words.noWaitsEither}</p>
      ) : (
        <Suspense fallback={<div className="waits-canvas" />}>
          <WaitsCanvas
            cards={cards}
            edges={edges}
            columns={columnCount(edges)}
            chosen={choice.chosen}
            pointed={choice.pointed}
            theme={theme}
            label={words.compareLabel}
            describe={(slug) => described(slug, comparison, words)}
            onChoose={choice.choose}
            onPoint={choice.point}
            onTable={() => document.querySelector<HTMLElement>('#change-list-title')?.focus()}
            controls={controls}
          />
        </Suspense>
      )}
      <footer className="waits-foot">
        {comparison.outside.length === 0 ? null : (
          <p className="waits-alone">
            {words.outsideMap}{' '}
            {comparison.outside.map((entry, index) => (
              <span key={entry.slug}>
                {index === 0 ? '' : ', '}
                <a
                  href={choice.addressOf(entry.slug)}
                  data-chosen={choice.chosen === entry.slug || undefined}
                  data-pointed={choice.pointed === entry.slug || undefined}
                  onClick={(event) => {
                    event.preventDefault()
                    choice.choose(entry.slug)
                  }}
                >
                  {entry.name}
                </a>
              </span>
            ))}
          </p>
        )}
        {comparison.cards.length === 0 ? null : <CompareLegend comparison={comparison} />}
      </footer>
    </section>
  )
}
