// Relations, dates and figures that changed, as lines of text. Pure.
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import type { Change, Compared, ComparedItem, ComparedRelation, ComparedSaid } from './documents.ts'

export interface Line {
  readonly key: string
  readonly type: ComparedItem['type']
  readonly change: Change
  readonly text: string
  readonly statements: readonly ComparedSaid[]
}

export interface Lines {
  readonly relations: readonly Line[]
  readonly dates: readonly Line[]
  readonly figures: readonly Line[]
}

/** What counts of a relation beside its ends. */
function attributesOf({ strength, group, until }: ComparedRelation, words: Words): string {
  const parts = [
    strength === 'HELPFUL' ? words.onlyHelps : strength === 'REQUIRED' ? words.required : null,
    group === null ? null : words.alternative,
    until === null ? null : words.untilDay(shortDay(words, until)),
  ]
  return parts.filter((part) => part !== null).join(', ')
}

function relationText(
  relation: ComparedRelation,
  before: ComparedRelation | null,
  change: Change,
  names: ReadonlyMap<string, string>,
  words: Words,
): string {
  const sentence = `${relation.from.name} ${names.get(relation.type) ?? relation.type} ${relation.to.name}`
  if (change !== 'CHANGED' || before === null) return sentence
  const [was, is] = [attributesOf(before, words), attributesOf(relation, words)]
  return was === is ? sentence : `${sentence}: ${was === '' ? '—' : was} → ${is === '' ? '—' : is}`
}

export function linesOf({ relations, dates, figures }: Compared, names: ReadonlyMap<string, string>, words: Words): Lines {
  return {
    relations: relations.map(({ relation, before, change, statements }) => ({
      key: `${relation.type} ${relation.from.slug} ${relation.to.slug}`,
      type: relation.from.type,
      change,
      text: relationText(relation, before, change, names, words),
      statements,
    })),
    dates: dates.map(({ date, change, statements }, index) => ({
      key: String(index),
      type: date.of.type,
      change,
      text: `${date.of.name}: ${words.dateKinds[date.dateKind]} ${date.due ? fuzzyDay(words, date.due) : (date.wording ?? '')}`.trim(),
      statements,
    })),
    figures: figures.map(({ figure, change, statements }, index) => ({
      key: String(index),
      type: figure.of.type,
      change,
      text: `${figure.of.name}: ${statements[0]?.claim ?? statements[0]?.text ?? ''}`,
      statements,
    })),
  }
}
