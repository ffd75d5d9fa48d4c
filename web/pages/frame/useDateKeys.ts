import { useEffect } from 'react'
import { turnTo } from '../../explore/moment.ts'
import { isTyping } from '../../ui/isTyping.ts'
import type { DossierView } from './dossier.ts'

/** `[` and `]` step to the day before and after on which something became known, on every page. */
export function useDateKeys({ head, address, go }: DossierView): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const day = event.key === '[' ? head?.previousHeardOn : event.key === ']' ? head?.nextHeardOn : null
      if (day) go(turnTo(address, 'knownOn', day))
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [head, address, go])
}
