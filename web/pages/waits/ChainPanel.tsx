import { useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfItem } from '../../explore/places.ts'
import { waitsAbove } from '../../explore/waits.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import type { Choice } from '../overview/choice.ts'
import { SourceChip } from '../overview/SourceChip.tsx'
import type { Waits } from '../overview/waitCards.ts'
import { chainDocument, furtherDocument, mostFurther, type Chain } from './documents.ts'
import { ItemNames } from './ItemNames.tsx'
import type { NamedWait } from './waitFragment.ts'
import { WaitGround } from './WaitGround.tsx'
import { WaitLines } from './WaitLines.tsx'

interface Props {
  readonly item: string | null
  readonly waits: Waits
  readonly choice: Choice
}

type Blocking = NonNullable<Chain['blocking']>

function Earliest({ blocking }: { readonly blocking: Blocking }): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  const { earliestPossible, earliestBecauseOf, unknownBecauseOf } = blocking
  const way = (item: { readonly slug: string; readonly name: string }) => (
    <Link to={placeOfItem(slug, item.slug, address)} dir="auto">
      {item.name}
    </Link>
  )
  return (
    <>
      <p className="chain-earliest">
        <span className="side-label">{words.earliestPossible}</span>{' '}
        {earliestPossible ? <b>{fuzzyDay(words, earliestPossible)}</b> : <b>{words.earliestUnknown}</b>}
        {unknownBecauseOf.length === 0 ? null : `, ${words.becauseOf} `}
        {unknownBecauseOf.map((one, index) => (
          <span key={one.slug}>
            {index === 0 ? '' : ', '}
            {way(one)}
          </span>
        ))}{' '}
        <span className="tag">{words.ownArithmetic}</span>
      </p>
      {earliestBecauseOf.map(({ id, dateKind, of, statedBy }) => (
        <div key={id} className="chain-because">
          <p>
            {words.earliestFrom} {way(of)}, {words.dateKinds[dateKind]}
          </p>
          <div className="chips">
            {(statedBy?.evidence ?? []).map((each, index) => (
              <SourceChip key={`${id} ${index}`} evidence={each} />
            ))}
          </div>
        </div>
      ))}
    </>
  )
}

/** The chosen item's ways down to what holds it up in the end. What its own wait rests on stands with that. */
function Ways({ ways, choice }: { readonly ways: Blocking['waysToRoots']; readonly choice: Choice }): ReactNode {
  const { words } = useWords()
  if (ways.length === 0) return null
  return (
    <>
      <h3 className="side-title">{words.wayToRoot}</h3>
      <ul className="chain-ways">
        {ways.map((way) => (
          <li key={way.at(-1)?.relation.to.slug} className="chain-way">
            <ol>
              {way.map((wait, index) => (
                <li key={wait.relation.id}>
                  <button type="button" className="link-button" onClick={() => choice.choose(wait.relation.to.slug)} dir="auto">
                    {wait.relation.to.name}
                  </button>
                  {index === 0 ? null : <WaitGround wait={wait} />}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is held up by what the item holds up, wait by wait; the ones on the item itself stand apart. */
function Above({ item, waits, choice }: { readonly item: string; readonly waits: Waits; readonly choice: Choice }): ReactNode {
  const { words } = useWords()
  const { inLanguage, attempt } = useDossier()
  const all = useMemo(() => waitsAbove(waits.edges, item).map(({ id }) => id), [waits, item])
  const ids = useMemo(() => all.slice(0, mostFurther), [all])
  const { data, error, retry } = useAnswer(furtherDocument, { ids, language: inLanguage }, attempt, ids.length === 0)
  const found = (data?.nodes ?? []).flatMap((node): NamedWait[] =>
    node?.__typename === 'Relation' && ids.includes(node.id) ? [{ isBlocking: true, relation: node }] : [],
  )
  if (ids.length === 0) return null
  return (
    <>
      {error ? <FailureNotice error={error} text={words.retryDetails} onRetry={retry} /> : null}
      <WaitLines title={words.alsoHolds} waits={found} end="from" choice={choice} none={words.loading} />
      {all.length > ids.length ? <p className="side-help">{words.waitsTruncated}</p> : null}
    </>
  )
}

/** One item in the chains: blocked by what, down to the roots; holding what; and when it could close at the earliest. */
export function ChainPanel({ item, waits, choice }: Props): ReactNode {
  const { words } = useWords()
  const { slug, at, inLanguage, attempt, address } = useDossier()
  const variables = { slug: item ?? '', at, language: inLanguage }
  const { data, isCurrent, isLoading, error, retry } = useAnswer(chainDocument, variables, attempt, item === null)
  useAskAhead(chainDocument, (ahead) => ({ ...variables, at: ahead }))
  const chain = data?.item?.slug === item ? data?.item : null
  const blocking = chain?.blocking
  return (
    <section className={item === null ? 'panel chain no-print' : 'panel chain'} aria-labelledby="chain-title">
      <header className="panel-head">
        <h2 id="chain-title" tabIndex={-1}>
          {words.chainTitle}
        </h2>
      </header>
      <div className="preview-body" aria-busy={isLoading}>
        {item === null ? <p className="side-help">{words.chooseForChain}</p> : null}
        {error ? <FailureNotice error={error} text={words.retryDetails} onRetry={retry} /> : null}
        {item !== null && isCurrent && data?.item === null ? <p className="side-help">{words.mapNoSuchItem(item)}</p> : null}
        {chain ? (
          <p className="chain-name">
            <Link to={placeOfItem(slug, chain.slug, address)} dir="auto">
              {chain.name}
            </Link>
          </p>
        ) : null}
        {chain && !blocking ? <p className="side-help">{words.nothingRecorded}</p> : null}
        {blocking && item !== null ? (
          <>
            <Earliest blocking={blocking} />
            <Ways ways={blocking.waysToRoots} choice={choice} />
            {blocking.isBlocked && blocking.roots.length === 0 ? <p className="side-help">{words.inACircle}</p> : null}
            <WaitLines title={words.awaitsHeading} waits={blocking.awaits} end="to" choice={choice} none={words.waitsForNothing} />
            <WaitLines title={words.awaitedByHeading} waits={blocking.awaitedBy} end="from" choice={choice} none={words.nothingRecorded} />
            <Above item={item} waits={waits} choice={choice} />
            {blocking.unlocks.inTheEnd.length === 0 ? null : (
              <>
                <p className="side-help">{words.freesWhenClosed(blocking.unlocks.directly.length, blocking.unlocks.inTheEnd.length)}</p>
                <ItemNames title={words.freedDirectly} items={blocking.unlocks.directly} />
              </>
            )}
            {blocking.isTruncated ? <p className="side-help">{words.waitsTruncated}</p> : null}
          </>
        ) : null}
      </div>
    </section>
  )
}
