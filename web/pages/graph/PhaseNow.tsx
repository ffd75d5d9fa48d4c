import type { ReactNode } from 'react'
import { hueOf, type MapPhase } from '../../explore/looks.ts'
import { PhaseIcon } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'

/** The phase by sign and word. */
export function PhaseNow({ phase }: { readonly phase: MapPhase }): ReactNode {
  const { words } = useWords()
  const hue = hueOf(phase)
  return (
    <>
      <PhaseIcon phase={phase} hue={hue} size={14} />
      <span className={`phase-word phase-${hue.toLowerCase()}`}>{words.mapPhases[phase]}</span>
    </>
  )
}
