import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useWords } from '../../words/useWords.ts'
import { AppBar } from './AppBar.tsx'
import { useTitle } from './useTitle.ts'

/** An address that leads nowhere; `slug` when a dossier was meant. */
export function NotFoundPage({ slug }: { readonly slug?: string }): ReactNode {
  const { words } = useWords()
  useTitle(words.notFoundTitle)
  return (
    <>
      <AppBar dossier={null} />
      <main className="whole-page" id="content">
        <h2>{words.notFoundTitle}</h2>
        {slug === undefined ? null : <p>{words.notFoundDossier(slug)}</p>}
        <Link to="/" className="button">
          {words.toOverview}
        </Link>
      </main>
    </>
  )
}
