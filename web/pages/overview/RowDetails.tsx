import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useWords } from '../../words/useWords.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import type { Seen } from './cells.tsx'
import type { Choice } from './choice.ts'
import { detailsDocument } from './detailsDocument.ts'
import { Conflicts } from './Conflicts.tsx'
import { DateList, History, WaitList } from './DetailLists.tsx'
import './RowDetails.css'
import { Statements } from './Statements.tsx'

interface Props {
  readonly slug: string
  readonly seen: Seen
  readonly basis: number
  readonly choice: Choice
}

/** History, waits, dates and statements of one item, at the moment of its line. */
export function RowDetails({ slug, seen, basis, choice }: Props): ReactNode {
  const { language, words } = useWords()
  const inLanguage = language === 'nl' ? 'NL' : 'EN'
  const at = { trueOn: seen.trueOn, knownOn: seen.knownOn, basis }
  const [{ data, error, fetching }, ask] = useQuery({ query: detailsDocument, variables: { slug, at, language: inLanguage } })
  const item = data?.item
  if (error && !fetching) {
    return <FailureNotice error={error} text={words.retryDetails} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  }
  if (!item) return <div className="details details-waiting">{fetching ? words.loading : words.nothingRecorded}</div>
  const awaits = item.blocking?.awaits ?? []
  const awaitedBy = item.blocking?.awaitedBy ?? []
  return (
    <section className="details" aria-label={item.name}>
      <div className="details-side">
        <p className="details-name">{item.name}</p>
        {item.phase ? <Conflicts state={item.phase} /> : null}
        <History title={words.history} states={item.history} seen={seen} />
        {item.substanceHistory.length > 0 ? <History title={words.substanceHistory} states={item.substanceHistory} seen={seen} /> : null}
        <WaitList title={words.awaitsHeading} waits={awaits} end="to" choice={choice} none={words.waitsForNothing} />
        {awaitedBy.length > 0 ? <WaitList title={words.awaitedByHeading} waits={awaitedBy} end="from" choice={choice} none="" /> : null}
        {item.dates.length > 0 ? <DateList dates={item.dates} seen={seen} /> : null}
      </div>
      <Statements statements={item.statements.edges.map((edge) => edge.node)} total={item.statements.totalCount} seen={seen} />
    </section>
  )
}
