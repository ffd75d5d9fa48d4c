// Who held an office on a day, of everyone who has held it up to the moment (rule L1). Pure.
export interface Holding<Holder> {
  /** Null where nobody said when it began. */
  readonly since: { readonly earliest: string } | null
  /** The first day on which it no longer held. */
  readonly until: string | null
  readonly from: Holder
}

/** `succession` has the latest begun first, as the API gives it. Null where nobody is said to have held it. */
export function heldOn<Holder>(succession: readonly Holding<Holder>[], day: string): Holder | null {
  const holds = ({ since, until }: Holding<Holder>) => (since === null || since.earliest <= day) && (until === null || day < until)
  return succession.find(holds)?.from ?? null
}
