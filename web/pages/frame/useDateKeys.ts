import { turnTo } from '../../explore/moment.ts'
import { isPlain, usePageKeys } from '../../ui/usePageKeys.ts'
import type { DossierView } from './dossier.ts'

/** `[` and `]` step to the day before and after on which something became known, on every page. */
export function useDateKeys({ head, address, go }: DossierView): void {
  usePageKeys((event) => {
    const day = isPlain(event, '[') ? head?.previousHeardOn : isPlain(event, ']') ? head?.nextHeardOn : null
    if (day) go(turnTo(address, 'knownOn', day))
  })
}
