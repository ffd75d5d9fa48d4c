import type { ReactNode } from 'react'
import { readFragment } from '../../graphql/graphql.ts'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import { SourceChip } from '../overview/SourceChip.tsx'
import type { WayGrounds } from './waysDocument.ts'

/** Who says a relation and where: each source once, however many statements lean on it. Null is not there yet. */
export function WayGround({ ground }: { readonly ground: WayGrounds | null }): ReactNode {
  const { words } = useWords()
  if (ground === null) return null
  const all = ground.statements.flatMap(({ evidence }) =>
    evidence.map((each) => {
      const { source, locator } = readFragment(sourceChip, each)
      return [`${source.slug} ${locator}`, each] as const
    }),
  )
  const once = [...new Map(all)]
  const speakers = new Set(ground.statements.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])))
  return (
    <>
      <p className="way-how" dir="auto">
        {[
          ground.since ? fuzzyDay(words, ground.since) : null,
          words.certainties[ground.certainty],
          speakers.size === 0 ? null : words.saidBy([...speakers].join(', ')),
          ground.why,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <div className="chips">
        {once.map(([key, evidence]) => (
          <SourceChip key={key} evidence={evidence} />
        ))}
        {once.length === 0 ? <span className="tag">{words.ownReasoning}</span> : null}
      </div>
    </>
  )
}
