import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Choice } from '../overview/choice.ts'
import { PreviewPanel } from '../waits/PreviewPanel.tsx'
import type { Trial } from '../waits/useTrial.ts'
import { ChosenPanel } from './ChosenPanel.tsx'
import { ComparedPair } from './ComparedPair.tsx'
import { nameOf } from './mapTexts.ts'
import { NothingChosen } from './NothingChosen.tsx'
import type { GraphMap } from './useMap.ts'
import type { Seeking } from './useSeeking.ts'
import type { UsedWays } from './useWays.ts'
import type { UsedWork } from './useWork.ts'
import { WaysPanel } from './WaysPanel.tsx'

interface Props {
  readonly map: GraphMap
  readonly choice: Choice
  readonly trial: Trial
  readonly seeking: Seeking
  readonly used: UsedWays
  readonly work: UsedWork
  readonly onPointWay: (index: number | null) => void
}

/** Where exactly two are selected, what they have in common. */
function SelectedPair({ map, choice, work }: Pick<Props, 'map' | 'choice' | 'work'>): ReactNode {
  const [first, second, ...more] = work.selected
  return first === undefined || second === undefined || more.length > 0 ? null : (
    <ComparedPair slugs={[first, second]} map={map} choice={choice} />
  )
}

/** What a trial frees, and the ways between two items; a phone has them above its table. */
export function GraphFindings(props: Props): ReactNode {
  const { map, choice, trial, seeking, used, onPointWay } = props
  return (
    <>
      <SelectedPair {...props} />
      {trial.closing.length === 0 ? null : <PreviewPanel nameOf={(slug) => nameOf(slug, map)} trial={trial} />}
      {seeking.isOpen ? <WaysPanel used={used} map={map} choice={choice} seeking={seeking} onPointWay={onPointWay} /> : null}
    </>
  )
}

/** The details of one item, under its line on a phone. */
export function GraphChosen({ map, choice, trial, seeking }: Props): ReactNode {
  const { address } = useDossier()
  return address.item === null ? null : <ChosenPanel slug={address.item} map={map} choice={choice} trial={trial} onWays={seeking.open} />
}

/** Beside the map: what is chosen, else the ways that are sought, else where to begin. */
export function GraphSide(props: Props): ReactNode {
  const { words } = useWords()
  const { address } = useDossier()
  const { map, choice, trial, seeking } = props
  if (address.item === null || seeking.isMissingEnd) {
    return (
      <>
        <GraphFindings {...props} />
        {seeking.isOpen ? null : <NothingChosen map={map} trial={trial} onChoose={choice.choose} />}
      </>
    )
  }
  return (
    <>
      <SelectedPair {...props} />
      {trial.closing.length === 0 ? null : <PreviewPanel nameOf={(slug) => nameOf(slug, map)} trial={trial} />}
      {seeking.isOpen ? (
        <button type="button" className="ways-back" onClick={() => choice.choose(null)}>
          <Sign name="left" size={14} /> {words.pathsBack}
        </button>
      ) : null}
      <GraphChosen {...props} />
    </>
  )
}
