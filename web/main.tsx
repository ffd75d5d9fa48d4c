import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './style/fonts.css'
import './style/tokens.css'
import './style/base.css'
import './style/section.css'
import './style/forced.css'
import { followTheme } from './pages/frame/theme.ts'
import { App } from './routes.tsx'

followTheme()
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
