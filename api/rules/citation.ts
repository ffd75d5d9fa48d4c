// Whether what a citation rests on is still what the store holds.

export const citationStandings = ['HOLDS', 'OTHER_RULES', 'NOT_RECORDED', 'OTHER_STORE', 'LOG_DIFFERS'] as const
export type CitationStanding = (typeof citationStandings)[number]

/** What a citation says beside its days; what it leaves out is not compared. */
export interface Cited {
  readonly basis: number
  /** The log's hash at the basis in small hex, whole or its begin. */
  readonly hash: string
  readonly epoch?: string | null | undefined
  readonly rulesVersion?: number | null | undefined
}

export interface StoreNow {
  readonly basis: number
  /** The log's hash at the cited basis; null where nothing was recorded there. */
  readonly hashThere: string | null
  readonly epoch: string
  readonly rulesVersion: number
}

/**
 * The hash runs over all that was recorded up to the basis: where it is the same, so is what is cited, also in a copy of the store. Only
 * another set of rules may then say something else of it.
 */
export function standingOf(cited: Cited, now: StoreNow): CitationStanding {
  if (now.hashThere !== null && now.hashThere.startsWith(cited.hash))
    return (cited.rulesVersion ?? now.rulesVersion) === now.rulesVersion ? 'HOLDS' : 'OTHER_RULES'
  if ((cited.epoch ?? now.epoch) !== now.epoch) return 'OTHER_STORE'
  return cited.basis > now.basis ? 'NOT_RECORDED' : 'LOG_DIFFERS'
}
