import type { Address } from '../../explore/address.ts'
import { isPlain, usePageKeys } from '../../ui/usePageKeys.ts'
import type { Replay } from './useReplay.ts'
import type { SightControl } from './useSight.ts'

interface Keys {
  readonly replay: Replay
  readonly seeing: SightControl
  readonly steps: readonly string[]
  readonly address: Address
  readonly isNarrow: boolean
  readonly change: (part: Partial<Address>) => void
}

/** What has keys of its own keeps them. */
const takesKeys = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, a, select, [role="button"], [role="slider"], [role="region"], ul[tabindex]') !== null

const nearer = 1.6

/** Space plays, arrows step, Home and End go to the first and last day, plus and minus zoom, T turns to the list. */
export function useTimelineKeys({ replay, seeing, steps, address, isNarrow, change }: Keys): void {
  usePageKeys((event) => {
    const [first, last] = [steps[0], steps.at(-1)]
    const isFree = !takesKeys(event.target)
    const keys: Readonly<Record<string, (() => void) | undefined>> = {
      '+': () => seeing.zoom(nearer),
      '=': () => seeing.zoom(nearer),
      '-': () => seeing.zoom(1 / nearer),
      '0': seeing.fit,
      t: isNarrow ? undefined : () => change({ isTable: !address.isTable }),
      ' ': isFree || isSlider(event.target) ? (replay.isStill ? () => replay.step(1) : replay.toggle) : undefined,
      ArrowLeft: event.shiftKey ? () => seeing.pan(-0.4) : isFree ? () => replay.step(-1) : undefined,
      ArrowRight: event.shiftKey ? () => seeing.pan(0.4) : isFree ? () => replay.step(1) : undefined,
      Home: isFree && first !== undefined ? () => replay.to(first) : undefined,
      End: isFree && last !== undefined ? () => replay.to(last) : undefined,
    }
    if (!isPlain(event, event.key)) return
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
    if (!act) return
    event.preventDefault()
    act()
  })
}

const isSlider = (target: EventTarget | null) => target instanceof Element && target.closest('[role="slider"]') !== null
