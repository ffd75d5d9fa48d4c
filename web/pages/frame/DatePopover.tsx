import { parseDate, type CalendarDate } from '@internationalized/date'
import { useState, type FormEvent, type ReactNode, type RefObject } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateField,
  DateInput,
  DateSegment,
  Dialog,
  Heading,
  I18nProvider,
  Label,
  Popover,
} from 'react-aria-components'
import { Sign } from '../../ui/Glyph.tsx'
import { shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import './DatePopover.css'

interface Props {
  readonly day: string
  readonly today: string
  readonly moments: readonly { readonly on: string; readonly title: string }[]
  readonly label: string
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly onDay: (day: string) => void
  readonly onClose: () => void
}

const first = parseDate('1000-01-01')
const last = parseDate('9000-12-31')

/** Typed date, calendar and the dossier's named days, beside the control that opened it. */
export function DatePopover({ day, today, moments, label, trigger, onDay, onClose }: Props): ReactNode {
  const { language, words } = useWords()
  const [typed, setTyped] = useState<CalendarDate | null>(parseDate(day))
  const goTyped = (): void => {
    if (typed) onDay(typed.toString())
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    goTyped()
  }
  // The parts of a date are no inputs: Enter in them sends no form by itself.
  const onKeyDown = ({ key }: { readonly key: string }): void => {
    if (key === 'Enter') goTyped()
  }
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <Popover triggerRef={trigger} isOpen placement="bottom start" offset={6} onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
        <Dialog className="date-popover" aria-label={label}>
          <div className="date-calendar">
            <form className="date-typed" onSubmit={onSubmit}>
              <DateField value={typed} onChange={setTyped} onKeyDown={onKeyDown} minValue={first} maxValue={last}>
                <Label>{words.typeDate}</Label>
                <DateInput>{(segment) => <DateSegment segment={segment} />}</DateInput>
              </DateField>
              <button type="submit" className="button">
                {words.go}
              </button>
            </form>
            <Calendar
              value={parseDate(day)}
              minValue={first}
              maxValue={last}
              onChange={(date) => onDay(date.toString())}
              aria-label={label}
            >
              <header>
                <Button slot="previous" aria-label={words.previousMonth}>
                  <Sign name="left" />
                </Button>
                <Heading />
                <Button slot="next" aria-label={words.nextMonth}>
                  <Sign name="right" />
                </Button>
              </header>
              <CalendarGrid weekdayStyle="short">{(date) => <CalendarCell date={date} />}</CalendarGrid>
            </Calendar>
          </div>
          <div className="date-moments">
            <h3>{words.keyMoments}</h3>
            <ul>
              {moments.map((moment) => (
                <li key={`${moment.on} ${moment.title}`}>
                  <button type="button" aria-current={moment.on === day ? 'date' : undefined} onClick={() => onDay(moment.on)}>
                    <b>{shortDay(words, moment.on)}</b>
                    <span>{moment.title}</span>
                  </button>
                </li>
              ))}
              <li>
                <button type="button" aria-current={today === day ? 'date' : undefined} onClick={() => onDay(today)}>
                  <b>{shortDay(words, today)}</b>
                  <span>{words.goToToday}</span>
                </button>
              </li>
            </ul>
          </div>
        </Dialog>
      </Popover>
    </I18nProvider>
  )
}
