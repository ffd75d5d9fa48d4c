// From statements to the steps of the ladder. Pure.
import type { Told } from '../../explore/ladder.ts'
import { shortName, type Titles } from '../../ui/shortName.ts'
import type { Item } from './documents.ts'
import type { ItemDate } from './itemFragments.ts'
import type { Step } from './fragments.ts'

/** A step as it is drawn and read. */
export interface ToldStep extends Told {
  readonly step: Step
  readonly phase: string | null
  readonly substance: string | null
  readonly quote: string | null
  /** What is said in our words; of a state its phase says it. */
  readonly text: string
  /** Who said it, and through which publisher the public heard it. */
  readonly who: string | null
  readonly via: string | null
  readonly isWeak: boolean
}

type Speaking = Pick<Step, 'speaker'> & {
  readonly evidence: readonly { readonly source: { readonly publisher: string; readonly publishedBy: { readonly slug: string } | null } }[]
}

/** Who says it in short, and the publisher where that is another. */
export function whoSays({ speaker, evidence }: Speaking, titles: Titles): { readonly who: string | null; readonly via: string | null } {
  if (speaker === null) return { who: null, via: null }
  const isOwn = evidence.some(({ source }) => source.publishedBy?.slug === speaker.slug || source.publisher === speaker.ownName)
  return {
    who: shortName(speaker.name, speaker.ownName, speaker.aliases, titles),
    via: isOwn ? null : (evidence[0]?.source.publisher ?? null),
  }
}

function isOfLadder(step: Step, item: Item): boolean {
  if (step.about.slug === item.slug) return true
  // What it merely says of another is not its own history; what happened with it is.
  return step.form === 'EVENT' && step.speaker?.slug !== item.slug
}

const isWeakly = (certainty: Step['certainty']) => certainty === 'ALLEGED' || certainty === 'INFERRED'

/** The steps of an item, oldest first; the days that dates name come from its dates at the moment. */
export function stepsOf(item: Item, titles: Titles): readonly ToldStep[] {
  const due = new Map(item.dates.map((date: ItemDate) => [date.statedBy?.id, date.due]))
  return item.steps.edges
    .map(({ node }) => node)
    .filter((step) => isOfLadder(step, item))
    .flatMap((step) => {
      const { form, id, known, trueFrom, trueUntil } = step
      if (form !== 'STATE' && form !== 'EVENT' && form !== 'DATE') return []
      const { phase, substance, wording: quote } = step
      const value = phase === null ? (substance === null ? null : `SUBSTANCE ${substance}`) : `PHASE ${phase}`
      const claim = step.claim ?? step.text
      // "expected 1 Oct 2025" reads as a sentence only behind a name.
      const text = form === 'EVENT' ? step.text : form === 'DATE' ? claim.replace(/^(\S+) /, '$1: ') : claim
      const shared = { step, id, form, known, trueFrom, trueUntil, value, phase, substance, quote, text }
      return [{ ...shared, due: due.get(id) ?? null, isWeak: isWeakly(step.certainty), ...whoSays(step, titles) }]
    })
}
