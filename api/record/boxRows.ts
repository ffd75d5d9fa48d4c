// Rows of the box queries.
import type { RelationType } from '../../cypher/model.ts'
import { sentinels } from '../../cypher/model.ts'
import type { Rectangle, StateRectangle } from '../rules/project.ts'
import type { DateStatement, FuzzyDate, Recorded, StateStatement, Term, TermStart } from '../rules/statement.ts'
import type { Stored } from './operation.ts'
import { fuzzyProperties, type Row } from './rows.ts'

const days = (r: Rectangle): Row => ({
  trueFrom: r.trueFrom,
  trueUntil: r.trueUntil,
  knownFrom: r.knownFrom,
  knownUntil: r.knownUntil,
})

const common = (s: Stored): Row => ({ statement: s.id, dossier: s.dossier, certainty: s.certainty, seq: s.seq, place: s.place })

export interface OpenedBox {
  readonly kind: 'relation' | 'figure' | 'date' | 'term' | 'event'
  readonly row: Row
}

/** A box of a relation, figure, date, term or event; states have rows of their own. */
export function openedBox(s: Stored, rectangle: Rectangle): OpenedBox | null {
  const row: Row = { item: s.about, known: s.known.latest, ...days(rectangle) }
  switch (s.form) {
    case 'RELATION':
      return {
        kind: 'relation',
        row: {
          ...row,
          type: s.relationType satisfies RelationType,
          from: s.about,
          to: s.to,
          since: s.trueFrom?.earliest ?? null,
          sinceLatest: s.trueFrom?.latest ?? null,
          until: s.trueUntil?.earliest ?? null,
          properties: {
            ...common(s),
            ...fuzzyProperties('since', s.trueFrom),
            ground: s.ground ?? null,
            strength: s.strength ?? null,
            group: s.group ?? null,
            aspects: s.aspects,
            of: s.of ?? null,
            whyNl: s.why?.nl ?? null,
            whyEn: s.why?.en ?? null,
          },
        },
      }
    case 'FIGURE':
      return {
        kind: 'figure',
        row: {
          ...row,
          since: s.trueFrom?.earliest ?? null,
          sinceLatest: s.trueFrom?.latest ?? null,
          value: s.value,
          properties: {
            ...common(s),
            ...fuzzyProperties('since', s.trueFrom),
            measure: s.measure,
            unit: s.unit,
            qualifier: s.qualifier,
            textNl: s.text?.nl ?? null,
            textEn: s.text?.en ?? null,
            speaker: s.speaker ?? null,
          },
        },
      }
    case 'DATE':
      if (s.term) return { kind: 'term', row: { ...row, ...termRow(s, s.term) } }
      return {
        kind: 'date',
        row: {
          ...row,
          due: s.due?.earliest ?? null,
          dueLatest: s.due?.latest ?? null,
          properties: {
            ...common(s),
            ...fuzzyProperties('due', s.due),
            dateKind: s.dateKind,
            textNl: s.text?.nl ?? null,
            textEn: s.text?.en ?? null,
          },
        },
      }
    case 'EVENT':
      return {
        kind: 'event',
        row: {
          ...row,
          on: s.trueFrom.earliest,
          onLatest: s.trueFrom.latest,
          involves: s.involves,
          properties: {
            ...common(s),
            ...fuzzyProperties('on', s.trueFrom),
            eventKind: s.eventKind,
            aspects: s.aspects ?? null,
            textNl: s.text.nl ?? null,
            textEn: s.text.en ?? null,
          },
        },
      }
    case 'STATE':
      return null
  }
}

/** Null: what this part of a term does not say. */
function termRow(s: Stored<DateStatement>, term: Term): Row {
  const start = term.part === 'START' ? term : null
  const on = term.part === 'START' ? dayOfStart(term) : term.part === 'EXTENSION' ? term.on : term.from
  const until = term.part === 'SUSPENSION' ? (term.until ?? undefined) : undefined
  const length = term.part === 'SUSPENSION' ? undefined : term.length
  return {
    on: on?.earliest ?? null,
    onLatest: on?.latest ?? null,
    until: until?.earliest ?? null,
    untilLatest: until?.latest ?? null,
    properties: {
      ...common(s),
      ...fuzzyProperties('on', on),
      ...fuzzyProperties('until', until),
      dateKind: s.dateKind,
      rule: term.rule,
      part: term.part,
      to: start?.to ?? null,
      of: start?.of ?? null,
      closed: start && 'closed' in start.start ? start.start.closed : null,
      instant: start && 'instant' in start.start ? start.start.instant : null,
      amount: length?.amount ?? null,
      unit: length?.unit ?? null,
      isReasoned: term.part === 'EXTENSION' ? term.isReasoned : null,
      textNl: s.text?.nl ?? null,
      textEn: s.text?.en ?? null,
    },
  }
}

function dayOfStart({ start }: TermStart): FuzzyDate | undefined {
  return 'earliest' in start ? start : undefined
}

/** A box of an item's aspect; wording and certainty are those of the chosen statement. A gap has neither. */
export function openedState(item: string, r: StateRectangle, chosen: Recorded<StateStatement>): Row {
  return {
    item,
    since: r.since.earliest,
    sinceLatest: r.since.latest,
    lastConfirmedOn: r.lastConfirmedOn,
    knownSince: r.knownSince,
    heardOn: r.heardOn,
    ...days(r),
    properties: {
      statement: r.statement,
      aspect: r.aspect,
      value: r.value,
      isOpen: r.isOpen,
      isGap: r.isGap,
      ...fuzzyProperties('since', r.since),
      wordingNl: r.isGap ? null : (chosen.wording?.nl ?? null),
      wordingEn: r.isGap ? null : (chosen.wording?.en ?? null),
      certainty: chosen.certainty,
      hasConflict: r.hasConflict,
    },
  }
}

export function closedState(item: string, r: StateRectangle): Row {
  return { item, aspect: r.aspect, trueFrom: r.trueFrom, knownFrom: r.knownFrom }
}

/** The seq that an open box, version or membership ends at. */
export const openSeq = sentinels.futureSeq
