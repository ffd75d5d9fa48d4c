// Where things stand: at once in order, better as soon as the worker has worked it out, and from then on kept for this visit.
import { draftSlots, type Arrangement } from './arrange.ts'
import type { Order } from './arrange.worker.ts'
import type { Plan } from './plans/plan.ts'

export interface Placing {
  /** Of each item, counted through all areas. */
  readonly slots: readonly number[]
  readonly isFinal: boolean
}

const prefix = 'openstaand.map.'

/** Names an arrangement by all that decides it (FNV-1a). */
function nameOf(arrangement: Arrangement): string {
  let hash = 0x811c9dc5
  for (const letter of JSON.stringify(arrangement)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return `${prefix}${arrangement.items.length}.${(hash >>> 0).toString(36)}`
}

/** Slots as the worker or the browser gives them back: whole, of the right district, each once. Else null. */
export function readSlots(value: unknown, { areas, items }: Arrangement): readonly number[] | null {
  if (!Array.isArray(value) || value.length !== items.length) return null
  const slots = value.flatMap((slot: unknown) => (typeof slot === 'number' ? [slot] : []))
  const owners = areas.flatMap((area) => area.slots.map(() => area.district))
  const isRight = slots.length === items.length && new Set(slots).size === slots.length
  return isRight && items.every(({ district }, index) => owners[slots[index] ?? -1] === district) ? slots : null
}

function kept(name: string, arrangement: Arrangement): readonly number[] | null {
  try {
    const text = window.sessionStorage.getItem(name)
    return text === null ? null : readSlots(JSON.parse(text), arrangement)
  } catch {
    // Storage that is blocked or holds something else: it is worked out again.
    return null
  }
}

function keep(name: string, slots: readonly number[]): void {
  try {
    window.sessionStorage.setItem(name, JSON.stringify(slots))
  } catch {
    // Nothing is lost but the memory of it.
  }
}

/** Kept slots, or a draft. */
export function placingOf(arrangement: Arrangement): Placing {
  const slots = kept(nameOf(arrangement), arrangement)
  return { slots: slots ?? draftSlots(arrangement), isFinal: slots !== null }
}

/** Has the final slots worked out. Gives the way to stop it. */
export function workOut(arrangement: Arrangement, onSlots: (slots: readonly number[]) => void): () => void {
  const worker = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const slots = readSlots(data, arrangement)
    if (slots !== null) {
      keep(nameOf(arrangement), slots)
      onSlots(slots)
    }
    worker.terminate()
  })
  const order: Order = { by: 'district', arrangement }
  worker.postMessage(order)
  return () => worker.terminate()
}

/** Has a plan worked out. Gives the way to stop it. */
export function workOutPlan(order: Exclude<Order, { readonly by: 'district' }>, onPlan: (plan: Plan) => void): () => void {
  const worker = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Plan>) => {
    onPlan(data)
    worker.terminate()
  })
  worker.postMessage(order)
  return () => worker.terminate()
}
