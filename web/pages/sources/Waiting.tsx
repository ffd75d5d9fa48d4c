import type { ReactNode } from 'react'
import { WaitingLines } from '../frame/WaitingLines.tsx'

/** The list to come, as grey lines. */
export function Waiting({ label }: { readonly label: string }): ReactNode {
  return (
    <section className="panel sources-panel" aria-busy="true" aria-label={label}>
      <div className="sources-head" />
      <WaitingLines className="sources-waiting" count={12} />
    </section>
  )
}
