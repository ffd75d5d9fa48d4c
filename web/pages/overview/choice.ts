/** What is chosen, opened and pointed at: the same for board, drawing and list. */
export interface Choice {
  readonly chosen: string | null
  readonly opened: string | null
  readonly pointed: string | null
  /** Null clears. */
  readonly choose: (slug: string | null) => void
  /** Chooses and opens; the opened one closes. */
  readonly toggle: (slug: string) => void
  /** The address of the view with this item chosen. */
  readonly addressOf: (slug: string) => string
  readonly point: (slug: string | null) => void
}
