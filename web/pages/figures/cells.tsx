// The small pieces that the chart's table, the cards and the panels share.
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfItem } from '../../explore/places.ts'
import { readFragment } from '../../graphql/graphql.ts'
import { KindIcon, Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { sourceChip, type SourceChipFragment } from '../overview/detailsDocument.ts'
import '../overview/RowDetails.css'
import { SourceChip } from '../overview/SourceChip.tsx'
import type { Figure } from './documents.ts'
import type { OtherFigure, Relations } from './fragments.ts'
import './Marks.css'
import { relationsOf, type RelationName } from './scopes.ts'
import { numberText, qualifierText, saidText, speakerText, valueText } from './texts.ts'

/** What is counted, as a way to its page at the same moment. */
export function ItemWay({ item }: { readonly item: Figure['of'] }): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  return (
    <span className="figure-way">
      <KindIcon kind={item.type} size={14} />
      <span className="hidden-text">{words.itemTypes[item.type]}: </span>
      <Link to={placeOfItem(slug, item.slug, address)} dir="auto">
        {item.name}
      </Link>
    </span>
  )
}

export function Speaker({ figure }: { readonly figure: Pick<OtherFigure, 'speaker'> }): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  const { speaker } = figure
  if (speaker === null) return <span className="figure-own">{words.ownReasoning}</span>
  return (
    <Link className="figure-speaker" to={placeOfItem(slug, speaker.slug, address)} dir="auto" title={speaker.name}>
      {speakerText(figure, words)}
    </Link>
  )
}

export function Weak({ certainty }: { readonly certainty: Figure['certainty'] }): ReactNode {
  const { words } = useWords()
  return certainty === 'ALLEGED' || certainty === 'INFERRED' ? <span className="tag">{words.certainties[certainty]}</span> : null
}

export function Value({ figure }: { readonly figure: Pick<Figure, 'value' | 'qualifier'> }): ReactNode {
  const { language, words } = useWords()
  const said = qualifierText(figure.qualifier, words)
  return (
    <span className="figure-value">
      {said === '' ? null : <span className="figure-qualifier">{said} </span>}
      <b>{numberText(figure.value, language)}</b>
    </span>
  )
}

export function Evidence({ evidence }: { readonly evidence: readonly SourceChipFragment[] }): ReactNode {
  return (
    <div className="chips">
      {evidence.map((each) => {
        const { source, locator } = readFragment(sourceChip, each)
        return <SourceChip key={`${source.slug} ${locator}`} evidence={each} />
      })}
    </div>
  )
}

/** Each relation by a sign of its own; the word stands beside it. */
export function RelationSign({ name }: { readonly name: RelationName | 'otherScope' }): ReactNode {
  if (name === 'conflictsWith') return <Sign name="conflict" size={13} />
  const sign = { supersededBy: '→', supersedes: '←', repeats: '=', compatibleWith: '∩', otherScope: '⊄' }[name]
  return (
    <span className="figure-sign" aria-hidden="true">
      {sign}
    </span>
  )
}

/** Values that a mark names before it says how many more there are. */
const namedInMark = 3

function Mark({ name, others }: { readonly name: RelationName; readonly others: readonly OtherFigure[] }): ReactNode {
  const { language, words } = useWords()
  const values = [...new Set(others.map((other) => valueText(other, words, language)))]
  const more = values.length - namedInMark
  const text = [values.slice(0, namedInMark).join(', '), more > 0 ? words.moreFigures(more) : ''].filter(Boolean).join(' ')
  return (
    <li
      className={`figure-mark figure-mark-${name}`}
      title={others.map((other) => `${valueText(other, words, language)}: ${saidText(other, words)}`).join('\n')}
    >
      <RelationSign name={name} />
      <span>
        {words.figureRelations[name]} {text}
      </span>
    </li>
  )
}

/** How a figure relates to those of its scope, in words; beside other scopes, of one that stands alone, that it does. */
export function Marks({ figure, isBesideOthers = false }: { readonly figure: Relations; readonly isBesideOthers?: boolean }): ReactNode {
  const { words } = useWords()
  const relations = relationsOf(figure)
  if (relations.length === 0 && !isBesideOthers) return null
  return (
    <ul className="figure-marks">
      {relations.map(({ name, others }) => (
        <Mark key={name} name={name} others={others} />
      ))}
      {relations.length === 0 ? (
        <li className="figure-mark figure-mark-otherScope">
          <RelationSign name="otherScope" />
          <span>{words.onlyOfScope}</span>
        </li>
      ) : null}
    </ul>
  )
}
