// Steps back and forth through views that are known by their text. Pure.

export interface History {
  /** The newest last. */
  readonly past: readonly string[]
  readonly now: string
  /** What was taken back; the next to do again first. */
  readonly future: readonly string[]
  /** Views that the address may still show before it has come to `now`. */
  readonly passing: readonly string[]
}

export const mostSteps = 200

export function begun(now: string): History {
  return { past: [], now, future: [], passing: [] }
}

/** The history with the view that is now shown: another one is a new step, unless the address is still on its way. */
export function followed(history: History, shown: string): History {
  const { past, now, passing } = history
  if (shown === now) return passing.length === 0 ? history : { ...history, passing: [] }
  if (passing.includes(shown)) return history
  return { past: [...past, now].slice(-mostSteps), now: shown, future: [], passing: [] }
}

/** A step to a view that the address is about to show: two quick ones stay two, though the page may draw only the last. */
export function stepped(history: History, view: string): History {
  const { past, now, passing } = history
  if (view === now) return history
  return { past: [...past, now].slice(-mostSteps), now: view, future: [], passing: [...passing, now].filter((one) => one !== view) }
}

/** A step back; the same where there is none. */
export function undone(history: History): History {
  const { past, now, future, passing } = history
  const before = past.at(-1)
  if (before === undefined) return history
  return { past: past.slice(0, -1), now: before, future: [now, ...future], passing: [...passing, now].filter((view) => view !== before) }
}

/** A step that was taken back, done again. */
export function redone(history: History): History {
  const { past, now, future, passing } = history
  const [after, ...later] = future
  if (after === undefined) return history
  return { past: [...past, now], now: after, future: later, passing: [...passing, now].filter((view) => view !== after) }
}

/** What was kept of a history, if it is one and ends at this view. */
export function readHistory(value: unknown, now: string): History | null {
  if (typeof value !== 'object' || value === null || !('now' in value) || value.now !== now) return null
  if (!('past' in value && 'future' in value && Array.isArray(value.past) && Array.isArray(value.future))) return null
  const texts = (list: readonly unknown[]) => list.flatMap((one) => (typeof one === 'string' ? [one] : [])).slice(-mostSteps)
  return { past: texts(value.past), now, future: texts(value.future), passing: [] }
}
