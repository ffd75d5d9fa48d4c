import { useEffect } from 'react'

/** The title of the window: what is seen first, the product last. */
export function useTitle(...parts: readonly (string | null | undefined)[]): void {
  const title = [...parts.filter((part) => part), 'Openstaand'].join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}
