// Questions with a name that the graph answers by what it shows and how it is laid out. Pure.
import { families, looks, type Family, type Look } from './looks.ts'
import type { MapLine } from './mapLines.ts'
import { tagOf } from './tags.ts'
import { neighboursOf, noWork, type Work } from './work.ts'

export const namedQuestions = ['twoSteps', 'whoExamines', 'whatWaits', 'whatParliament'] as const
export type NamedQuestion = (typeof namedQuestions)[number]

export interface AskedView {
  readonly question: NamedQuestion
  /** What it is about, where it is about one item. */
  readonly about: string | null
  readonly work: Work
}

/** What is known at the moment, whatever the reader hid. */
export interface AskedOf {
  /** Items with a place of their own. */
  readonly items: readonly { readonly slug: string; readonly look: Look }[]
  readonly lines: readonly MapLine[]
  /** Relations of each item. */
  readonly degrees: ReadonlyMap<string, number>
}

const without = (shown: readonly (Look | Family)[]): readonly string[] =>
  [...looks, ...families].filter((name) => !shown.some((one) => one === name))

/** The incident that has most to do with others. */
function mainIncident({ items, degrees }: AskedOf): string | null {
  const incidents = items.filter(({ look }) => look === 'INCIDENT')
  return incidents.toSorted((a, b) => (degrees.get(b.slug) ?? 0) - (degrees.get(a.slug) ?? 0))[0]?.slug ?? null
}

/** Those that the dossier has something to answer with. */
export function questionsOf(all: AskedOf): readonly AskedView[] {
  const { lines, items } = all
  const about = mainIncident(all)
  const waiting = new Set(lines.flatMap(({ family, from, to }) => (family === 'WAITS' ? [from, to] : [])))
  const has = (...names: readonly Look[]) => items.some(({ look }) => names.includes(look))
  const asked: readonly (AskedView | null)[] = [
    about === null
      ? null
      : {
          question: 'twoSteps',
          about,
          work: { ...noWork, layout: 'rings', centre: about, around: [about, ...neighboursOf(lines, new Set([about]))].map(tagOf) },
        },
    has('INVESTIGATION')
      ? {
          question: 'whoExamines',
          about: null,
          work: {
            ...noWork,
            layout: 'body',
            hidden: without(['INVESTIGATION', 'INCIDENT', 'ORGANISATION', 'RESPONSIBILITY', 'BASIS', 'WAITS']),
          },
        }
      : null,
    waiting.size === 0
      ? null
      : {
          question: 'whatWaits',
          about: null,
          work: {
            ...noWork,
            layout: 'waits',
            hidden: families.filter((family) => family !== 'WAITS'),
            away: items.flatMap(({ slug }) => (waiting.has(slug) ? [] : [tagOf(slug)])),
          },
        },
    has('QUESTION_SET', 'COMMITMENT')
      ? {
          question: 'whatParliament',
          about: null,
          work: {
            ...noWork,
            layout: 'since',
            hidden: without(['QUESTION_SET', 'COMMITMENT', 'DOCUMENT', 'MEETING', 'PARLIAMENT', 'WAITS']),
          },
        }
      : null,
  ]
  return asked.filter((one) => one !== null)
}
