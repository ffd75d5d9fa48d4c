import { useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { printAddress } from '../../explore/address.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { Copied } from './Copied.tsx'
import { citeDocument } from './documents.ts'
import { briefForms, useDigests } from './useDigests.ts'
import { Window } from './Window.tsx'

/** Hex digits of the log's hash in a link: enough to tell any two logs apart. */
const shortHash = 16

interface Clocks {
  readonly trueOn: string
  readonly knownOn: string
  readonly basis: number
}

/** The brief at the moment in its three forms, each with the hash of its bytes. */
function Briefs({ clocks }: { readonly clocks: Clocks }): ReactNode {
  const { words, language } = useWords()
  const { slug } = useDossier()
  const { trueOn, knownOn, basis } = clocks
  const query = new URLSearchParams({ trueOn, knownOn, basis: String(basis), language }).toString()
  const briefs = briefForms.map((form) => ({ form, address: `/dossiers/${encodeURIComponent(slug)}/brief.${form}?${query}` }))
  const digests = useDigests(briefs.map(({ address }) => address))
  return (
    <div className="cite-part">
      <h3>{words.briefHeading}</h3>
      <p>{words.briefWhy}</p>
      <ul className="cite-briefs">
        {briefs.map(({ form, address }) => {
          const digest = digests.get(address)
          return (
            <li key={form}>
              <a href={address} target="_blank" rel="noreferrer">
                {words.briefForms[form]}
              </a>
              <span className="cite-digest">
                {words.briefHash} <code>{digest ?? (digest === null ? words.briefUnhashed : '…')}</code>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** A permanent link to what stands on the page, a citation in plain text, and the brief. */
export function CiteDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { words, language } = useWords()
  const { slug, at, address } = useDossier()
  const { pathname } = useLocation()
  const [attempt, setAttempt] = useState(0)
  const { data, error } = useAnswer(citeDocument, { slug, at }, attempt)
  const moment = data?.dossier?.moment
  const store = data?.store
  const [title] = useState(() => document.title.replace(` · ${words.productName}`, ''))
  if (!moment || !store)
    return (
      <Window title={words.citeTitle} onClose={onClose}>
        {error ? <FailureNotice error={error} text={words.failedCite} onRetry={() => setAttempt(attempt + 1)} /> : <p>{words.loading}</p>}
      </Window>
    )
  const { trueOn, knownOn, basis, hash } = moment
  const pinned = { ...address, trueOn, knownOn, basis, log: hash.slice(0, shortHash), rules: store.rulesVersion, language }
  const link = `${window.location.origin}${pathname}${printAddress(pinned)}`
  const text = words.citation(title, longDay(words, trueOn), longDay(words, knownOn), basis, hash, store.rulesVersion, store.epoch, link)
  return (
    <Window title={words.citeTitle} onClose={onClose}>
      <p>{words.citeWhy}</p>
      <Copied label={words.citeLink} text={link} />
      <Copied label={words.citeText} text={text} isLong />
      <Briefs clocks={moment} />
    </Window>
  )
}
