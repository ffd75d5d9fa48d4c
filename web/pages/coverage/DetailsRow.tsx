import { useEffect, useRef, type ReactNode } from 'react'
import { reveal } from '../../ui/reveal.ts'

interface Props {
  readonly id: string
  readonly span: number
  readonly children: ReactNode
}

/** What a cell opens to: as wide as what is in sight of the table, below the row of the cell. */
export function DetailsRow({ id, span, children }: Props): ReactNode {
  const opened = useRef<HTMLDivElement>(null)
  useEffect(() => reveal(opened.current), [])
  return (
    <tr className="matrix-details">
      <td colSpan={span}>
        <div id={id} ref={opened}>
          {children}
        </div>
      </td>
    </tr>
  )
}
