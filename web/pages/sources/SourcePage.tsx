import type { ReactNode } from 'react'

export function SourcePage(): ReactNode {
  return <main id="content" tabIndex={-1} />
}
