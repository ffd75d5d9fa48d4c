import type { ReactNode } from 'react'
import { shortName } from '../../ui/shortName.ts'
import { useWords } from '../../words/useWords.ts'
import { ItemWay } from './cells.tsx'
import type { Addressee } from './fragments.ts'
import { heldOn } from './succession.ts'
import type { UnsettledRow } from './unsettled.ts'

/** An office or whoever else answers: who holds it now, and who held it on the day that matters where that was another. */
function Office({
  office,
  then,
}: {
  readonly office: Addressee
  /** The day, and what is said of it: "when answered:". */
  readonly then: { readonly day: string; readonly label: string } | null
}): ReactNode {
  const { words } = useWords()
  const isOffice = 'holder' in office
  const now = isOffice ? office.holder : null
  const before = isOffice && then !== null ? heldOn(office.succession, then.day) : null
  return (
    <div className="questions-office">
      <ItemWay item={office} text={shortName(office.name, office.ownName, office.aliases, words.shortTitles)} isStrong />
      {isOffice ? (
        <p className="questions-meta">
          <span>
            {words.holderNow} {now ? <ItemWay item={now} /> : <span>{words.noHolder}</span>}
          </span>
          {before && then && before.slug !== now?.slug ? (
            <span>
              {'; '}
              {then.label} <ItemWay item={before} />
            </span>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}

/** Everyone addressed, and who answered on paper where that was somebody else: holders at the moment, and then. */
export function AnswersForIt({ row: { entry, answered } }: { readonly row: UnsettledRow }): ReactNode {
  const { words } = useWords()
  const senders = entry.answers.flatMap((answer) => ('sentBy' in answer ? answer.sentBy : []))
  const offices = [...new Map([...entry.addressedTo, ...senders].map((office) => [office.slug, office])).values()]
  if (offices.length === 0) return <span className="questions-faint">{words.nobodyAddressed}</span>
  const then = answered === null ? null : { day: answered.latest, label: words.holderThen }
  return offices.map((office) => <Office key={office.slug} office={office} then={then} />)
}
