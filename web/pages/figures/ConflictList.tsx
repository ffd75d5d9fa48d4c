import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { fuzzyDay, longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { Evidence, ItemWay, Speaker, Value, Weak } from './cells.tsx'
import type { Conflict, ConflictSide, Figure } from './documents.ts'
import { measureText, speakerText } from './texts.ts'
import type { FiguresSeen } from './useFigures.ts'

interface Shown {
  readonly measures: ReadonlyMap<string, string>
  /** Those of the page by the key of their statement. */
  readonly figures: ReadonlyMap<string, Figure>
}

interface SideProps extends Shown {
  readonly side: ConflictSide
  readonly conflict: Conflict
}

function Side({ side, conflict, measures, figures }: SideProps): ReactNode {
  const { words } = useWords()
  const figure = conflict.kind === 'FIGURE' ? figures.get(side.statement.key) : undefined
  const { statement, isChosen, contradicts } = side
  const against = conflict.sides.filter((other) => contradicts.some(({ id }) => id === other.statement.id))
  const names = [...new Set(against.map((other) => speakerText(other.statement, words)))].join(', ')
  return (
    <li className={statement.certainty === 'INFERRED' ? 'conflict-side conflict-side-own' : 'conflict-side'} data-side={statement.key}>
      <p className="conflict-says" dir="auto">
        {figure ? (
          <>
            {measureText(figure.measure, measures)} <Value figure={figure} /> {words.unit(figure.unit)}
          </>
        ) : (
          <b>{statement.claim ?? statement.text}</b>
        )}{' '}
        <Weak certainty={statement.certainty} />
      </p>
      {statement.wording === null ? null : (
        <q className="quote" lang="nl">
          {statement.wording}
        </q>
      )}
      {statement.reason === null ? null : <p className="detail-meta">{statement.reason}</p>}
      <p className="conflict-who">
        <Speaker figure={statement} />, {words.known} {fuzzyDay(words, statement.known)}
        {isChosen ? <span className="tag">{words.isShownState}</span> : null}
      </p>
      {conflict.sides.length > 2 ? <p className="detail-meta">{words.contradictsWhom(names)}</p> : null}
      <Evidence evidence={statement.evidence} />
    </li>
  )
}

/** Whatever is contradicted, with every side beside the others. Never settled here: shown. */
export function ConflictList({ seen: { dossier, scopes, measures } }: { readonly seen: FiguresSeen }): ReactNode {
  const { words } = useWords()
  const { conflicts, moment } = dossier
  const figures = new Map(scopes.flatMap((scope) => scope.figures).map((figure) => [figure.statement.key, figure]))
  return (
    <section className="panel figure-panel conflicts" aria-labelledby="conflicts-title">
      <header className="section-head">
        <h2 id="conflicts-title">
          {words.conflictsHeading} <span className="count">{conflicts.length}</span>
        </h2>
        <p className="section-sentence">
          {conflicts.length === 0 ? words.noConflicts(longDay(words, moment.trueOn)) : words.conflictsSentence(conflicts.length)}
        </p>
      </header>
      <ul>
        {conflicts.map((conflict) => (
          <li
            key={`${conflict.kind} ${conflict.sides.map(({ statement }) => statement.id).join(' ')}`}
            className="conflict"
            data-kind={conflict.kind}
            data-item={conflict.of.slug}
          >
            <p className="conflict-head">
              <span className="conflict-kind">
                <Sign name="conflict" size={13} /> {words.conflictKinds[conflict.kind]}
              </span>
              <ItemWay item={conflict.of} />
              <span className="detail-meta">{words.conflictSince(longDay(words, conflict.knownSince))}</span>
            </p>
            <ul className="conflict-sides">
              {conflict.sides.map((side) => (
                <Side key={side.statement.id} side={side} conflict={conflict} measures={measures} figures={figures} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
