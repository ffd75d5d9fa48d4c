import type { ReactNode } from 'react'

export function GraphPage(): ReactNode {
  return <main id="content" tabIndex={-1} />
}
