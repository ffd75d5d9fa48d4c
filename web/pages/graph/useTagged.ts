import { useMemo, useState } from 'react'
import type { Whole } from './useWhole.ts'

/** The same list for as long as it says the same: an address that is read anew has new ones. */
export function useSame(list: readonly string[]): readonly string[] {
  const [kept, setKept] = useState(list)
  const isSame = kept.length === list.length && kept.every((one, index) => one === list[index])
  if (!isSame) setKept(list)
  return isSame ? kept : list
}

/** The slugs that these tags stand for in the dossier. */
export function useTagged(tags: readonly string[], whole: Whole | null): ReadonlySet<string> {
  const same = useSame(tags)
  return useMemo(() => {
    const wanted = new Set(same)
    return new Set(same.length === 0 ? [] : whole?.items.filter(({ tag }) => wanted.has(tag)).map(({ slug }) => slug))
  }, [same, whole])
}
