import type { ReactNode } from 'react'
import type { MapScene } from '../../explore/map.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { AsOfTools } from '../frame/Dossier.tsx'
import { useDossier } from '../frame/dossier.ts'
import type { Seeking } from './useSeeking.ts'

/** At the end of the as-of bar: how much is shown, ways, and the way to the twin. */
export function GraphTools({ scene, seeking }: { readonly scene: MapScene; readonly seeking: Seeking }): ReactNode {
  const { words } = useWords()
  const { address, change } = useDossier()
  const { isEverything, isTable } = address
  return (
    <AsOfTools>
      {scene.hiddenCount > 0 ? <span className="graph-hidden">{words.mapBehind(scene.hiddenCount)}</span> : null}
      <fieldset className="segments graph-extent no-print" aria-label={words.mapExtent}>
        <button type="button" aria-pressed={!isEverything} onClick={() => change({ isEverything: false })}>
          {words.mapCore(scene.coreCount)}
        </button>
        <button type="button" aria-pressed={isEverything} onClick={() => change({ isEverything: true })}>
          {words.mapEverything(scene.total)}
        </button>
      </fieldset>
      <button
        type="button"
        className="button no-print"
        aria-pressed={seeking.isOpen}
        onClick={seeking.isOpen ? seeking.close : seeking.open}
      >
        <Sign name="waits" size={15} /> {words.pathsBetween}
      </button>
      <button type="button" className="button no-print" aria-pressed={isTable} onClick={() => change({ isTable: !isTable })}>
        <Sign name={isTable ? 'drawing' : 'table'} size={15} /> {isTable ? words.mapAsMap : words.mapAsTable}
      </button>
    </AsOfTools>
  )
}
