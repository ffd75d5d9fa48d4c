import { useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'
import { placeOfItem } from '../../explore/places.ts'
import { waysToRoots } from '../../explore/waits.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { fuzzyDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import type { Choice } from '../overview/choice.ts'
import type { Waits } from '../overview/waitCards.ts'
import { chainDocument, type Chain } from './documents.ts'
import { ItemNames } from './ItemNames.tsx'
import { WaitLines } from './WaitLines.tsx'

interface Props {
  readonly item: string | null
  readonly waits: Waits
  readonly choice: Choice
}

function Earliest({ blocking }: { readonly blocking: NonNullable<Chain['blocking']> }): ReactNode {
  const { words } = useWords()
  const { slug, address } = useDossier()
  const { earliestPossible, unknownBecauseOf } = blocking
  return (
    <p className="chain-earliest">
      <span className="side-label">{words.earliestPossible}</span>{' '}
      {earliestPossible ? <b>{fuzzyDay(words, earliestPossible)}</b> : <b>{words.earliestUnknown}</b>}
      {unknownBecauseOf.length === 0 ? null : (
        <>
          , {words.becauseOf}{' '}
          {unknownBecauseOf.map((one, index) => (
            <span key={one.slug}>
              {index === 0 ? '' : ', '}
              <Link to={placeOfItem(slug, one.slug, address)} dir="auto">
                {one.name}
              </Link>
            </span>
          ))}
        </>
      )}{' '}
      <span className="tag">{words.ownArithmetic}</span>
    </p>
  )
}

/** The chosen item's ways down to what holds it up in the end. */
function Ways({ item, waits, choice }: { readonly item: string; readonly waits: Waits; readonly choice: Choice }): ReactNode {
  const { words } = useWords()
  const ways = useMemo(() => waysToRoots(waits.edges, item), [waits, item])
  if (ways.length === 0) return null
  return (
    <>
      <h3 className="side-title">{words.wayToRoot}</h3>
      <ul className="chain-ways">
        {ways.map((way) => (
          <li key={way.join(' ')}>
            {way.slice(1).map((slug) => (
              <button key={slug} type="button" className="link-button" onClick={() => choice.choose(slug)} dir="auto">
                {waits.names.get(slug) ?? slug}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** One item in the chains: blocked by what, down to the roots; holding what; and when it could close at the earliest. */
export function ChainPanel({ item, waits, choice }: Props): ReactNode {
  const { words } = useWords()
  const { slug, at, inLanguage, attempt, address } = useDossier()
  const variables = { slug: item ?? '', at, language: inLanguage }
  const { data, isLoading, error, retry } = useAnswer(chainDocument, variables, attempt, item === null)
  useAskAhead(chainDocument, (ahead) => ({ ...variables, at: ahead }))
  const chain = data?.item?.slug === item ? data?.item : null
  const blocking = chain?.blocking
  return (
    <section className={item === null ? 'panel chain no-print' : 'panel chain'} aria-labelledby="chain-title">
      <header className="panel-head">
        <h2 id="chain-title">{words.chainTitle}</h2>
      </header>
      <div className="preview-body" aria-busy={isLoading}>
        {item === null ? <p className="side-help">{words.chooseForChain}</p> : null}
        {error ? <FailureNotice error={error} text={words.retryDetails} onRetry={retry} /> : null}
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
            <Ways item={item} waits={waits} choice={choice} />
            {blocking.isBlocked && blocking.roots.length === 0 ? <p className="side-help">{words.inACircle}</p> : null}
            <WaitLines title={words.awaitsHeading} waits={blocking.awaits} end="to" choice={choice} none={words.waitsForNothing} />
            <WaitLines title={words.awaitedByHeading} waits={blocking.awaitedBy} end="from" choice={choice} none={words.nothingRecorded} />
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
