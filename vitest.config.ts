import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { CountsReporter } from './test/setup/counts.ts'

// graphql and pothos inlined, or two copies of graphql meet and `instanceof GraphQLError` is false.
const server = { deps: { inline: [/graphql/, /@pothos\//] } }
const setupFiles = ['test/setup/quiet.ts']

export default defineConfig({
  plugins: [react()],
  test: {
    reporters: ['default', new CountsReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['{api,cypher,seed,web}/**/*.test.{ts,tsx}', 'test/check/*.test.ts'],
          testTimeout: 60_000,
          server,
          setupFiles,
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: ['test/{api,cypher,faults,web}/**/*.test.ts'],
          globalSetup: ['test/setup/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 240_000,
          server,
          setupFiles,
        },
      },
    ],
  },
})
