import type { ReactNode } from 'react'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import type { Trial } from '../waits/useTrial.ts'
import { ItemIcon } from './ItemIcon.tsx'
import { nameOf } from './mapTexts.ts'
import { NamedQuestions } from './NamedQuestions.tsx'
import { PhaseNow } from './PhaseNow.tsx'
import type { GraphMap } from './useMap.ts'
import './NothingChosen.css'

interface Props {
  readonly map: GraphMap
  readonly trial: Trial
  readonly onChoose: (slug: string) => void
}

/** Where to begin: what holds up the rest, and the keys. */
export function NothingChosen({ map, trial, onChoose }: Props): ReactNode {
  const { words } = useWords()
  const { days, address } = useDossier()
  const { roots } = map.moment.blocking
  const day = longDay(words, days.trueOn)
  return (
    <div className="pick">
      <h2>{address.isTable ? words.mapPickFromTable : words.mapPickTitle}</h2>
      <p className="pick-lead">{roots.length === 0 ? words.mapPickNone(day) : words.mapPickRoots(day)}</p>
      <ul className="pick-roots">
        {roots.map(({ item, finallyBlocks }) => {
          const phase = map.states.get(item.slug)?.phase ?? 'OPEN'
          const state = map.known.get(item.slug)
          const wording = state?.phase?.isOpen ? state.phase.wording : (state?.substance?.wording ?? null)
          return (
            <li key={item.slug}>
              <button type="button" className="pick-root" onClick={() => onChoose(item.slug)}>
                <span className="pick-head">
                  <ItemIcon slug={item.slug} map={map} />
                  <span className="pick-name" dir="auto">
                    {nameOf(item.slug, map)}
                  </span>
                  <span className="pill">{words.holds(finallyBlocks)}</span>
                </span>
                <span className="pick-state">
                  <PhaseNow phase={phase} />
                  {wording === null ? null : (
                    <q className="quote" lang="nl">
                      {wording}
                    </q>
                  )}
                </span>
              </button>
              <label className="root-try no-print">
                <input
                  type="checkbox"
                  checked={trial.closing.includes(item.slug)}
                  onChange={() => trial.toggle(item.slug)}
                  aria-label={words.tryClose(nameOf(item.slug, map))}
                />
                <span>{words.whatIfTitle}</span>
              </label>
            </li>
          )
        })}
      </ul>
      <NamedQuestions map={map} />
      {address.isTable ? null : (
        <>
          <h3>{words.mapKeyboard}</h3>
          <dl className="pick-keys">
            {words.mapKeys.map(([key, text]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}
