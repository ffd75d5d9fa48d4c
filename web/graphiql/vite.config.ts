import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** GraphiQL as a page of its own, without inline scripts; the server answers it at /graphiql. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco is one chunk of some 3 MB and its workers are of that order.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      // Directives for a compiler that has already run.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
})
