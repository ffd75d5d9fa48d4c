// What an import changes, in numbers by form and by name, and the words for it.
import { forms, type Form } from '../../cypher/model.ts'
import { canonicalJson } from '../../api/record/canonical.ts'
import type { DossierContent } from '../../api/record/dossier.ts'

export interface Changes {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: number
}

export interface DossierChanges {
  readonly sources: Changes
  readonly items: Changes
  readonly statements: Changes
  readonly byForm: Readonly<Record<Form, Changes>>
}

/** `before` is what the store holds of the dossier; null where it has none. */
export function changesOf(before: DossierContent | null, after: DossierContent): DossierChanges {
  const old = before?.statements ?? []
  const ofForm = (form: Form) =>
    changes(
      old.filter((s) => s.form === form),
      after.statements.filter((s) => s.form === form),
      (s) => s.key,
    )
  return {
    sources: changes(before?.sources ?? [], after.sources, ({ slug }) => slug),
    items: changes(before?.items ?? [], after.items, ({ slug }) => slug),
    statements: changes(old, after.statements, ({ key }) => key),
    byForm: {
      RELATION: ofForm('RELATION'),
      STATE: ofForm('STATE'),
      EVENT: ofForm('EVENT'),
      FIGURE: ofForm('FIGURE'),
      DATE: ofForm('DATE'),
    },
  }
}

function changes<T extends object>(before: readonly T[], after: readonly T[], nameOf: (one: T) => string): Changes {
  const old = new Map(before.map((one) => [nameOf(one), canonicalJson(one)]))
  const names = new Set(after.map(nameOf))
  const known = after.filter((one) => old.has(nameOf(one)))
  const changed = known.filter((one) => old.get(nameOf(one)) !== canonicalJson(one)).map(nameOf)
  return {
    added: after.map(nameOf).filter((name) => !old.has(name)),
    changed,
    removed: [...old.keys()].filter((name) => !names.has(name)),
    unchanged: known.length - changed.length,
  }
}

const columns = ['new', 'changed', 'removed', 'unchanged'] as const
/** Names beyond these are counted. */
const mostNamed = 20

/** A table, and by name what is not simply new. */
export function changeLines({ sources, items, statements, byForm }: DossierChanges): string[] {
  const rows: [string, Changes][] = [
    ['sources', sources],
    ['items', items],
    ['statements', statements],
  ]
  const formRows = forms.map((form): [string, Changes] => [`  ${form.toLowerCase()}s`, byForm[form]])
  return [
    row('', columns),
    ...[...rows, ...formRows].map(([name, c]) => row(name, [c.added.length, c.changed.length, c.removed.length, c.unchanged])),
    ...rows.flatMap(([name, c]) => [
      ...named(name, '~', c.changed),
      ...named(name, '-', c.removed),
      ...(c.unchanged > 0 ? named(name, '+', c.added) : []),
    ]),
  ]
}

function row(name: string, cells: readonly (string | number)[]): string {
  return `  ${name.padEnd(13)}${cells.map((cell) => String(cell).padStart(11)).join('')}`
}

function named(section: string, mark: string, names: readonly string[]): string[] {
  const shown = names.slice(0, mostNamed).map((name) => `  ${mark} ${section} ${name}`)
  return names.length > mostNamed ? [...shown, `  ${mark} ${section}: ${names.length - mostNamed} more`] : shown
}

/** `105 sources, 151 items, 510 statements: 247 relations, 96 states, …`. */
export function contentLine({ sources, items, statements }: DossierContent): string {
  const byForm = forms.map((form) => `${statements.filter((s) => s.form === form).length} ${form.toLowerCase()}s`)
  return `${sources.length} sources, ${items.length} items, ${statements.length} statements: ${byForm.join(', ')}`
}
