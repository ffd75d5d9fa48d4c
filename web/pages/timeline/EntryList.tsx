import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { monthAt, monthsOf, sharesOf, type Month } from '../../explore/months.ts'
import { isThere } from '../../explore/timeline.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { reveal } from '../../ui/reveal.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { useWords } from '../../words/useWords.ts'
import type { Told } from './entries.ts'
import { EntryLine } from './EntryLine.tsx'
import type { Days } from './texts.ts'
import { useGrowing } from './useGrowing.ts'

interface Props {
  readonly entries: readonly Told[]
  readonly days: Days
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
}

interface MonthProps extends Omit<Props, 'entries'> {
  readonly month: Month<Told>
  readonly isOpen: boolean
  /** Lines that are there so far. */
  readonly most: number
  readonly onToggle: () => void
}

function MonthPart({ month, isOpen, most, onToggle, days, chosen, onChoose }: MonthProps): ReactNode {
  const { words } = useWords()
  const there = month.entries.filter((entry) => isThere(entry, days)).length
  const name = `${words.longMonths[Number(month.key.slice(5)) - 1]} ${Number(month.key.slice(0, 4))}`
  return (
    <section className="entry-month" data-month={month.key}>
      <h3>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          <Sign name={isOpen ? 'down' : 'right'} size={14} /> {name}{' '}
          <span className="count">{words.timelineOf(there, month.entries.length)}</span>
        </button>
      </h3>
      {isOpen ? (
        <ul>
          {month.entries.slice(0, most).map((entry) => (
            <EntryLine
              key={entry.key}
              entry={entry}
              days={days}
              isChosen={entry.key === chosen}
              onChoose={(key) => onChoose(key === chosen ? null : key)}
            />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

/** The twin of the drawing: the same entries by month, each with its two days, the delay between them and its sources. */
export function EntryList({ entries, days, chosen, onChoose }: Props): ReactNode {
  const { words } = useWords()
  const isPrinting = usePrinting()
  const list = useRef<HTMLDivElement>(null)
  const months = useMemo(() => monthsOf(entries), [entries])
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [isWhole, setWhole] = useState(false)
  const [start] = useState(() => monthAt(months, days.knownOn))
  const chosenMonth = months.find((month) => month.entries.some(({ key }) => key === chosen))?.key ?? null
  const isOpen = (key: string) => isPrinting || (turned.get(key) ?? (isWhole || key === start || key === chosenMonth))
  const opened = months.map(({ key, entries: inMonth }) => (isOpen(key) ? inMonth.length : 0))
  const openLines = opened.reduce((sum, count) => sum + count, 0)
  const [limit, growFrom] = useGrowing(openLines)
  const isThereAll = limit >= openLines
  useEffect(() => {
    if (chosen !== null && isThereAll) reveal(list.current?.querySelector(`[data-entry="${CSS.escape(chosen)}"]`) ?? null)
  }, [chosen, isThereAll])
  const shares = sharesOf(opened, isPrinting ? openLines : limit)
  return (
    <div className="panel entry-list" ref={list}>
      <header className="panel-head">
        <h2 id="entry-list-title" tabIndex={-1}>
          {words.timelineList}
        </h2>
        <button
          type="button"
          className="button no-print"
          aria-pressed={isWhole}
          onClick={() => {
            growFrom(openLines)
            setTurned(new Map())
            setWhole(!isWhole)
          }}
        >
          {words.timelineAllMonths}
        </button>
      </header>
      <div className="entry-scroll" role="region" aria-labelledby="entry-list-title" tabIndex={0}>
        {months.map((month, at) => (
          <MonthPart
            key={month.key}
            month={month}
            days={days}
            chosen={chosen}
            onChoose={onChoose}
            isOpen={isOpen(month.key)}
            most={shares[at] ?? 0}
            onToggle={() => {
              growFrom(openLines)
              setTurned(new Map(turned).set(month.key, !isOpen(month.key)))
            }}
          />
        ))}
      </div>
    </div>
  )
}
