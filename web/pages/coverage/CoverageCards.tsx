import { useId, type ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import { KindWay, useOpened } from './cells.tsx'
import { AspectName, ExaminationDetails, Examinations, Further, FurtherDetails, Standing, StandingDetails } from './coverageCells.tsx'
import type { Aspect, Coverage } from './documents.ts'
import type { Named } from './fragments.ts'
import { aspectText } from './texts.ts'

interface CardProps {
  readonly row: Aspect
  readonly bodies: ReadonlyMap<string, Named>
  readonly hasNamed: boolean
}

function Card({ row, bodies, hasNamed }: CardProps): ReactNode {
  const { words } = useWords()
  const id = useId()
  const [opened, toggle] = useOpened()
  const openerOf = (key: string) => ({ isOpen: opened === key, id: `${id}${key}`, toggle: () => toggle(key) })
  const [standing, further] = [openerOf('standing'), openerOf('further')]
  return (
    <li className="matrix-card" data-aspect={row.aspect ?? ''} data-standing={row.standing}>
      <h3>
        <AspectName row={row} hasNamed={hasNamed} />
      </h3>
      <Standing row={row} opener={standing} />
      {standing.isOpen ? (
        <div id={standing.id}>
          <StandingDetails row={row} bodies={bodies} />
        </div>
      ) : null}
      <Further row={row} opener={further} />
      {further.isOpen ? (
        <div id={further.id}>
          <FurtherDetails row={row} />
        </div>
      ) : null}
      {row.cells.map((cell) => {
        const body = cell.body === null ? undefined : bodies.get(cell.body.slug)
        const opener = openerOf(`body ${cell.body?.slug ?? ''}`)
        return (
          <div key={cell.body?.slug ?? ''} className="matrix-card-body">
            {body === undefined ? <p className="matrix-faint">{words.bodyNotSaid}</p> : <KindWay item={body} isShort />}
            <Examinations cell={cell} opener={opener} label={`${aspectText(row, words)}, ${body?.name ?? words.bodyNotSaid}`} />
            {opener.isOpen ? (
              <div id={opener.id} className="matrix-opened">
                <ExaminationDetails cell={cell} />
              </div>
            ) : null}
          </div>
        )
      })}
    </li>
  )
}

/** The same for a phone: a card for each aspect. */
export function CoverageCards({ coverage }: { readonly coverage: Coverage }): ReactNode {
  const bodies = new Map(coverage.bodies.map((body) => [body.slug, body]))
  const hasNamed = coverage.aspects.some(({ isNamed }) => isNamed)
  return (
    <ul>
      {coverage.aspects.map((row) => (
        <Card key={row.aspect ?? ''} row={row} bodies={bodies} hasNamed={hasNamed} />
      ))}
    </ul>
  )
}
