import { Component, type ReactNode } from 'react'
import type { Words } from '../../words/nl.ts'

interface Props {
  readonly words: Words
  readonly children: ReactNode
}

/** Says that the page broke, instead of an empty screen; React itself logs the cause. */
export class PageBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true }
  }

  override render(): ReactNode {
    const { words, children } = this.props
    if (!this.state.isBroken) return children
    return (
      <main className="whole-page" role="alert">
        <h1>{words.failedApp}</h1>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {words.reload}
        </button>
      </main>
    )
  }
}
