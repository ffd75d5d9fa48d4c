import { Component, type ReactNode } from 'react'
import { lastRequestId } from '../../graphql/requestId.ts'
import type { Words } from '../../words/nl.ts'

interface Props {
  readonly words: Words
  /** A new value tries the page again: another address may well be sound. */
  readonly place: string
  readonly children: ReactNode
}

interface State {
  readonly isBroken: boolean
  readonly place: string
}

/** Says that the page broke, instead of an empty screen, with the last request to quote; React itself logs the cause. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { isBroken: false, place: this.props.place }

  static getDerivedStateFromError(): Partial<State> {
    return { isBroken: true }
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { isBroken: false, place }
  }

  override render(): ReactNode {
    const { words, children } = this.props
    if (!this.state.isBroken) return children
    const requestId = lastRequestId()
    return (
      <main className="whole-page" role="alert">
        <h1>{words.failedApp}</h1>
        {requestId === null ? null : <p className="failure-code">{words.requestId(requestId)}</p>}
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {words.reload}
        </button>
      </main>
    )
  }
}
