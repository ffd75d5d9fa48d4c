import { useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'
import { printAddress } from '../../explore/address.ts'
import { lookOf } from '../../explore/looks.ts'
import { questionsOf } from '../../explore/named.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { nameOf } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'

/** Ways to begin: each is a view of the graph that answers a question, at the same moment. */
export function NamedQuestions({ map }: { readonly map: GraphMap }): ReactNode {
  const { words } = useWords()
  const { address } = useDossier()
  const { items, known, whole, scene } = map
  const asked = useMemo(() => {
    const core = [...known.keys()].flatMap((slug) => {
      const item = items.get(slug)
      return item && !whole.levels.anchors.has(slug) ? [{ slug, look: lookOf(item.type, item.kind) }] : []
    })
    return questionsOf({ items: core, lines: scene.allLines, degrees: scene.degrees })
  }, [items, known, whole, scene])
  if (asked.length === 0) return null
  return (
    <section className="no-print">
      <h3>{words.namedTitle}</h3>
      <ul className="named-questions">
        {asked.map(({ question, about, work }) => (
          <li key={question}>
            <Link to={printAddress({ ...address, ...work })} replace>
              <span dir="auto">{words.namedQuestions[question](about === null ? '' : nameOf(about, map))}</span>
              <Sign name="right" size={14} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
