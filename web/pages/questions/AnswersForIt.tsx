import type { ReactNode } from 'react'
import { shortName } from '../../ui/shortName.ts'
import { useWords } from '../../words/useWords.ts'
import { ItemWay } from './cells.tsx'
import type { Addressee, Questions } from './documents.ts'
import type { UnsettledRow } from './unsettled.ts'
import { useHolderOn } from './useQuestions.ts'

type Holder = { readonly slug: string; readonly name: string } | null | undefined

function Office({ office, then }: { readonly office: Addressee; readonly then: Holder }): ReactNode {
  const { words } = useWords()
  const isOffice = 'holder' in office
  const now = isOffice ? office.holder : null
  return (
    <div className="questions-office">
      <ItemWay item={office} text={shortName(office.name, office.ownName, office.aliases, words.shortTitles)} isStrong />
      <p className="questions-meta">
        {isOffice ? (
          <span>
            {words.holderNow} {now ? <ItemWay item={now} /> : <span>{words.noHolder}</span>}
          </span>
        ) : null}
        {then && then.slug !== now?.slug ? (
          <span>
            {isOffice ? '; ' : ''}
            {words.holderThen} <ItemWay item={then} />
          </span>
        ) : null}
      </p>
    </div>
  )
}

function OfficesThen({
  offices,
  day,
  moment,
}: {
  readonly offices: readonly Addressee[]
  readonly day: string
  readonly moment: Questions['moment']
}): ReactNode {
  const holderOn = useHolderOn(day, moment)
  return offices.map((office) => <Office key={office.slug} office={office} then={holderOn(office.slug)} />)
}

/** Everyone addressed, and who answered on paper where that was somebody else: holders at the moment, and then. */
export function AnswersForIt({
  row: { entry, answered },
  moment,
}: {
  readonly row: UnsettledRow
  readonly moment: Questions['moment']
}): ReactNode {
  const { words } = useWords()
  const senders = entry.answers.flatMap((answer) => ('sentBy' in answer ? answer.sentBy : []))
  const offices = [...new Map([...entry.addressedTo, ...senders].map((office) => [office.slug, office])).values()]
  if (offices.length === 0) return <span className="questions-faint">{words.nobodyAddressed}</span>
  return answered === null ? (
    offices.map((office) => <Office key={office.slug} office={office} then={null} />)
  ) : (
    <OfficesThen offices={offices} day={answered.latest} moment={moment} />
  )
}
