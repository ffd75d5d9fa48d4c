import { useMemo, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { emptyAddress } from '../../explore/address.ts'
import { dayInAmsterdam } from '../../explore/day.ts'
import { daysOf } from '../../explore/moment.ts'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'
import { useMedia } from '../../ui/useMedia.ts'
import { useWords } from '../../words/useWords.ts'
import { SearchButton } from '../search/SearchButton.tsx'
import { AppBar, type OpenDossier } from './AppBar.tsx'
import { AsOfBar } from './AsOfBar.tsx'
import { useAskAhead } from './askAhead.ts'
import { askedAt } from './askedAt.ts'
import { DossierContext, useDossier, type DossierView } from './dossier.ts'
import './Dossier.css'
import { headDocument, type DossierHead } from './headDocument.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { Notices } from './Notices.tsx'
import { PhoneBar } from './PhoneBar.tsx'
import { useTheme } from './theme.ts'
import { useAddress } from './useAddress.ts'
import { useDateKeys } from './useDateKeys.ts'
import { useVisit } from './visit.ts'

const phone = '(max-width: 719px)'

function countsOf(head: DossierHead): OpenDossier['counts'] {
  return { graph: head.counts.reduce((sum, { total }) => sum + total, 0), figures: head.figureCount, sources: head.sources.totalCount }
}

/** The bars around every page of a dossier, and what the pages share. */
export function Dossier({ slug, children }: { readonly slug: string; readonly children: ReactNode }): ReactNode {
  const { language } = useWords()
  const inLanguage = language === 'nl' ? ('NL' as const) : ('EN' as const)
  const { address, dropped, go, change } = useAddress()
  const theme = useTheme()
  const isNarrow = useMedia(phone)
  const [today] = useState(() => dayInAmsterdam(new Date()))
  const [attempt, setAttempt] = useState(0)
  const [tools, setTools] = useState<HTMLElement | null>(null)
  const { trueOn, knownOn, basis } = address
  const at = useMemo(() => askedAt({ ...emptyAddress, trueOn, knownOn, basis }), [trueOn, knownOn, basis])
  const { data, isCurrent, error } = useAnswer(headDocument, { slug, at, language: inLanguage }, attempt)
  const head = data?.dossier ?? null
  const asked = daysOf(address, today)
  const view: DossierView = {
    slug,
    head,
    hasFailed: error !== null,
    at,
    inLanguage,
    attempt,
    retry: () => setAttempt(attempt + 1),
    address,
    dropped,
    go,
    change,
    days: error && head ? head.moment : asked,
    today,
    isNarrow,
    theme,
    tools,
  }
  useAskAhead(headDocument, (ahead) => ({ slug, at: ahead, language: inLanguage }))
  useDateKeys(view)
  useKeptFocus()
  useVisit(slug, today, basis === null ? (head?.moment.basis ?? null) : null)
  if (isCurrent && data?.dossier === null) return <NotFoundPage slug={slug} />
  return (
    <DossierContext value={view}>
      <div className="dossier">
        <AppBar dossier={{ slug, title: head?.title ?? null, counts: head ? countsOf(head) : {} }} search={<SearchButton />} />
        <AsOfBar onTools={setTools} />
        <Notices asked={asked} error={error} />
        {children}
        {isNarrow ? <PhoneBar /> : null}
      </div>
    </DossierContext>
  )
}

/** What a page adds at the end of the as-of bar. */
export function AsOfTools({ children }: { readonly children: ReactNode }): ReactNode {
  const { tools } = useDossier()
  return tools === null ? null : createPortal(children, tools)
}
