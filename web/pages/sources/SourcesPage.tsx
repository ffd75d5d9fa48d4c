import type { ReactNode } from 'react'

export function SourcesPage(): ReactNode {
  return <main id="content" tabIndex={-1} />
}
