import { useState, type ReactNode } from 'react'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { quietDocument, type QuietItem } from './documents.ts'
import './Quiet.css'
import { Beat, Heard, LastLook, LastSaid, What } from './quietCells.tsx'

const shownAtFirst = 10
const shownAtFirstOnPhone = 6

function Table({ rows }: { readonly rows: readonly QuietItem[] }): ReactNode {
  const { words } = useWords()
  const heads = [words.whatColumn, words.heardColumn, words.saidColumn, words.lookColumn, words.beatColumn]
  return (
    <table className="questions-table quiet-table" aria-labelledby="quiet-title">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.item.slug} className="questions-row" data-slug={row.item.slug} data-heartbeat={row.heartbeat}>
            <th scope="row">
              <What row={row} />
            </th>
            <td>
              <Heard row={row} />
            </td>
            <td>
              <LastSaid row={row} />
            </td>
            <td>
              <LastLook row={row} />
            </td>
            <td>
              <Beat row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Card({ row }: { readonly row: QuietItem }): ReactNode {
  const { words } = useWords()
  const parts = [
    [words.heardColumn, <Heard key="heard" row={row} />],
    [words.saidColumn, <LastSaid key="said" row={row} />],
    [words.lookColumn, <LastLook key="look" row={row} />],
    [words.beatColumn, <Beat key="beat" row={row} />],
  ] as const
  return (
    <li className="questions-card" data-slug={row.item.slug} data-heartbeat={row.heartbeat}>
      <What row={row} />
      <dl>
        {parts.map(([head, part]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{part}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function List({ all, trueOn }: { readonly all: readonly QuietItem[]; readonly trueOn: string }): ReactNode {
  const { words } = useWords()
  const { isNarrow } = useDossier()
  const [isAll, setAll] = useState(false)
  const atFirst = isNarrow ? shownAtFirstOnPhone : shownAtFirst
  const rows = isAll ? all : all.slice(0, atFirst)
  if (all.length === 0) return <p className="questions-none">{words.quietNone(longDay(words, trueOn))}</p>
  return (
    <>
      {isNarrow ? (
        <ul>
          {rows.map((row) => (
            <Card key={row.item.slug} row={row} />
          ))}
        </ul>
      ) : (
        <Table rows={rows} />
      )}
      {all.length <= atFirst ? null : (
        <button type="button" className="button questions-more no-print" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? words.quietFewer : words.quietAll(all.length)}
        </button>
      )}
    </>
  )
}

/** Open items by how long nothing was heard of them, what was last said, when somebody looked, and what was to be expected. */
export function Quiet(): ReactNode {
  const { words } = useWords()
  const { slug, at, inLanguage: language, attempt, hasFailed, retry } = useDossier()
  const { data, isLoading, error } = useAnswer(quietDocument, { slug, at, language }, attempt)
  useAskAhead(quietDocument, (ahead) => ({ slug, at: ahead, language }))
  const dossier = data?.dossier ?? null
  if (error && !hasFailed && dossier === null) return <FailureNotice error={error} text={words.failedQuiet} onRetry={retry} />
  if (dossier === null) return null
  const missed = dossier.quiet.filter(({ heartbeat }) => heartbeat === 'MISSED').length
  return (
    <section className="panel questions-panel" aria-labelledby="quiet-title" aria-busy={isLoading}>
      <header className="section-head">
        <h2 id="quiet-title">{words.quietHeading}</h2>
        {dossier.quiet.length === 0 ? null : <p className="section-sentence">{words.quietCount(dossier.quiet.length, missed)}</p>}
        <p className="quiet-why">{words.quietWhy}</p>
      </header>
      {error && !hasFailed ? <FailureNotice error={error} text={words.failedQuiet} onRetry={retry} /> : null}
      <List all={dossier.quiet} trueOn={dossier.moment.trueOn} />
    </section>
  )
}
