import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { printAddress, readAddress, type Address, type Dropped } from '../../explore/address.ts'

export interface AddressBar {
  readonly address: Address
  readonly dropped: readonly Dropped[]
  /** Goes to another view of the same page. `quietly` replaces the entry in the history instead of adding one. */
  readonly go: (next: Address, how?: 'quietly') => void
  /** Quietly to the view that differs in this alone from what the bar says by then: a quick second press undoes no first. */
  readonly change: (part: Partial<Address>) => void
}

/** What the address bar says of the view, and the way to change it. */
export function useAddress(): AddressBar {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const read = useMemo(() => readAddress(search), [search])
  const go = useCallback(
    (next: Address, how?: 'quietly') => {
      void navigate({ pathname, search: printAddress(next) }, { replace: how === 'quietly' })
    },
    [navigate, pathname],
  )
  const change = useCallback((part: Partial<Address>) => go({ ...addressNow(), ...part }, 'quietly'), [go])
  return { ...read, go, change }
}

/** The address as the bar has it: quick presses come before the page has followed. */
export function addressNow(): Address {
  return readAddress(window.location.search).address
}
