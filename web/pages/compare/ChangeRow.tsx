import type { ReactNode } from 'react'
import { readFragment } from '../../graphql/graphql.ts'
import { KindIcon, PhaseIcon } from '../../ui/Glyph.tsx'
import { shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import type { Choice } from '../overview/choice.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import { ItemLink } from '../overview/ItemLink.tsx'
import { SourceChip } from '../overview/SourceChip.tsx'
import type { Entry, Side } from './comparison.ts'
import type { ComparedSaid } from './documents.ts'
import type { Line } from './lines.ts'
import { changeText } from './texts.ts'

/** The sources of the statements that did it, each place once; says so where there is none but our own reasoning. */
function Because({ statements }: { readonly statements: readonly ComparedSaid[] }): ReactNode {
  const { words } = useWords()
  const all = statements.flatMap(({ evidence }) =>
    evidence.map((each) => {
      const { source, locator } = readFragment(sourceChip, each)
      return { key: `${source.slug} ${locator}`, each }
    }),
  )
  const evidence = [...new Map(all.map(({ key, each }) => [key, each]))]
  const retracted = statements.flatMap(({ retractionReason }) => retractionReason ?? [])
  return (
    <div className="chips change-because">
      {evidence.map(([key, each]) => (
        <SourceChip key={key} evidence={each} />
      ))}
      {statements.length > 0 && evidence.length === 0 ? <span className="tag">{words.ownReasoning}</span> : null}
      {retracted.map((why) => (
        <span key={why} className="tag">
          {words.retracted(why)}
        </span>
      ))}
    </div>
  )
}

function SidePart({ side }: { readonly side: Side }): ReactNode {
  return <PhaseIcon phase={side.isUnconfirmed ? 'UNCONFIRMED' : side.phase} hue={side.phase} size={14} />
}

/** An item that changed: what it was, what it is, in the source's words, and who says so. */
export function ChangeRow({ entry, choice }: { readonly entry: Entry; readonly choice: Choice }): ReactNode {
  const { words } = useWords()
  const { slug, type, name, before, after } = entry
  const icon = after ?? before
  return (
    <li
      className="change-row"
      data-chosen={choice.chosen === slug || undefined}
      data-pointed={choice.pointed === slug || undefined}
      onMouseEnter={() => choice.point(slug)}
      onMouseLeave={() => choice.point(null)}
    >
      <div className="change-head">
        <KindIcon kind={type} size={15} />
        <button
          type="button"
          className="change-name"
          aria-pressed={choice.chosen === slug}
          onClick={() => choice.choose(choice.chosen === slug ? null : slug)}
          onFocus={() => choice.point(slug)}
          onBlur={() => choice.point(null)}
          dir="auto"
        >
          <span className="hidden-text">{words.itemTypes[type]}: </span>
          {name}
        </button>
        <ItemLink slug={slug} name={name} />
      </div>
      <p className="change-what">
        {icon ? <SidePart side={icon} /> : null}
        <b>{changeText(entry, words)}</b>
        {after?.wording ? (
          <span className="change-wording" dir="auto">
            {after.wording}
          </span>
        ) : null}
        {entry.fate === 'quiet' && after ? <span>{words.lastHeardAbout(shortDay(words, after.lastConfirmedOn))}</span> : null}
      </p>
      <Because statements={entry.statements} />
    </li>
  )
}

/** A relation, date or figure that changed, as a sentence. */
export function PlainRow({ line, isOnPaperOnly }: { readonly line: Line; readonly isOnPaperOnly: boolean }): ReactNode {
  const { words } = useWords()
  return (
    <li className={isOnPaperOnly ? 'change-row print-only' : 'change-row'}>
      <div className="change-head">
        <KindIcon kind={line.type} size={15} />
        <span className="change-text" dir="auto">
          {line.text} <span className="tag">{words.changeKinds[line.change]}</span>
        </span>
      </div>
      <Because statements={line.statements} />
    </li>
  )
}
