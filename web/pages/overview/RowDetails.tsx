import type { ReactNode } from 'react'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
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
  const { words } = useWords()
  const { inLanguage, attempt } = useDossier()
  const at = { trueOn: seen.trueOn, knownOn: seen.knownOn, basis }
  const { data, error, isLoading, retry } = useAnswer(detailsDocument, { slug, at, language: inLanguage }, attempt)
  const item = data?.item
  if (error) return <FailureNotice error={error} text={words.retryDetails} onRetry={retry} />
  if (!item) return <div className="details details-waiting">{isLoading ? words.loading : words.nothingRecorded}</div>
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
