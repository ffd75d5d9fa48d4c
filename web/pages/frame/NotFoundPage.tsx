import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { useWords } from '../../words/useWords.ts'
import { AppBar } from './AppBar.tsx'
import { useTitle } from './useTitle.ts'

function readable(pathname: string): string {
  try {
    return decodeURI(pathname)
  } catch {
    return pathname
  }
}

/** An address that leads nowhere; `slug` when a dossier was meant. */
export function NotFoundPage({ slug }: { readonly slug?: string }): ReactNode {
  const { words } = useWords()
  const { pathname } = useLocation()
  useTitle(words.notFoundTitle)
  return (
    <>
      <AppBar dossier={null} />
      <main className="whole-page" id="content" tabIndex={-1}>
        <section className="panel whole-page-card">
          <h2>{words.notFoundTitle}</h2>
          <p dir="auto">{slug === undefined ? words.notFoundPath(readable(pathname)) : words.notFoundDossier(slug)}</p>
          <Link to="/" className="button">
            {words.toOverview}
          </Link>
        </section>
      </main>
    </>
  )
}
