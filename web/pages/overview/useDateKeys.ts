import { useEffect } from 'react'
import type { Address } from '../../explore/address.ts'
import { turnTo } from '../../explore/moment.ts'
import type { Overview } from './documents.ts'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable], [role="spinbutton"]') !== null
}

/** `[` and `]` step to the day before and after on which something became known; `t` turns drawing into list and back. */
export function useDateKeys(dossier: Overview | null, address: Address, go: (next: Address, how?: 'quietly') => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const day = event.key === '[' ? dossier?.previousHeardOn : event.key === ']' ? dossier?.nextHeardOn : null
      if (day) go(turnTo(address, 'knownOn', day))
      else if (event.key === 't') go({ ...address, isWaitsList: !address.isWaitsList }, 'quietly')
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [dossier, address, go])
}
