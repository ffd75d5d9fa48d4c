import 'graphiql/setup-workers/vite'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import { examples } from './examples.ts'

const fetcher = createGraphiQLFetcher({ url: '/graphql' })
const tabs = examples.map(({ query }) => ({ query }))

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no #root')
createRoot(root).render(
  <GraphiQL fetcher={fetcher} defaultTabs={tabs} defaultEditorToolsVisibility={false} isHeadersEditorEnabled={false}>
    <GraphiQL.Logo>
      <a className="home" href="/">
        Openstaand
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
)
