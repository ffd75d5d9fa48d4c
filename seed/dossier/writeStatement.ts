import type { Statement, Term, TermLength, TermStart } from '../../api/rules/statement.ts'
import { fuzzy, map, optional, text, texts, unlessEmpty, words, type Part } from './parts.ts'
import type { Yaml } from './emit.ts'

/** One statement, its keys in the order in which they are read: what, when, who, how sure, where. */
export function statementOf(s: Statement): Yaml {
  const isEvent = s.form === 'EVENT'
  const from = isEvent ? undefined : optional('from', s.trueFrom, fuzzy)
  const until = optional('until', s.trueUntil, fuzzy)
  const evidence = s.evidence.map(({ source, locator, quote }) =>
    map([['source', text(source)], optional('locator', locator, text), optional('quote', quote, text)]),
  )
  const parts: Part[] = [
    ['id', text(s.key)],
    ['about', text(s.about)],
    formOf(s),
    isEvent ? ['on', fuzzy(s.trueFrom)] : undefined,
    from || until ? ['true', map([from, until])] : undefined,
    s.isKnownStated ? ['known', fuzzy(s.known)] : undefined,
    optional('speaker', s.speaker, text),
    ['certainty', text(s.certainty)],
    optional('reason', s.reason, words),
    optional('supersedes', s.supersedes, text),
    unlessEmpty('disputes', s.disputes, texts),
    optional('note', s.note, words),
    ['evidence', { kind: 'list', items: evidence }],
  ]
  return map(parts, true)
}

function formOf(s: Statement): Part {
  switch (s.form) {
    case 'RELATION':
      return ['relation', relationOf(s)]
    case 'STATE':
      return ['state', map([[s.aspect.toLowerCase(), text(s.value)], optional('wording', s.wording, words)])]
    case 'EVENT':
      return [
        'event',
        map([
          ['kind', text(s.eventKind)],
          ['text', words(s.text)],
          unlessEmpty('involves', s.involves, texts),
          unlessEmpty('aspects', s.aspects ?? [], texts),
        ]),
      ]
    case 'FIGURE': {
      const value: Yaml = { kind: 'bare', text: String(s.value) }
      const rest: Part[] = [['unit', text(s.unit)], ['qualifier', text(s.qualifier)], optional('text', s.text, words)]
      return ['figure', map([['measure', text(s.measure)], ['value', value], ...rest])]
    }
    case 'DATE': {
      const on: Part[] = s.term ? termOf(s.term) : [['on', s.due ? fuzzy(s.due) : text('unknown')]]
      return ['date', map([['kind', text(s.dateKind)], ...on, optional('text', s.text, words)])]
    }
  }
}

function termOf(term: Term): Part[] {
  const rule: Part = ['rule', text(term.rule)]
  switch (term.part) {
    case 'START':
      return [
        rule,
        ['start', startOf(term)],
        optional('to', term.to, text),
        optional('of', term.of, text),
        optional('length', term.length, lengthOf),
      ]
    case 'EXTENSION':
      return [
        rule,
        ['extended', fuzzy(term.on)],
        optional('reasons', term.isReasoned ?? undefined, (given) => ({ kind: 'bare', text: String(given) })),
        optional('length', term.length, lengthOf),
      ]
    case 'SUSPENSION':
      return [rule, ['suspended', map([['from', fuzzy(term.from)], optional('until', term.until ?? undefined, fuzzy)])]]
  }
}

function startOf({ start }: TermStart): Yaml {
  if ('instant' in start) return text(start.instant)
  return 'closed' in start ? map([['closed', text(start.closed)]]) : fuzzy(start)
}

function lengthOf({ amount, unit }: TermLength): Yaml {
  return map([
    ['amount', { kind: 'bare', text: String(amount) }],
    ['unit', text(unit)],
  ])
}

function relationOf(s: Statement & { readonly form: 'RELATION' }): Yaml {
  return map([
    ['type', text(s.relationType)],
    ['to', text(s.to)],
    optional('ground', s.ground, text),
    optional('strength', s.strength, text),
    optional('group', s.group, text),
    unlessEmpty('aspects', s.aspects, texts),
    optional('of', s.of, text),
    optional('why', s.why, words),
  ])
}
