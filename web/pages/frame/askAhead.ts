import { useEffect, useRef } from 'react'
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql'
import { askedAt, type AskedAt } from './askedAt.ts'
import type { Address } from '../../explore/address.ts'

const askers = new Set<(at: AskedAt) => void>()

/** Asks this question too for a moment that the reader is about to turn to, so that the turn itself waits for nothing. */
export function useAskAhead<Variables extends AnyVariables>(
  query: TypedDocumentNode<unknown, Variables>,
  variablesAt: (at: AskedAt) => Variables,
): void {
  const client = useClient()
  const latest = useRef(variablesAt)
  useEffect(() => {
    latest.current = variablesAt
  })
  useEffect(() => {
    const ask = (at: AskedAt): void => void client.query(query, latest.current(at)).toPromise()
    askers.add(ask)
    return () => {
      askers.delete(ask)
    }
  }, [client, query])
}

/** The reader is about to turn to the moment of this address. */
export function askAheadOf(address: Address): void {
  const at = askedAt(address)
  for (const ask of askers) ask(at)
}
