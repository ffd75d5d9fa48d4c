// The sections of a status brief, from what was answered.
import { briefTypes, briefWords } from '../../words/brief.ts'
import { sayDate, type Language } from '../../words/days.ts'
import { dateKindWords } from '../../words/valueWords.ts'
import type { BriefDay, BriefDossier, BriefItem, BriefOtherFigure } from './answers.ts'
import type { LineSaid } from './notes.ts'
import { byState, joined, parties, sayDay, saidBy, sayState, sayType, whoActs } from './phrases.ts'

/** By type in the order of the model, then the one that has stood longest, then slug. */
export function inOrder(items: readonly BriefItem[]): BriefItem[] {
  const keyOf = ({ type, slug, phase, substance }: BriefItem) =>
    [String(briefTypes.indexOf(type)).padStart(2, '0'), (phase ?? substance)?.since.earliest ?? '', slug].join(' ')
  return items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

const isSettledLater = ({ substance }: BriefItem): boolean => substance?.isOpen ?? false

export function investigations(items: readonly BriefItem[], language: Language): LineSaid[] {
  return items
    .filter(({ type }) => type === 'Investigation')
    .toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen))
    .flatMap((item) => {
      if (item.phase === null) return []
      const acts = whoActs(item, language)
      return [
        {
          item: item.slug,
          head: item.name,
          text: joined(acts.text, sayState(item.phase, language)),
          by: [...byState(item.phase), ...acts.by],
        },
      ]
    })
}

/** Open by its phase; what is open in substance only is parked. */
export function open(items: readonly BriefItem[], language: Language): LineSaid[] {
  return items.flatMap((item) => {
    if (item.type === 'Investigation' || item.phase === null || !item.phase.isOpen) return []
    const acts = whoActs(item, language)
    const text = joined(sayType(item, language), `${briefWords[language].mustAct}: ${acts.text}`, sayState(item.phase, language))
    return [{ item: item.slug, head: item.name, text, by: [...byState(item.phase), ...acts.by] }]
  })
}

export function waits(items: readonly BriefItem[], language: Language): LineSaid[] {
  return items.flatMap((item) =>
    (item.isOpen ? (item.blocking?.awaits ?? []) : []).map(({ isBlocking, relation }) => ({
      item: item.slug,
      head: item.name,
      text: joined(
        relation.statement.claim,
        relation.why,
        !isBlocking && briefWords[language].blocksNot,
        saidBy(relation.statement, language),
      ),
      by: [relation.statement],
    })),
  )
}

export function parked(items: readonly BriefItem[], { unsettled }: BriefDossier, language: Language): LineSaid[] {
  const words = briefWords[language]
  return items.filter(isSettledLater).flatMap((item) => {
    const entry = unsettled.find((one) => one.item.slug === item.slug)
    if (item.substance === null) return []
    const asked = parties(item, ['ASKED', 'MADE', 'ADDRESSED_TO', 'ANSWERS'], language)
    const on = entry?.parkedOn ?? []
    const blockers = on.map(
      (one) => `${one.item.name} (${one.closedOn === null ? words.stillOpen : words.closedOn(sayDay(one.closedOn, language))})`,
    )
    const { goneSince, daysGone } = entry ?? { goneSince: null, daysGone: null }
    const text = joined(
      asked.text,
      item.phase !== null && sayState(item.phase, language),
      `${words.inSubstance}: ${sayState(item.substance, language)}`,
      blockers.length > 0 && `${words.parkedOn} ${blockers.join(', ')}`,
      entry && words.standing[entry.standing],
      goneSince !== null && words.goneSince(sayDay(goneSince, language), daysGone ?? 0),
    )
    const by = [...byState(item.substance), ...(item.phase ? byState(item.phase) : []), ...on.map(({ relation }) => relation.statement)]
    return [{ item: item.slug, head: item.name, text, by: [...by, ...asked.by] }]
  })
}

function partied(item: BriefItem, types: readonly string[], language: Language): LineSaid[] {
  if (item.phase === null) return []
  const said = parties(item, types, language)
  return [
    { item: item.slug, head: item.name, text: joined(said.text, sayState(item.phase, language)), by: [...byState(item.phase), ...said.by] },
  ]
}

export function answered(items: readonly BriefItem[], language: Language): LineSaid[] {
  return items
    .filter((item) => (item.type === 'QuestionSet' || item.type === 'Question') && !item.isOpen)
    .flatMap((item) => partied(item, ['ASKED', 'ADDRESSED_TO', 'ANSWERS'], language))
}

export function promised(items: readonly BriefItem[], language: Language): LineSaid[] {
  return items
    .filter(({ type }) => type === 'Commitment' || type === 'Request')
    .flatMap((item) => partied(item, ['MADE', 'ASKED', 'ADDRESSED_TO', 'MADE_IN', 'ANSWERS', 'FULFILS'], language))
}

/** One that was moved to a later one is not due any more. */
export function dates({ dates: all }: BriefDossier, language: Language): LineSaid[] {
  const words = briefWords[language]
  return all
    .filter(({ movedTo }) => movedTo === null)
    .map((date) => ({
      item: date.of.slug,
      head: date.of.name,
      text: joined(
        `${dateKindWords[date.dateKind].name[language]}: ${date.due === null ? words.noDate : sayDate(date.due, language)}`,
        date.wording !== null && `“${date.wording}”`,
        date.isOverdue && words.overdue(date.daysOverdue ?? 0),
        date.metOn !== null && words.met(sayDay(date.metOn, language), date.daysEarly ?? 0),
        date.explanation === null ? null : `${words.ownArithmetic} (${date.explanation.name})`,
        date.statedBy && saidBy(date.statedBy, language),
      ),
      by: date.explanation?.statements ?? (date.statedBy === null ? [] : [date.statedBy]),
      ...(date.explanation ? { rule: date.explanation } : {}),
    }))
}

function sayOther({ statedOn, statement }: BriefOtherFigure, language: Language): string {
  return `${joined(statement.claim)} (${joined(saidBy(statement, language), sayDay(statedOn, language))})`
}

/** Each with what contradicts it and what took its place; none is picked. */
export function figures({ figures: groups }: BriefDossier, language: Language): LineSaid[] {
  const words = briefWords[language]
  const others = (said: (list: string) => string, all: readonly BriefOtherFigure[]) =>
    all.length > 0 && said(all.map((other) => sayOther(other, language)).join(', '))
  return groups.flatMap(({ population, figures: all }) =>
    all.map(({ statedOn, wording, statement, conflictsWith, supersededBy }) => ({
      item: population.slug,
      head: population.name,
      text: joined(
        statement.claim,
        wording !== null && `“${wording}”`,
        saidBy(statement, language),
        words.statedOn(sayDay(statedOn, language)),
        others(words.contradictedBy, conflictsWith),
        others(words.replacedBy, supersededBy),
      ),
      by: [statement, ...[...conflictsWith, ...supersededBy].map((other) => other.statement)],
    })),
  )
}

export function chronology(days: readonly BriefDay[], language: Language): LineSaid[] {
  const words = briefWords[language]
  return days.map((day) => {
    const on = day.__typename === 'Event' ? day.on : day.since
    const text = day.__typename === 'State' && day.isGap ? `${day.of.name}: ${words.endedSince}` : day.statement.text.replace(/\.$/, '')
    return {
      head: sayDate(on, language),
      text: joined(text, saidBy(day.statement, language), day.knownSince > on.latest && words.knownOn(sayDay(day.knownSince, language))),
      by: [day.statement],
    }
  })
}
