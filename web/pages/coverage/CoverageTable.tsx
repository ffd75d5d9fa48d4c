import { useId, type ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import { ItemWay, useOpened } from './cells.tsx'
import { AspectName, ExaminationDetails, Examinations, Further, FurtherDetails, Standing, StandingDetails } from './coverageCells.tsx'
import { DetailsRow } from './DetailsRow.tsx'
import type { Aspect, Coverage, CoverageCell } from './documents.ts'
import type { Named } from './fragments.ts'
import { aspectText } from './texts.ts'

const keyOf = (aspect: string | null, column: string) => `${aspect ?? ''}/${column}`

/** Bodies as columns; the last one, null, is for what nobody is said to do. */
function columnsOf({ bodies, aspects }: Coverage): readonly (Coverage['bodies'][number] | null)[] {
  const hasUnnamed = aspects.some(({ cells }) => cells.some(({ body }) => body === null))
  return hasUnnamed ? [...bodies, null] : bodies
}

interface RowProps {
  readonly row: Aspect
  readonly columns: ReturnType<typeof columnsOf>
  readonly bodies: ReadonlyMap<string, Named>
  readonly hasNamed: boolean
  readonly opened: string | null
  readonly onToggle: (key: string) => void
}

function Row({ row, columns, bodies, hasNamed, opened, onToggle }: RowProps): ReactNode {
  const { words } = useWords()
  const id = useId()
  const openerOf = (column: string) => {
    const key = keyOf(row.aspect, column)
    return { isOpen: opened === key, id, toggle: () => onToggle(key) }
  }
  const [standing, further] = [openerOf('standing '), openerOf('further ')]
  const bySlug = new Map<string | null, CoverageCell>(row.cells.map((cell) => [cell.body?.slug ?? null, cell]))
  const open = row.cells.find((cell) => openerOf(cell.body?.slug ?? '').isOpen)
  return (
    <>
      <tr className="matrix-row" data-aspect={row.aspect ?? ''} data-standing={row.standing}>
        <th scope="row">
          <AspectName row={row} hasNamed={hasNamed} />
        </th>
        <td>
          <Standing row={row} opener={standing} />
          <Further row={row} opener={further} />
        </td>
        {columns.map((body) => {
          const cell = bySlug.get(body?.slug ?? null)
          const label = `${aspectText(row, words)}, ${body?.name ?? words.bodyNotSaid}`
          return (
            <td key={body?.slug ?? ''} data-body={body?.slug ?? ''}>
              {cell === undefined ? (
                <span className="hidden-text">{words.noExamination}</span>
              ) : (
                <Examinations cell={cell} opener={openerOf(body?.slug ?? '')} label={label} />
              )}
            </td>
          )
        })}
      </tr>
      {standing.isOpen || further.isOpen || open ? (
        <DetailsRow id={id} span={columns.length + 2}>
          {open ? <ExaminationDetails cell={open} /> : null}
          {standing.isOpen ? <StandingDetails row={row} bodies={bodies} /> : null}
          {further.isOpen ? <FurtherDetails row={row} /> : null}
        </DetailsRow>
      ) : null}
    </>
  )
}

/** Aspects by bodies; one cell at a time opens to its statements, below its row. */
export function CoverageTable({ coverage }: { readonly coverage: Coverage }): ReactNode {
  const { words } = useWords()
  const [opened, toggle] = useOpened()
  const columns = columnsOf(coverage)
  const bodies = new Map(coverage.bodies.map((body) => [body.slug, body]))
  const hasNamed = coverage.aspects.some(({ isNamed }) => isNamed)
  return (
    <div className="matrix-scroll" role="region" aria-label={words.coverageRegion} tabIndex={0}>
      <table className="matrix-table matrix-coverage">
        <caption className="hidden-text">{words.coverageHeading}</caption>
        <thead>
          <tr>
            <th scope="col">{words.aspectColumn}</th>
            <th scope="col">{words.standingColumn}</th>
            {columns.map((body) => (
              <th key={body?.slug ?? ''} scope="col">
                {body === null ? words.bodyNotSaid : <ItemWay item={body} isShort />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.aspects.map((row) => (
            <Row key={row.aspect ?? ''} row={row} columns={columns} bodies={bodies} hasNamed={hasNamed} opened={opened} onToggle={toggle} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
