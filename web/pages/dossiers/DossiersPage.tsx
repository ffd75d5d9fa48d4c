import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { carriedOver, printAddress } from '../../explore/address.ts'
import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { longDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { AppBar } from '../frame/AppBar.tsx'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import { useAddress } from '../frame/useAddress.ts'
import { useTitle } from '../frame/useTitle.ts'
import { Dossier } from '../frame/Dossier.tsx'
import { OverviewPage } from '../overview/OverviewPage.tsx'
import { Skeleton } from '../overview/Skeleton.tsx'

const dossiersDocument = graphql(`
  query Dossiers($language: Language!) {
    dossiers(first: 100) {
      edges {
        node {
          slug
          title(in: $language)
        }
      }
    }
  }
`)

/** What each holds today; the titles do not wait for it. */
const factsDocument = graphql(`
  query DossierFacts {
    dossiers(first: 100) {
      edges {
        node {
          slug
          lastHeardOn
          counts {
            total
            open
          }
          sources(first: 1) {
            totalCount
          }
        }
      }
    }
  }
`)
type Facts = ResultOf<typeof factsDocument>['dossiers']['edges'][number]['node']

function FactsLine({ facts }: { readonly facts: Facts | null }): ReactNode {
  const { words } = useWords()
  // Its line is kept, so that nothing moves when it comes.
  if (facts === null) return <span className="dossier-facts">{'\u00a0'}</span>
  const { counts, sources, lastHeardOn } = facts
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
  return (
    <span className="dossier-facts">
      {words.dossierFacts(sum(counts.map(({ total }) => total)), sum(counts.map(({ open }) => open)), sources.totalCount)}
      {lastHeardOn === null ? null : ` · ${words.lastHeard(longDay(words, lastHeardOn))}`}
    </span>
  )
}

function Chooser({ dossiers }: { readonly dossiers: readonly { readonly slug: string; readonly title: string }[] }): ReactNode {
  const { words } = useWords()
  const { address } = useAddress()
  useTitle(words.dossiers)
  const [{ data }] = useQuery({ query: factsDocument, variables: {} })
  const facts = new Map(data?.dossiers.edges.map(({ node }) => [node.slug, node]))
  return (
    <>
      <AppBar dossier={null} />
      <main className="whole-page" id="content" tabIndex={-1}>
        <h2>{words.chooseDossier}</h2>
        {dossiers.length === 0 ? <p>{words.noDossiers}</p> : null}
        <ul className="dossier-list">
          {dossiers.map((dossier) => (
            <li key={dossier.slug}>
              <Link
                to={{
                  pathname: `/dossiers/${encodeURIComponent(dossier.slug)}`,
                  search: printAddress({ ...carriedOver(address), item: null }),
                }}
              >
                <span dir="auto">{dossier.title}</span>
                <FactsLine facts={facts.get(dossier.slug) ?? null} />
              </Link>
            </li>
          ))}
        </ul>
      </main>
    </>
  )
}

/** The start: the only dossier at once, a choice when there are several, or when the reader asked for it. */
export function DossiersPage({ isChoice = false }: { readonly isChoice?: boolean }): ReactNode {
  const { language, words } = useWords()
  const [{ data, error, fetching }, ask] = useQuery({ query: dossiersDocument, variables: { language: language === 'nl' ? 'NL' : 'EN' } })
  const dossiers = data?.dossiers.edges.map((edge) => edge.node) ?? []
  const only = dossiers.length === 1 ? dossiers[0] : undefined
  if (only && !isChoice) {
    return (
      <Dossier key={only.slug} slug={only.slug}>
        <OverviewPage />
      </Dossier>
    )
  }
  if (data) return <Chooser dossiers={dossiers} />
  return (
    <>
      <AppBar dossier={null} />
      <main className="whole-page" id="content" tabIndex={-1} aria-busy={fetching}>
        {fetching ? <Skeleton label={words.loading} /> : null}
        {error && !fetching ? (
          <FailureNotice error={error} text={words.failedFirst} onRetry={() => ask({ requestPolicy: 'network-only' })} />
        ) : null}
      </main>
    </>
  )
}
