import { useEffect, useState } from 'react'

export const briefForms = ['html', 'md', 'json'] as const

/** SHA-256 in hex by address; null where it could not be fetched; not there while it is on its way. */
export type Digests = ReadonlyMap<string, string | null>

async function digestOf(address: string, signal: AbortSignal): Promise<string | null> {
  const { ok, headers } = await fetch(address, { method: 'HEAD', signal })
  return ok ? (/^"([0-9a-f]{64})"$/.exec(headers.get('etag') ?? '')?.[1] ?? null) : null
}

/** What the server says of the bytes at these addresses. */
export function useDigests(addresses: readonly string[]): Digests {
  const [digests, setDigests] = useState<Digests>(new Map())
  const asked = addresses.join(' ')
  useEffect(() => {
    const leaving = new AbortController()
    const keep = (address: string, digest: string | null): void => {
      if (!leaving.signal.aborted) setDigests((before) => new Map([...before, [address, digest]]))
    }
    for (const address of asked.split(' ').filter(Boolean))
      digestOf(address, leaving.signal).then(
        (digest) => keep(address, digest),
        () => keep(address, null),
      )
    return () => leaving.abort()
  }, [asked])
  return digests
}
