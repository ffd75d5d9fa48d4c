import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRules } from '../../../seed/rules/read.ts'
import { deadline, type Deadline, type DeadlineInput, type Notice } from './deadline.ts'
import type { DeadlineRule } from './rule.ts'

const rules = await readRules(join(import.meta.dirname, '../../../seed/rules'))

function rule(slug: string): DeadlineRule {
  const found = rules.get(slug)
  if (!found) throw new Error(`no rule ${slug}`)
  return found
}

const kamervragen = rule('kamervragen')
const woo = rule('woo-4-4')
const gdpr = rule('gdpr-33-1')
const final: DeadlineRule = { ...rule('nis2-final'), inForceFrom: '2020-01-01' }

const on = (earliest: string, latest = earliest) => ({ earliest, latest, precision: earliest === latest ? 'DAY' : 'INTERVAL' }) as const

type More = Partial<Omit<DeadlineInput, 'rule' | 'start'>>
const notice = (day: string, more: Partial<Notice> = {}): Notice => ({ on: on(day), isReasoned: true, ...more })
const given = (...notices: Notice[]): More => ({ notices })

const find = (of: DeadlineRule, start: DeadlineInput['start'], more: More = {}): Deadline =>
  deadline({ rule: of, start, trueOn: '2300-01-01', ...more })
const kinds = ({ steps }: Deadline) => steps.map(({ kind }) => kind).join(' ')

describe('the explanation', () => {
  it('has every step, in order', () => {
    const found = find(kamervragen, on('2025-09-01'), given(notice('2025-09-15'), notice('2025-10-10')))
    expect(kinds(found)).toBe('RULE START COUNTING TERM EXTENDED REFUSED RESULT')
    expect(found.steps.map(({ text }) => text.nl)).toEqual([
      'Beantwoording van Kamervragen (Reglement van Orde van de Tweede Kamer); niet nagegaan: de vindplaats, het begin, het uitstel',
      'Vragen ingezonden: ma 1 sep 2025',
      'De eerste dag die telt is di 2 sep 2025.',
      '3 weken: tot en met ma 22 sep 2025.',
      'Uitstel van ma 15 sep 2025: 3 weken erbij, tot en met ma 13 okt 2025.',
      'Uitstel van vr 10 okt 2025 telt niet: er was al een keer uitstel, en meer kan niet.',
      'De laatste dag is ma 13 okt 2025.',
    ])
  })

  it('names every day passed over', () => {
    const shifted = find(woo, on('2025-11-27')).steps.find(({ kind }) => kind === 'SHIFTED')
    expect(shifted).toMatchObject({ on: '2025-12-29' })
    expect(shifted?.text.en).toBe(
      'Passed over: Thu 25 Dec 2025 (Christmas Day), Fri 26 Dec 2025 (Boxing Day), Sat 27 Dec 2025 (Saturday), Sun 28 Dec 2025 (Sunday); it becomes Mon 29 Dec 2025.',
    )
  })

  it('tells the two ends of an uncertain start apart', () => {
    const { steps } = find(kamervragen, on('2025-09-01', '2025-09-10'), given(notice('2025-09-25')))
    expect(steps.map(({ text }) => text.en).filter((text) => text.includes('xten'))).toEqual([
      'Answer to questions from the House (Rules of Procedure of the Dutch House of Representatives); not verified: the reference, the start, the extension',
      'At the earliest: The extension of Thu 25 Sep 2025 does not count: the term ended on Mon 22 Sep 2025.',
      'At the latest: Extension of Thu 25 Sep 2025: 3 weeks more, up to and including Wed 22 Oct 2025.',
    ])
  })

  it('says why an extension does not count', () => {
    const why = (more: More, of = kamervragen) =>
      find(of, on('2025-09-01'), more)
        .steps.find(({ kind }) => kind === 'REFUSED')
        ?.text.nl.split(': ')[1]
    expect(why(given(notice('2025-09-23')))).toBe('de termijn eindigde op ma 22 sep 2025.')
    expect(why(given(notice('2025-09-20', { isReasoned: false })))).toBe('er stonden geen redenen bij.')
    expect(why(given(notice('2025-08-20')))).toBe('toen liep de termijn nog niet.')
    expect(why(given(notice('2025-09-20')), final)).toBe('deze regel kent geen uitstel.')
  })

  it('says that holidays are not known after 2200', () => {
    const found = find(woo, on('2201-12-01'))
    expect([found.due?.latest, kinds(found)]).toEqual(['2201-12-29', 'RULE START COUNTING TERM HOLIDAYS_UNKNOWN RESULT'])
  })

  it('says so when the clock changed', () => {
    const text = find(gdpr, { instant: '2025-10-24T12:00:00+02:00' }).steps.find(({ kind }) => kind === 'HOURS')?.text
    expect(text?.en).toBe(
      '72 hours on, weekends and holidays included: Mon 27 Oct 2025 11:00. The clock went back an hour; elapsed hours count, not what the clock says.',
    )
    expect(
      find(gdpr, { instant: '2025-08-06T10:00:00+02:00' })
        .steps.map((step) => step.text.en)
        .join(' '),
    ).not.toContain('The clock')
  })

  it('says what is not known of an extension, and what was asked too much', () => {
    const text = (more: Partial<Notice>) =>
      find(woo, on('2025-06-02'), given(notice('2025-06-20', more))).steps.find(({ kind }) => kind === 'EXTENDED')?.text.nl
    expect(text({ isReasoned: null, length: { amount: 4, unit: 'WEEKS' } })).toBe(
      'Uitstel van vr 20 jun 2025: 2 weken erbij, tot en met ma 14 jul 2025. Gevraagd was 4 weken; meer geeft de regel niet. Of er redenen bij stonden is niet bekend.',
    )
    expect(text({ length: { amount: 1, unit: 'DAYS' } })).toBe('Uitstel van vr 20 jun 2025: 1 dag erbij, tot en met di 1 jul 2025.')
  })

  it('tells what a suspension did, and when it did nothing', () => {
    const suspensions = [
      { from: on('2025-06-10'), until: on('2025-06-20') },
      { from: on('2025-08-01'), until: null },
    ]
    const found = find(woo, on('2025-06-02'), { suspensions })
    expect(kinds(found)).toBe('RULE START COUNTING TERM SUSPENDED NOT_SUSPENDED RESULT')
    expect(found.steps.slice(4).map(({ text }) => text.en)).toEqual([
      'Suspended from Tue 10 Jun 2025 until Fri 20 Jun 2025 (10 days): up to and including Thu 10 Jul 2025.',
      'The suspension from Fri 1 Aug 2025 came after the end.',
      'The last day is Thu 10 Jul 2025.',
    ])
  })
})
