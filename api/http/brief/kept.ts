// Briefs of full moments, for as long as a reader looks at one: a full moment says the same for ever.
import { keptBriefs } from '../../limits.ts'
import type { Asking } from '../asking.ts'
import type { Brief } from './brief.ts'
import { composeBrief, type BriefAsked } from './compose.ts'

type Compose = (asking: Asking, asked: BriefAsked) => Promise<Brief | null>

/** Composes once what is asked for again, or at the same time; what failed, and what names not all clocks, is not kept. */
export function keepingBriefs(compose: Compose = composeBrief): Compose {
  const kept = new Map<string, { readonly brief: Promise<Brief | null>; readonly until: number }>()
  return (asking, asked) => {
    const { trueOn, knownOn, basis } = asked.at
    if (trueOn === null || knownOn === null || basis === null) return compose(asking, asked)
    const name = JSON.stringify([asked.slug, trueOn, knownOn, basis, asked.language])
    const before = kept.get(name)
    if (before && before.until > performance.now()) return before.brief
    const brief = compose(asking, asked)
    kept.set(name, { brief, until: performance.now() + keptBriefs.forMs })
    brief.catch(() => kept.delete(name))
    const [oldest] = kept.keys()
    if (kept.size > keptBriefs.count && oldest !== undefined) kept.delete(oldest)
    return brief
  }
}
