import { lazy, Suspense, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { BrowserRouter, NavigationType, Outlet, Route, Routes, useLocation, useNavigationType, useParams } from 'react-router'
import { Provider } from 'urql'
import { createClient } from './graphql/client.ts'
import { DossiersPage } from './pages/dossiers/DossiersPage.tsx'
import { Dossier } from './pages/frame/Dossier.tsx'
import { NotFoundPage } from './pages/frame/NotFoundPage.tsx'
import { PageBoundary } from './pages/frame/PageBoundary.tsx'
import { useAddress } from './pages/frame/useAddress.ts'
import { useLanguage } from './pages/frame/useLanguage.ts'
import { OverviewPage } from './pages/overview/OverviewPage.tsx'
import { dictionaries, WordsContext } from './words/useWords.ts'

const ComparePage = lazy(() => import('./pages/compare/ComparePage.tsx').then((module) => ({ default: module.ComparePage })))
const CoveragePage = lazy(() => import('./pages/coverage/CoveragePage.tsx').then((module) => ({ default: module.CoveragePage })))
const FiguresPage = lazy(() => import('./pages/figures/FiguresPage.tsx').then((module) => ({ default: module.FiguresPage })))
const GraphPage = lazy(() => import('./pages/graph/GraphPage.tsx').then((module) => ({ default: module.GraphPage })))
const ItemPage = lazy(() => import('./pages/item/ItemPage.tsx').then((module) => ({ default: module.ItemPage })))
const QuestionsPage = lazy(() => import('./pages/questions/QuestionsPage.tsx').then((module) => ({ default: module.QuestionsPage })))
const SourcesPage = lazy(() => import('./pages/sources/SourcesPage.tsx').then((module) => ({ default: module.SourcesPage })))
const SourcePage = lazy(() => import('./pages/sources/SourcePage.tsx').then((module) => ({ default: module.SourcePage })))
const TimelinePage = lazy(() => import('./pages/timeline/TimelinePage.tsx').then((module) => ({ default: module.TimelinePage })))
const WaitsPage = lazy(() => import('./pages/waits/WaitsPage.tsx').then((module) => ({ default: module.WaitsPage })))

const client = createClient()

/** On another page the keyboard begins at its content, at its top. It stands beside the page, so it waits for it. */
function Arrival(): ReactNode {
  const { pathname } = useLocation()
  const way = useNavigationType()
  const before = useRef<string | null>(null)
  useEffect(() => {
    // Where the visit began, or was gone back to from outside, the browser decides.
    const isFirst = before.current === null && way === NavigationType.Pop
    if (before.current === pathname || isFirst) {
      before.current = pathname
      return
    }
    before.current = pathname
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
  }, [pathname, way])
  return null
}

function DossierRoute(): ReactNode {
  const { slug = '' } = useParams()
  return (
    <Dossier key={slug} slug={slug}>
      <Suspense fallback={<main id="content" tabIndex={-1} aria-busy="true" />}>
        <Arrival />
        <Outlet />
      </Suspense>
    </Dossier>
  )
}

function Pages(): ReactNode {
  const { pathname } = useLocation()
  const { address } = useAddress()
  const language = useLanguage(address)
  const wording = useMemo(() => ({ language, words: dictionaries[language] }), [language])
  return (
    <WordsContext value={wording}>
      <PageBoundary words={wording.words} place={pathname}>
        <Routes>
          <Route path="/" element={<DossiersPage />} />
          <Route path="/dossiers" element={<DossiersPage isChoice />} />
          <Route path="/dossiers/:slug" element={<DossierRoute />}>
            <Route index element={<OverviewPage />} />
            <Route path="waits" element={<WaitsPage />} />
            <Route path="graph" element={<GraphPage />} />
            <Route path="compare" element={<ComparePage />} />
            <Route path="timeline" element={<TimelinePage />} />
            <Route path="items/:item" element={<ItemPage />} />
            <Route path="questions" element={<QuestionsPage />} />
            <Route path="coverage" element={<CoveragePage />} />
            <Route path="figures" element={<FiguresPage />} />
            <Route path="sources" element={<SourcesPage />} />
            <Route path="sources/:source" element={<SourcePage />} />
          </Route>
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
