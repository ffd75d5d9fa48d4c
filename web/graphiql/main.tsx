import 'graphiql/setup-workers/vite'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import { examples } from './examples.ts'

const fetcher = createGraphiQLFetcher({ url: '/graphql' })
/** A query that a page of the explorer hands over stands in a tab of its own, before the others. */
const handed = new URLSearchParams(window.location.hash.slice(1)).get('query')
const tabs = [...(handed === null ? [] : [{ query: handed }]), ...examples.map(({ query }) => ({ query }))]

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no #root')
createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={tabs}
    {...(handed === null ? {} : { initialQuery: handed })}
    defaultEditorToolsVisibility={false}
    isHeadersEditorEnabled={false}
  >
    <GraphiQL.Logo>
      <a className="home" href="/">
        Openstaand
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
)
