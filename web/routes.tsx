import { useMemo, type ReactNode } from 'react'
import { BrowserRouter, Route, Routes, useParams } from 'react-router'
import { Provider } from 'urql'
import { createClient } from './graphql/client.ts'
import { DossiersPage } from './pages/dossiers/DossiersPage.tsx'
import { NotFoundPage } from './pages/frame/NotFoundPage.tsx'
import { PageBoundary } from './pages/frame/PageBoundary.tsx'
import { useAddress } from './pages/frame/useAddress.ts'
import { useLanguage } from './pages/frame/useLanguage.ts'
import { OverviewPage } from './pages/overview/OverviewPage.tsx'
import { dictionaries, WordsContext } from './words/useWords.ts'

const client = createClient()

function DossierRoute(): ReactNode {
  const { slug = '' } = useParams()
  return <OverviewPage key={slug} slug={slug} />
}

function Pages(): ReactNode {
  const { address } = useAddress()
  const language = useLanguage(address)
  const wording = useMemo(() => ({ language, words: dictionaries[language] }), [language])
  return (
    <WordsContext value={wording}>
      <PageBoundary words={wording.words}>
        <Routes>
          <Route path="/" element={<DossiersPage />} />
          <Route path="/dossiers/:slug" element={<DossierRoute />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </PageBoundary>
    </WordsContext>
  )
}

/** The whole explorer: one address, one page. */
export function App(): ReactNode {
  return (
    <Provider value={client}>
      <BrowserRouter>
        <Pages />
      </BrowserRouter>
    </Provider>
  )
}
