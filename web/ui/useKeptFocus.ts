import { useEffect } from 'react'

const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]'
const parts = 'section, article, aside, fieldset, [role="region"], main'

/** Where something stood: under whom, and how many stood before it. */
interface Place {
  readonly under: Element
  readonly at: number
}

interface Held {
  readonly element: Element
  /** From near to far. */
  readonly places: readonly Place[]
}

function heldBy(element: Element): Held {
  const places: Place[] = []
  for (let child = element; child.parentElement !== null; child = child.parentElement)
    places.push({ under: child.parentElement, at: [...child.parentElement.children].indexOf(child) })
  return { element, places }
}

function reachableIn(child: Element): readonly HTMLElement[] {
  const all = [...(child.matches(reachable) ? [child] : []), ...child.querySelectorAll(reachable)]
  return all.filter((one) => one instanceof HTMLElement).filter((one) => one.checkVisibility())
}

/** What stands in the place of what is gone, else what stood before it, within the same part of the page; else that part. */
function heir({ places }: Held): HTMLElement | null {
  for (const { under, at } of places) {
    if (!under.isConnected || under === document.body) continue
    const children = [...under.children]
    const [next] = children.slice(at).flatMap(reachableIn)
    const found = next ?? children.slice(0, at).flatMap(reachableIn).at(-1)
    if (found) return found
    if (under instanceof HTMLElement && under.matches(parts)) {
      under.tabIndex = -1
      return under
    }
  }
  return null
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body

/** The keyboard stays where it was when what it was on goes away. */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: Held | null = null
    const onFocusIn = ({ target }: FocusEvent): void => {
      held = target instanceof Element ? heldBy(target) : null
    }
    // Left by the reader, it is no longer where the keyboard is; taken away, it is no longer in the page.
    const onFocusOut = (): void => {
      setTimeout(() => {
        if (held?.element.isConnected && isNowhere()) held = null
      })
    }
    const pass = (): void => {
      if (held === null || held.element.isConnected || !isNowhere()) return
      const next = heir(held)
      held = null
      next?.focus()
    }
    const observer = new MutationObserver(() => {
      // A dialog that closes gives the focus back a frame later.
      if (held !== null && !held.element.isConnected) requestAnimationFrame(() => requestAnimationFrame(pass))
    })
    observer.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', onFocusIn)
    document.addEventListener('focusout', onFocusOut)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', onFocusIn)
      document.removeEventListener('focusout', onFocusOut)
    }
  }, [])
}
