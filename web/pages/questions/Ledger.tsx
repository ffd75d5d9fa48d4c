import { useMemo, useState, type ReactNode } from 'react'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { vocabularyDocument } from '../item/furtherDocuments.ts'
import type { Questions } from './documents.ts'
import { useFold } from './Fold.tsx'
import { PhonePart } from './PhonePart.tsx'
import type { LedgerPart, LedgerRow } from './ledger.ts'
import { Answers, Chain, Due, LedgerSources, Made, Outcome } from './ledgerCells.tsx'
import './Ledger.css'

const shownAtFirst = 100
type KindOf = (row: LedgerRow) => string | null

/** The names of kinds, as the model has them. */
function useKinds(): KindOf {
  const { inLanguage } = useDossier()
  const { data } = useAnswer(vocabularyDocument, { language: inLanguage })
  return ({ entry: { item } }) =>
    data?.vocabulary.itemTypes
      .find(({ type }) => type === item.type)
      ?.kinds.find(({ value }) => value === item.kind)
      ?.name.toLowerCase() ?? null
}

function Line({ row, kindOf }: { readonly row: LedgerRow; readonly kindOf: KindOf }): ReactNode {
  const chain = useFold()
  return (
    <>
      <tr className="questions-row" data-slug={row.entry.item.slug}>
        <th scope="row">
          <Made row={row} kind={kindOf(row)} fold={chain} />
        </th>
        <td>
          <Answers row={row} />
        </td>
        <td>
          <Due row={row} />
        </td>
        <td>
          <Outcome row={row} />
        </td>
        <td>
          <LedgerSources row={row} />
        </td>
      </tr>
      {chain.isOpen ? (
        <tr className="questions-row questions-opened-row">
          <td colSpan={5}>
            <Chain row={row} id={chain.id} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

function Card({ row, kindOf }: { readonly row: LedgerRow; readonly kindOf: KindOf }): ReactNode {
  const { words } = useWords()
  const chain = useFold()
  const parts = [
    [words.answersForIt, <Answers key="who" row={row} />],
    [words.whenDue, <Due key="due" row={row} />],
    [words.whatBecame, <Outcome key="outcome" row={row} />],
  ] as const
  return (
    <li className="questions-card" data-slug={row.entry.item.slug}>
      <Made row={row} kind={kindOf(row)} fold={chain} />
      {chain.isOpen ? <Chain row={row} id={chain.id} /> : null}
      <dl>
        {parts.map(([head, part]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{part}</dd>
          </div>
        ))}
      </dl>
      <LedgerSources row={row} />
    </li>
  )
}

function PartHead({ part: { group, rows } }: { readonly part: LedgerPart }): ReactNode {
  const { words } = useWords()
  const open = rows.filter(({ entry }) => entry.item.isOpen).length
  return (
    <span className="questions-group-name">
      <span>{words.ledgerGroups[group]}</span>
      <span className="questions-meta">{words.ledgerCount(rows.length, open)}</span>
    </span>
  )
}

function Table({ parts, kindOf }: { readonly parts: readonly LedgerPart[]; readonly kindOf: KindOf }): ReactNode {
  const { words } = useWords()
  const heads = [words.whatPromised, words.answersForIt, words.whenDue, words.whatBecame, words.sourceHead]
  return (
    <table className="questions-table questions-ledger" aria-labelledby="ledger-title">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {parts.map((part) => (
        <tbody key={part.group}>
          <tr className="questions-group">
            <th colSpan={heads.length} scope="rowgroup">
              <PartHead part={part} />
            </th>
          </tr>
          {part.rows.map((row) => (
            <Line key={row.entry.item.slug} row={row} kindOf={kindOf} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** The life of everything promised, demanded and asked: by which office, on what condition, due when, and what became of it. */
export function Ledger({ parts: all, moment }: { readonly parts: readonly LedgerPart[]; readonly moment: Questions['moment'] }): ReactNode {
  const { words } = useWords()
  const { isNarrow } = useDossier()
  const kindOf = useKinds()
  const [isAll, setAll] = useState(false)
  const held = all.reduce((sum, { rows }) => sum + rows.length, 0)
  const parts = useMemo(() => (isAll ? all : all.map(({ group, rows }) => ({ group, rows: rows.slice(0, shownAtFirst) }))), [all, isAll])
  const isCut = parts.some(({ rows }, index) => rows.length < (all[index]?.rows.length ?? 0))
  return (
    <section className="panel questions-panel" aria-labelledby="ledger-title">
      <header className="section-head">
        <h2 id="ledger-title">{words.ledgerTitle}</h2>
      </header>
      {held === 0 ? <p className="questions-none">{words.noLedger(longDay(words, moment.trueOn))}</p> : null}
      {held > 0 && !isNarrow ? <Table parts={parts} kindOf={kindOf} /> : null}
      {held > 0 && isNarrow
        ? parts.map((part) => (
            <PhonePart key={part.group} head={<PartHead part={part} />} isFolded>
              <ul>
                {part.rows.map((row) => (
                  <Card key={row.entry.item.slug} row={row} kindOf={kindOf} />
                ))}
              </ul>
            </PhonePart>
          ))
        : null}
      {isCut ? (
        <button type="button" className="button questions-more no-print" onClick={() => setAll(true)}>
          {words.allOfLedger(held)}
        </button>
      ) : null}
    </section>
  )
}
