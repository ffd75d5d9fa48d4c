import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The explorer. GraphiQL is a build of its own: in one, the two would share chunks. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
