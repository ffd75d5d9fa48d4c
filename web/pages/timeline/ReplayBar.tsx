import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { speeds, type Replay } from './useReplay.ts'

interface Props {
  readonly replay: Replay
  readonly steps: readonly string[]
  /** Speed and ends are left out. */
  readonly isSlim?: boolean
}

/** Play, pause, step, speed: through the days on which something became known. */
export function ReplayBar({ replay, steps, isSlim = false }: Props): ReactNode {
  const { words } = useWords()
  const { isPlaying, isStill, previous, next, at } = replay
  const step = (by: 1 | -1, label: string, sign: 'left' | 'right', isOff: boolean) => (
    <button
      type="button"
      className="button button-square"
      aria-label={label}
      title={label}
      disabled={isOff}
      onClick={() => replay.step(by)}
    >
      <Sign name={sign} size={16} />
    </button>
  )
  const play = isPlaying ? words.replayPause : next === null && steps.length > 0 ? words.replayAgain : words.replayPlay
  return (
    <div className="replay" role="group" aria-label={words.replay}>
      {step(-1, words.previousDay, 'left', previous === null)}
      {isStill ? (
        <button type="button" className="button replay-play" disabled={next === null} onClick={() => replay.step(1)}>
          <Sign name="right" size={15} /> {words.replayNext}
        </button>
      ) : (
        <button
          type="button"
          className="button replay-play"
          aria-keyshortcuts="Space"
          title={words.replayHelp}
          disabled={steps.length === 0}
          onClick={replay.toggle}
        >
          <Sign name={isPlaying ? 'pause' : 'play'} size={15} /> {play}
        </button>
      )}
      {isStill ? null : step(1, words.nextDay, 'right', next === null)}
      <output className="replay-at">{words.replayAt(at, steps.length)}</output>
      {isSlim || isStill ? null : (
        <label className="replay-speed">
          <span>{words.replaySpeed}</span>
          <select
            value={String(replay.speed)}
            onChange={(event) => replay.setSpeed(speeds.find((speed) => String(speed) === event.target.value) ?? 1)}
          >
            {speeds.map((speed) => (
              <option key={speed} value={String(speed)}>
                {words.replaySpeeds(speed)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
