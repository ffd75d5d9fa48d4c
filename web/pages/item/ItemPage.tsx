import type { ReactNode } from 'react'

export function ItemPage(): ReactNode {
  return <main id="content" tabIndex={-1} />
}
