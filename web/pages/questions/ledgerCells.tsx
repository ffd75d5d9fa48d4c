// What a line of the ledger says, column by column.
import type { ReactNode } from 'react'
import { PhaseIcon, Sign } from '../../ui/Glyph.tsx'
import { shortName } from '../../ui/shortName.ts'
import type { Opener } from '../../ui/OpenButton.tsx'
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { Chips, evidenceOnce, FuzzyText, ItemWay, KindWay, PhaseBadge, Wording } from './cells.tsx'
import { DateKindMark, DueDay, DueMark } from './dueCells.tsx'
import type { DueRow } from './dueDates.ts'
import { isMetInside } from './dueWords.ts'
import { HowButton, Moved, Opened } from './DueFolds.tsx'
import { FoldButton, useFold } from './Fold.tsx'
import type { LedgerRow } from './ledger.ts'
import type { Answering } from './ledgerDocument.ts'

interface Props {
  readonly row: LedgerRow
}

/** Items one after the other, each a way to its page. */
function Ways({ items }: { readonly items: readonly { readonly slug: string; readonly name: string }[] }): ReactNode {
  return items.map((item, index) => (
    <span key={item.slug}>
      {index === 0 ? '' : ', '}
      <ItemWay item={item} />
    </span>
  ))
}

/** Name, kind, day and place; opens to the chain of repeats and amendments. */
export function Made({ row: { entry }, kind, fold }: Props & { readonly kind: string | null; readonly fold: Opener }): ReactNode {
  const { words } = useWords()
  const { item, begun, madeIn, askedBy, partOf, chain } = entry
  return (
    <>
      <KindWay item={item} />
      <p className="questions-meta questions-indent">
        {kind === null ? null : `${kind}, `}
        {begun === null ? words.dayNotSaid : <FuzzyText date={begun} />}
        {askedBy.length === 0 ? null : `, ${words.askedBy} `}
        <Ways items={askedBy.map((one) => ({ ...one, name: shortName(one.name, one.ownName, one.aliases, words.shortTitles) }))} />
        {madeIn.length === 0 ? null : `, ${words.madeIn} `}
        <Ways items={madeIn} />
        {partOf === null ? null : `, ${words.partOfSet} `}
        <Ways items={partOf === null ? [] : [partOf]} />
      </p>
      {chain.links.length < 2 ? null : (
        <FoldButton fold={fold}>
          {[words.chainOf(chain.links.length), ...(chain.movedTimes === 0 ? [] : [words.movedTimes(chain.movedTimes)])].join(', ')}
        </FoldButton>
      )}
    </>
  )
}

/** The chain in the order of time, what each did to the date, and the line's own place in it. */
export function Chain({ row: { entry }, id }: Props & { readonly id: string }): ReactNode {
  const { words } = useWords()
  return (
    <ol className="ledger-chain" id={id}>
      {entry.chain.links.map((link) => (
        <li key={link.item.slug} aria-current={link.item.slug === entry.item.slug ? 'true' : undefined}>
          <span className="questions-meta">{link.begun === null ? words.dayNotSaid : fuzzyDay(words, link.begun)}</span>
          <div>
            <KindWay item={link.item} />
            {link.dates.map(({ slip, due, statement }) => (
              <div key={statement.id} className="questions-indent">
                <p className="questions-meta">{words.slips[slip](due ? fuzzyDay(words, due) : words.noDateGiven)}</p>
                <Chips evidence={statement.evidence} />
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Holder({ answering: { item, holderNow, holderThen, hasChanged } }: { readonly answering: Answering }): ReactNode {
  const { words } = useWords()
  return (
    <div className="questions-office">
      <ItemWay item={item} text={shortName(item.name, item.ownName, item.aliases, words.shortTitles)} isStrong />
      {item.type === 'OFFICE' ? (
        <p className="questions-meta">
          {words.holderNow} {holderNow ? <ItemWay item={holderNow.from} /> : words.noHolder}
          {holderThen && (hasChanged || holderNow === null) ? (
            <>
              {`; ${words.holderAtStart} `}
              <ItemWay item={holderThen.from} />
            </>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}

/** Who answers for it: the office with who holds it now, and who held it when it was asked or promised. */
export function Answers({ row: { entry } }: Props): ReactNode {
  const { words } = useWords()
  if (entry.answering.length === 0) return <span className="questions-faint">{words.nobodyAddressed}</span>
  return entry.answering.map((one) => <Holder key={one.item.slug} answering={one} />)
}

/** What has to close first, and whether the clock has started. */
function Conditions({ row: { entry, isClockWaiting } }: Props): ReactNode {
  const { words } = useWords()
  const { conditionalOn, item } = entry
  if (conditionalOn.length === 0 && !isClockWaiting) return null
  return (
    <div className="ledger-conditions">
      {conditionalOn.map((condition) => (
        <p key={condition.item.slug} className="ledger-condition">
          <Sign name="waits" size={13} />
          <span>
            <ItemWay item={condition.item} />{' '}
            <span className="questions-meta">
              {condition.closedOn === null ? words.conditionOpen : words.closedSince(shortDay(words, condition.closedOn))}
            </span>
          </span>
        </p>
      ))}
      {conditionalOn.length === 0 && item.kind === 'CONDITIONAL' ? <p className="questions-meta">{words.conditionNotSaid}</p> : null}
      {isClockWaiting ? <p className="ledger-clock">{words.clockNotStarted}</p> : null}
    </div>
  )
}

function OneDate({ row }: { readonly row: DueRow }): ReactNode {
  const [earlier, how] = [useFold(), useFold()]
  return (
    <li>
      <span className="questions-strong">
        <DueDay date={row.date} />
      </span>
      <DateKindMark date={row.date} />
      {row.date.due === null && row.standing === 'undated' ? null : <DueMark row={row} />}
      <Moved row={row} fold={earlier} />
      <HowButton row={row} fold={how} />
      <Opened row={row} earlier={earlier} how={how} />
    </li>
  )
}

/** When it is due, each kind of date with how it stands, and what it waits for. */
export function Due({ row }: Props): ReactNode {
  const { words } = useWords()
  return (
    <>
      {row.dates.length === 0 ? <span className="questions-faint">{words.noDateGiven}</span> : null}
      <ul className="ledger-dates">
        {row.dates.map((one) => (
          <OneDate key={one.date.id} row={one} />
        ))}
      </ul>
      <Conditions row={row} />
    </>
  )
}

/** Whether it came before the day that was promised or asked; nothing where no such day was named, or it did not come. */
function InTime({ row: { entry, dates } }: Props): ReactNode {
  const { words } = useWords()
  const { daysEarly } = entry
  if (daysEarly === null) return null
  const isInside = daysEarly > 0 && dates.some(({ date }) => date.daysEarly === daysEarly && isMetInside(date))
  const early = isInside ? words.withinIt : words.early(daysEarly)
  return <p className="questions-strong">{daysEarly === 0 ? words.inTime : daysEarly > 0 ? early : words.late(-daysEarly)}</p>
}

/** How far it is on paper and in substance, by which document, and whether that was in time. */
export function Outcome({ row }: Props): ReactNode {
  const { words } = useWords()
  const { item, daysOpen } = row.entry
  const { phase, substance } = item
  return (
    <>
      {phase ? <PhaseBadge state={phase} /> : <span className="questions-faint">{words.nothingRecorded}</span>}{' '}
      {phase && !phase.isOpen ? <FuzzyText date={phase.since} /> : null}
      {phase?.isOpen && daysOpen !== null ? <span className="questions-meta">{words.openFor(daysOpen)}</span> : null}
      <InTime row={row} />
      {phase?.wording ? (
        <p className="questions-why">
          <Wording text={phase.wording} />
        </p>
      ) : null}
      {substance?.substance ? (
        <p className="questions-meta ledger-substance">
          {substance.isOpen ? <PhaseIcon phase="ANSWERED_OPEN" size={13} /> : null} {words.inSubstance}:{' '}
          {words.substances[substance.substance].toLowerCase()}
        </p>
      ) : null}
      {row.written.map(({ item: document, doneOn }) => (
        <p key={document.slug} className="questions-meta ledger-came">
          <Sign name="right" size={11} />
          <span>
            <ItemWay item={document} /> {doneOn === null ? words.notCome : fuzzyDay(words, doneOn)}
          </span>
        </p>
      ))}
    </>
  )
}

/** Where it is written: how it stands, who asked or promised it, the days that were named, what it waited for and what came of it. */
export function LedgerSources({ row: { entry, dates, written } }: Props): ReactNode {
  const { phase, substance } = entry.item
  const others = [...written, ...entry.conditionalOn].map((one) => one.item.phase?.statement)
  const statements = [phase?.statement, ...entry.begunBy, ...dates.map(({ date }) => date.statedBy), substance?.statement, ...others]
  return <Chips evidence={evidenceOnce(statements.flatMap((statement) => statement?.evidence ?? []))} atFirst={3} />
}
